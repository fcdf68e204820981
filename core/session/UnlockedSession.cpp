#include "core/session/UnlockedSession.h"

#include "core/session/TurningLine_p.h"

#include "core/journal/AccessJournal.h"
#include "core/sharing/OnPaper.h"

#include <QPointer>

namespace havre::session {
namespace {

tl::unexpected<Error> cancelled()
{
    return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
}

// Who is signed in, while the vault is still open. The session is there.
QCoro::Task<Result<identity::Person>> signedIn(QPointer<UnlockedSession> unlocked)
{
    auto asking = unlocked->session()->person();
    Result<identity::Person> person = co_await asking;
    if (unlocked.isNull())
        co_return cancelled();
    if (person && person->ins.isNull())
        co_return failure(Fault::Refused, QLatin1String("session.signed-out"));
    co_return person;
}

bool saysNo(const Error &error)
{
    return error.code == QLatin1String("dmp.absent") || error.code == QLatin1String("dmp.closed");
}

// A flow of its own: the session may be locked at either wait.
QCoro::Task<Result<dmp::SyncReport>> synchronizeFlow(QPointer<UnlockedSession> unlocked, bool full)
{
    if (unlocked.isNull() || !unlocked->session())
        co_return failure(Fault::Unsupported, QLatin1String("session.no-platform"));
    if (!unlocked->sync())
        co_return failure(Fault::Unsupported, QLatin1String("dmp.none"));
    HAVRE_CO_CHECK(unlocked->rights().check(family::Act::Fetch, family::Item::Record));
    auto asking = signedIn(unlocked);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    auto looking = unlocked->card();
    const Result<family::Card> card = co_await looking;
    if (unlocked.isNull())
        co_return cancelled();
    HAVRE_CO_CHECK(card);
    if (card->person.ins.isNull())
        co_return failure(Fault::Refused, QLatin1String("family.no-ins"));
    const Platform &platform = unlocked->session()->platform();
    dmp::Endpoint endpoint{platform.fhirBase, platform.authorities, card->person.ins, unlocked->rights()};
    auto running = unlocked->sync()->run(endpoint, full);
    Result<dmp::SyncReport> report = co_await running;
    // Of a number nobody confirmed, a "no" or "not here" is about the number, not about the session.
    if (!report && !card->confirmed && saysNo(report.error()))
        co_return failure(Fault::Refused, QLatin1String("family.ins-unknown"), report.error().code);
    co_return report;
}

// Their health address is their matricule at the platform's domain (interop.md §5).
QCoro::Task<Result<mailbox::Mailbox *>> openMailboxFlow(QPointer<UnlockedSession> unlocked)
{
    if (unlocked.isNull() || !unlocked->session() || !unlocked->mailbox())
        co_return failure(Fault::Unsupported, QLatin1String("mailbox.no-mail"));
    auto asking = signedIn(unlocked);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    const Platform &platform = unlocked->session()->platform();
    mailbox::Account account;
    account.imap = platform.imap;
    account.smtp = platform.smtp;
    account.self = {person->givenName + u' ' + person->familyName, person->ins.matricule().toLower() + u'@' + platform.mailDomain};
    account.person = *person;
    account.trusted = platform.mailTrusted;
    account.keepsSent = platform.mailKeepsSent;
    unlocked->mailbox()->setAccount(account, platform.authorities);
    co_return unlocked->mailbox();
}

QCoro::Task<Result<dmp::OutboxReport>> sendOutboxFlow(QPointer<UnlockedSession> unlocked)
{
    if (unlocked.isNull() || !unlocked->session() || !unlocked->outbox())
        co_return failure(Fault::Unsupported, QLatin1String("session.no-platform"));
    auto asking = signedIn(unlocked);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    const Platform &platform = unlocked->session()->platform();
    dmp::Endpoint endpoint{platform.fhirBase, platform.authorities, person->ins};
    auto sending = unlocked->outbox()->send(endpoint, *person);
    Result<dmp::OutboxReport> report = co_await sending;
    co_return report;
}

const QString Owner = QStringLiteral("Vous");

// First the wrong passwords since the last opening, then this one; in a vault made just now, its making.
Result<void> writeBeginning(vault::sqlite::Connection &connection, const QDateTime &now, const vault::Refusals &refusals)
{
    HAVRE_TRY(isNew, journal::isEmpty(connection));
    if (refusals.count > 0) {
        const QString label = journal::Refused{refusals.count, refusals.since}.label();
        HAVRE_CHECK(journal::append(connection, now, Owner, journal::Act::UnlockRefused, {}, label));
    }
    return journal::append(connection, now, Owner, isNew ? journal::Act::VaultCreated : journal::Act::Unlocked, {}, {});
}

} // namespace

QCoro::Task<Result<std::unique_ptr<UnlockedSession>>>
UnlockedSession::begin(std::unique_ptr<vault::Vault> vault, std::optional<Platform> platform, Machine machine)
{
    std::unique_ptr<UnlockedSession> unlocked(new UnlockedSession);
    unlocked->m_machine = machine;
    unlocked->m_platform = std::move(platform);
    unlocked->m_vault = std::move(vault);
    const QList<PersonId> persons = unlocked->m_vault->persons();
    if (persons.isEmpty())
        co_return failure(Fault::Corrupt, QLatin1String("vault.damaged"));
    auto opening = unlocked->m_vault->openSpace(persons.first());
    auto space = co_await opening;
    if (!space)
        co_return failure(space.error());
    unlocked->m_own = std::move(*space);
    auto telling = unlocked->tellBeginning();
    const Result<void> told = co_await telling;
    if (told)
        (void)unlocked->m_vault->forgetRefusals(); // when this fails they are told of once more
    if (unlocked->m_platform && machine.browser)
        unlocked->m_session = std::make_unique<Session>(*unlocked->m_platform, *unlocked->m_own, *machine.browser, *machine.clock);
    unlocked->furnish();
    co_return Result<std::unique_ptr<UnlockedSession>>(std::move(unlocked));
}

// What stands on the space that is shown.
void UnlockedSession::furnish()
{
    m_shown = m_other ? m_other.get() : m_own.get();
    m_library = std::make_unique<records::Library>(*m_shown, m_standing);
    m_facts = std::make_unique<health::Facts>(*m_shown, *m_library);
    m_shares = std::make_unique<sharing::Shares>(*m_shown, *m_library, m_machine.renderer, *m_machine.clock);
    if (!m_session)
        return;
    if (!m_platform->fhirBase.isEmpty())
        m_sync = std::make_unique<dmp::Sync>(*m_shown, *m_library, *m_session, m_machine.renderer, *m_machine.clock);
    if (!m_platform->share.isEmpty())
        m_shares->setServer(m_platform->share, m_platform->authorities, *m_session);
    if (!isOwners())
        return;
    m_outbox = std::make_unique<dmp::Outbox>(*m_shown, *m_library, *m_session, *m_machine.clock);
    if (!m_platform->imap.isEmpty())
        m_mailbox = std::make_unique<mailbox::Mailbox>(*m_shown, *m_library, *m_session, *m_machine.clock);
    if (m_mailbox && m_machine.press)
        m_mailbox->setPrinter([press = m_machine.press](records::Document document, QByteArray bytes) {
            return sharing::onPaper(press, std::move(document), std::move(bytes));
        });
}

// Sync and sockets first, then the strands: what is still awaited ends as Cancelled by its normal door.
void UnlockedSession::strip()
{
    if (m_sync)
        m_sync->cancel();
    m_sync.reset();
    m_outbox.reset();
    m_mailbox.reset();
    m_shares.reset();
    m_facts.reset();
    m_library.reset();
    m_checked.reset();
    m_next.reset();
    if (m_other) {
        m_other->close([now = clock().now()](vault::sqlite::Connection &connection) {
            return journal::append(connection, now, Owner, journal::Act::SpaceClosed, {}, {});
        });
    }
    if (m_own)
        m_own->leave(); // it may stay open, for another person's session: nothing that stood on it is answered any more
    m_shown = nullptr;
    m_other.reset();
}

UnlockedSession::~UnlockedSession()
{
    strip();
    m_session.reset();
    if (m_own)
        tellEnd();
    m_own.reset();
    m_vault.reset();
}

QCoro::Task<Result<mailbox::Mailbox *>> UnlockedSession::openMailbox()
{
    return openMailboxFlow(this);
}

// The first write of the space, and waited for: everything later stands after it, and home, which asks the journal
// what is new since the last opening, sees it. A full disk does not keep a person out.
QCoro::Task<Result<void>> UnlockedSession::tellBeginning()
{
    const auto work = [now = clock().now(), refusals = m_vault->refusals()](vault::sqlite::Connection &connection) -> Result<QString> {
        const auto card = family::readCard(connection);
        HAVRE_CHECK(writeBeginning(connection, now, refusals));
        return card ? card->name() : QString();
    };
    auto writing = m_own->write(work);
    const Result<QString> name = co_await writing;
    HAVRE_CO_CHECK(name);
    m_ownerName = *name;
    co_return Result<void>();
}

// Closes the space, with the journal's last line, and those that had no time to be written; one of these that fails does not stop the last.
void UnlockedSession::tellEnd()
{
    m_own->close([now = clock().now(), turnings = m_turnings](vault::sqlite::Connection &connection) -> Result<void> {
        for (const auto &turning : turnings)
            if (!turning->told)
                apart(connection, [turning](vault::sqlite::Connection &c) { return turning->tellAtLast(c); });
        return journal::append(connection, now, Owner, journal::Act::Locked, {}, {});
    });
}

QCoro::Task<Result<dmp::OutboxReport>> UnlockedSession::sendOutbox()
{
    return sendOutboxFlow(this);
}

QCoro::Task<Result<dmp::SyncReport>> UnlockedSession::synchronize(bool full)
{
    return synchronizeFlow(this, full);
}

} // namespace havre::session
