// The words of one call, taken apart. No option carries a secret: passwords come by --password-fd,
// --password-file or the prompt.
#pragma once

#include "core/foundation/Result.h"

#include <QHash>
#include <QStringList>

namespace havre::cli {

struct Arguments {
    QStringList words; // "documents", "list", then operands
    QHash<QString, QString> options;
    QStringList flags;

    [[nodiscard]] bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    [[nodiscard]] QString value(const char *option, const QString &otherwise = {}) const
    {
        return options.value(QLatin1String(option), otherwise);
    }
    // Malformed "cli.usage".
    [[nodiscard]] static Result<Arguments> parse(const QStringList &given);
};

[[nodiscard]] QString usage();

} // namespace havre::cli
