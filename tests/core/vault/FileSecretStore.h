// A device secret kept in a file, so that a second process can open the same vault. Tests only.
#pragma once

#include "core/ports/SecretStore.h"

#include <QDir>
#include <QFile>

namespace havre::tests {

class FileSecretStore final : public ports::SecretStore {
public:
    explicit FileSecretStore(QString folder) : m_folder(std::move(folder)) {}
    QCoro::Task<Result<SecretBytes>> read(QString name) override
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            co_return failure(Fault::NotFound, QLatin1String("keychain.absent"));
        co_return SecretBytes::copyOf(file.readAll());
    }
    QCoro::Task<Result<void>> write(QString name, SecretBytes secret) override
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            co_return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"));
        file.write(reinterpret_cast<const char *>(secret.data()), static_cast<qint64>(secret.size()));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        QFile::remove(m_folder.filePath(name));
        co_return Result<void>();
    }

private:
    QDir m_folder;
};

} // namespace havre::tests
