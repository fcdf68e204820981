#include "core/vault/PasswordRule.h"

#include "core/vault/PasswordStrength.h"

#include <QString>

namespace havre::vault {

namespace {
constexpr std::size_t MostBytes = 256;
}

SecretBytes normalized(const SecretBytes &password)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(password.data()),
                                     static_cast<qsizetype>(password.size()));
    SecretBytes normal = SecretBytes::utf8Of(text);
    wipe(text);
    return normal;
}

Result<void> checkPassword(const SecretBytes &password)
{
    if (password.size() > MostBytes)
        return failure(Fault::Refused, QLatin1String("vault.password-too-long"));
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(password.data()),
                                     static_cast<qsizetype>(password.size()));
    const Judgement judged = judge(text);
    wipe(text);
    if (judged.strength == Judgement::Empty || judged.strength == Judgement::TooShort)
        return failure(Fault::Refused, QLatin1String("vault.password-too-short"));
    if (judged.strength == Judgement::Weak)
        return failure(Fault::Refused, QLatin1String("vault.password-weak"));
    return {};
}

} // namespace havre::vault
