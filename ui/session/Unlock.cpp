#include "ui/session/Unlock.h"

#include <QCoroTask>

namespace havre::ui {

Unlock::Unlock(const Doorway &doorway, QObject *parent)
    : QObject(parent), m_doorway(doorway)
{
}

void Unlock::open(QString password)
{
    if (m_busy || password.isEmpty())
        return;
    SecretBytes secret = SecretBytes::utf8Of(password);
    wipe(password);
    m_busy = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(vault::Vault::open(m_doorway.directory, std::move(secret), *m_doorway.machine.secrets,
                                      *m_doorway.machine.clock),
                   this, [this](Result<std::unique_ptr<vault::Vault>> vault) { take(std::move(vault)); });
}

void Unlock::take(Result<std::unique_ptr<vault::Vault>> vault)
{
    if (vault) {
        m_device = Answered;
        Q_EMIT changed();
        QCoro::connect(m_doorway.enter(std::move(*vault)), this, [this] {
            m_busy = false;
            Q_EMIT changed();
        });
        return;
    }
    m_busy = false;
    const Error &error = vault.error();
    if (error.code == QLatin1String("vault.device-factor-unavailable"))
        m_device = Missing;
    else if (error.code == QLatin1String("vault.wrong-password"))
        m_device = Answered; // it was read before the password could be found wrong
    m_error = ErrorText::of(error);
    Q_EMIT changed();
    Q_EMIT refused();
}

void Unlock::forgetError()
{
    if (m_error.code.isEmpty())
        return;
    m_error = {};
    Q_EMIT changed();
}

} // namespace havre::ui
