// Where trusted metadata stand on disk: <role>.json in one folder, the name percent-encoded, each written whole
// or not at all. Only TrustedSet's verdicts are put there; reading gives nothing that is not verified again.
// Threading: any thread, one writer. Errors: Exhausted "catalogue.storage".
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace havre::tuf {

// "%2F" for a slash: a name that is one path segment whatever it holds. Also the form asked of the server.
[[nodiscard]] QByteArray encodedName(const QByteArray &name);

class Shelf {
public:
    explicit Shelf(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] std::optional<QByteArray> read(const QByteArray &role) const; // bounded; absent when too large
    [[nodiscard]] Result<void> write(const QByteArray &role, const QByteArray &bytes) const;
    void remove(const QByteArray &role) const;

private:
    [[nodiscard]] QString path(const QByteArray &role) const;
    QString m_folder;
};

} // namespace havre::tuf
