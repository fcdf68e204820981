#include "app/sandbox/oidc/Attempt.h"

#include <QRandomGenerator>

namespace havre::sandbox {
namespace {

QString sixDigits()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(1000000), 6, 10, QLatin1Char('0'));
}

} // namespace

QString Attempt::enterPassword(const Resident *person, const QString &password)
{
    if (!person || person->password.isEmpty() || person->password != password) {
        ++wrongPasswords;
        return QStringLiteral("Identifiant ou mot de passe incorrect. Vérifiez-les et recommencez.");
    }
    login = person->login;
    phone = person->phone;
    return {};
}

void Attempt::sendCode(const Resident &person, Telephone &telephone, const QDateTime &now)
{
    code = sixDigits();
    codeSent = now;
    telephone.send(person, code);
}

QString Attempt::resendCode(const Resident &person, Telephone &telephone, const QDateTime &now)
{
    const qint64 wait = ResendSeconds - codeSent.secsTo(now);
    if (wait > 0)
        return QStringLiteral("Un code vient d’être envoyé. Attendez %1\u00a0secondes avant d’en demander un autre.").arg(wait);
    sendCode(person, telephone, now);
    return {};
}

QString Attempt::enterCode(const QString &typed, const QDateTime &now)
{
    QString digits = typed;
    digits.remove(u' ');
    if (code.isEmpty() || codeSent.secsTo(now) > CodeSeconds)
        return QStringLiteral("Ce code n’est plus valable. Demandez un nouveau code.");
    if (digits != code) {
        ++wrongCodes;
        const int left = MostCodes - wrongCodes;
        return left == 1 ? QStringLiteral("Ce code n’est pas le bon. Il vous reste un seul essai.")
                         : QStringLiteral("Ce code n’est pas le bon. Il vous reste %1\u00a0essais.").arg(left);
    }
    code.clear(); // once
    return {};
}

} // namespace havre::sandbox
