// A keychain in memory, which can be told to be locked or absent like the real ones.
#pragma once

#include "core/ports/SecretStore.h"

#include <QHash>

#include <map>

namespace havre::tests {

class MemorySecretStore final : public ports::SecretStore {
public:
    enum class Mood { Working, Locked, Absent };
    Mood mood = Mood::Working;
    std::map<QString, SecretBytes> secrets;

    QCoro::Task<Result<SecretBytes>> read(QString name) override
    {
        if (mood == Mood::Absent)
            co_return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"));
        const auto found = secrets.find(name);
        if (mood == Mood::Locked || found == secrets.end())
            co_return failure(Fault::NotFound, QLatin1String("keychain.absent"));
        co_return found->second.clone();
    }
    QCoro::Task<Result<void>> write(QString name, SecretBytes secret) override
    {
        if (mood != Mood::Working)
            co_return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"));
        secrets.insert_or_assign(name, std::move(secret));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString name) override
    {
        secrets.erase(name);
        co_return Result<void>();
    }
};

} // namespace havre::tests
