#include "core/vault/PasswordRule.h"

#include <QString>

namespace havre::vault {

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
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(password.data()),
                                     static_cast<qsizetype>(password.size()));
    int characters = 0;
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isLowSurrogate())
            ++characters;
        const bool letter = !c.isSpace() && c != u'-';
        words += letter && !inWord ? 1 : 0;
        inWord = letter;
    }
    wipe(text);
    if (characters < 12 && words < 5)
        return failure(Fault::Refused, QLatin1String("vault.password-too-short"));
    return {};
}

} // namespace havre::vault
