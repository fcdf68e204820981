#include "ui/session/OpenSession.h"

#include "ui/support/Formatters.h"

#include <QCoroTask>
#include <QTimer>

namespace havre::ui {

namespace {
constexpr int RightsMsecs = 60'000;
} // namespace

OpenSession::OpenSession(std::unique_ptr<session::UnlockedSession> core, QObject *parent)
    : QObject(parent), m_core(std::move(core)), m_rights(m_core->rights()), m_sync(*m_core), m_signIn(m_core->session())
{
    connect(&m_signIn, &SignIn::succeeded, this, &OpenSession::resume);
    if (m_core->sync())
        connect(m_core->sync(), &dmp::Sync::finished, this, &OpenSession::learnPerson); // what came may confirm whose it is
    learnPerson();
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &OpenSession::askRights);
    minute->start(RightsMsecs);
    // Documents that were here before facts were read from them.
    // Not before the first page is there: reading thousands of them must not slow it.
    QTimer::singleShot(1500, this, [this] { QCoro::connect(m_core->facts().catchUp(), this, [](const Result<int> &) {}); });
}

OpenSession::~OpenSession()
{
    if (m_heir)
        *m_heir = std::move(m_core);
}

std::shared_ptr<const void> OpenSession::longAct()
{
    std::shared_ptr<const void> act = m_longAct.lock();
    if (!act)
        m_longAct = act = std::make_shared<const char>();
    return act;
}

bool OpenSession::isBusy() const
{
    return !m_longAct.expired() || (m_sync.running() && !m_sync.lastSync().isValid());
}

void OpenSession::learnPerson()
{
    QCoro::connect(m_core->card(), this, [this](const Result<family::Card> &card) {
        if (!card)
            return; // greeted without a name
        m_card = *card;
        Q_EMIT personChanged();
    });
}

void OpenSession::learnAccount()
{
    QCoro::connect(m_core->session()->hasSession(), this, [this](Result<bool> has) {
        m_signedIn = has.value_or(false);
        Q_EMIT personChanged();
        if (m_signedIn && !incomplete())
            m_sync.start();
    });
}

void OpenSession::askRights()
{
    if (m_rights == m_core->rights())
        return;
    m_rights = m_core->rights();
    Q_EMIT rightsChanged();
}

void OpenSession::resume()
{
    m_sync.readLast();
    // Whose it is comes first: without a national identifier there is no record to ask for.
    QCoro::connect(m_core->card(), this, [this](const Result<family::Card> &card) {
        if (card)
            m_card = *card;
        if (m_core->session())
            return learnAccount();
        Q_EMIT personChanged();
    });
}

void OpenSession::signOut()
{
    session::Session *account = m_core->session();
    if (!account)
        return;
    m_sync.cancel();
    m_signOutError = {};
    Q_EMIT personChanged();
    QCoro::connect(account->signOut(), this, [this](const Result<void> &done) {
        if (!done) {
            m_signOutError = ErrorText::of(done.error()); // the token is still in the vault: one may try again
            Q_EMIT personChanged();
            return;
        }
        m_signedIn = false;
        Q_EMIT personChanged();
        Q_EMIT signedOut();
    });
}

QString OpenSession::fullName() const
{
    return QStringList{m_card.person.givenName, m_card.person.familyName}.join(u' ').trimmed();
}

QString OpenSession::matricule() const
{
    return format::matricule(m_card.person.ins.matricule());
}

QString OpenSession::initial() const
{
    return m_card.person.givenName.left(1).toUpper();
}

QString OpenSession::platformName() const
{
    session::Session *account = m_core->session();
    return account ? account->platform().name : QString();
}

} // namespace havre::ui
