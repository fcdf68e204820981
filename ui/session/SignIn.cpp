#include "ui/session/SignIn.h"

#include "ui/support/Formatters.h"

#include <QCoroTask>
#include <QTime>

namespace havre::ui {

SignIn::SignIn(session::Session *account, QObject *parent)
    : QObject(parent), m_account(account)
{
    if (!account)
        return;
    connect(account, &session::Session::stepChanged, this, &SignIn::follow);
    const session::SignInStep step = account->step();
    m_adopted = m_running = step != session::SignInStep::SignedOut && step != session::SignInStep::SignedIn;
    if (m_running)
        m_step = static_cast<Step>(step);
}

void SignIn::follow()
{
    // A token refreshed in the background moves the session's step too: only a sign-in begun here is shown.
    if (!m_running)
        return;
    m_step = static_cast<Step>(m_account->step());
    if (m_step == Exchanging)
        m_acceptedAt = format::time(QTime::currentTime());
    if (m_adopted && (m_step == SignedIn || m_step == SignedOut)) { // whoever began it is gone: it ends here
        m_adopted = m_running = false;
        Q_EMIT changed();
        if (m_step == SignedIn)
            Q_EMIT succeeded();
        return;
    }
    Q_EMIT changed();
}

QString SignIn::platformName() const
{
    return m_account ? m_account->platform().name : QString();
}

QString SignIn::address() const
{
    return m_account && m_step == InBrowser ? m_account->pendingUrl().toString(QUrl::FullyEncoded) : QString();
}

void SignIn::start()
{
    if (!m_account || m_running)
        return;
    m_running = true;
    m_error = {};
    m_step = Discovering;
    m_startedAt = format::time(QTime::currentTime());
    m_acceptedAt.clear();
    Q_EMIT changed();
    QCoro::connect(m_account->signIn(), this, [this](const Result<identity::Person> &person) {
        m_running = false;
        m_step = person ? SignedIn : SignedOut;
        if (!person && person.error().fault != Fault::Cancelled)
            m_error = ErrorText::of(person.error());
        Q_EMIT changed();
        if (person)
            Q_EMIT succeeded();
    });
}

void SignIn::cancel()
{
    if (m_running)
        m_account->cancelSignIn();
}

} // namespace havre::ui
