// The words of one call, taken apart. No option carries a secret: passwords come by --password-fd,
// --password-file or the prompt.
#pragma once

#include "core/foundation/Result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace havre::cli {

struct Arguments {
    QStringList words; // "documents", "list", then operands
    QHash<QString, QString> options;
    QStringList flags;
    QStringList unknown;   // options that no command has; without what came after "=": it may be a secret typed by mistake
    QStringList valueless; // options that want a value and got none

    [[nodiscard]] bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    [[nodiscard]] QString value(const char *option, const QString &otherwise = {}) const
    {
        return options.value(QLatin1String(option), otherwise);
    }
    // A whole number from 1. Malformed "cli.usage".
    [[nodiscard]] Result<int> number(const char *option, int otherwise) const;
    // The whole number that stands at this place of the words; `called`: as the usage calls it. Malformed "cli.usage".
    [[nodiscard]] Result<qint64> operand(qsizetype place, const char *called) const;
    // The number from 1 that a call is about, and all it takes ("share log N"). Malformed "cli.usage".
    [[nodiscard]] Result<qint64> loneNumber() const;
    // Taken apart, not judged: misuseOf() does that. What stands after "--" is words.
    [[nodiscard]] static Arguments parse(const QStringList &given);
};

// A whole number from 1, as typed; nothing: it is not one.
[[nodiscard]] std::optional<qint64> countOf(const QString &typed);
// Malformed "cli.usage", about this option or operand.
[[nodiscard]] tl::unexpected<Error> misused(const char *name);
[[nodiscard]] tl::unexpected<Error> misused(const QString &name);

} // namespace havre::cli
