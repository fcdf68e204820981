// Secrets as files in a folder, so that the processes of one test or bench share them. Never for a person.
// Threading: main thread.
#pragma once

#include "core/ports/SecretStore.h"

#include <QDir>
#include <QFile>

namespace havre::tests {

class FolderSecretStore final : public ports::SecretStore {
public:
    explicit FolderSecretStore(QString folder) : m_folder(std::move(folder)) {}
    QCoro::Task<Result<SecretBytes>> read(QString name) override
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            co_return failure(Fault::NotFound, QLatin1String("keychain.absent"));
        co_return SecretBytes::copyOf(file.readAll());
    }
    QCoro::Task<Result<void>> write(QString name, SecretBytes secret) override
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            co_return failure(Fault::Refused, QLatin1String("keychain.refused"));
        file.write(reinterpret_cast<const char *>(secret.data()), static_cast<qint64>(secret.size()));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        QFile::remove(path(name));
        co_return Result<void>();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const QString &file : QDir(m_folder).entryList({QStringLiteral("*.secret")}, QDir::Files))
            found += QString::fromUtf8(QByteArray::fromHex(file.chopped(7).toLatin1()));
        return found;
    }

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder + u'/' + QString::fromLatin1(name.toUtf8().toHex()) + QLatin1String(".secret");
    }
    QString m_folder;
};

} // namespace havre::tests
