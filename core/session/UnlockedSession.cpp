#include "core/session/UnlockedSession.h"

#include "core/journal/AccessJournal.h"

#include <QPointer>

namespace havre::session {
namespace {

tl::unexpected<Error> cancelled()
{
    return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
}

// A flow of its own: the session may be locked at either wait.
QCoro::Task<Result<dmp::SyncReport>> synchronizeFlow(QPointer<UnlockedSession> unlocked, bool full)
{
    if (unlocked.isNull() || !unlocked->session() || !unlocked->sync())
        co_return failure(Fault::Unsupported, QLatin1String("session.no-platform"));
    auto asking = unlocked->session()->person();
    const Result<identity::Person> person = co_await asking;
    if (unlocked.isNull())
        co_return cancelled();
    if (!person)
        co_return failure(person.error());
    if (person->ins.isNull())
        co_return failure(Fault::Refused, QLatin1String("session.signed-out"));
    const Platform &platform = unlocked->session()->platform();
    dmp::Endpoint endpoint{platform.fhirBase, platform.authorities, person->ins};
    auto running = unlocked->sync()->run(endpoint, full);
    Result<dmp::SyncReport> report = co_await running;
    co_return report;
}

// Their health address is their matricule at the platform's domain (interop.md §5).
QCoro::Task<Result<mailbox::Mailbox *>> openMailboxFlow(QPointer<UnlockedSession> unlocked)
{
    if (unlocked.isNull() || !unlocked->session() || !unlocked->mailbox())
        co_return failure(Fault::Unsupported, QLatin1String("mailbox.no-mail"));
    auto asking = unlocked->session()->person();
    const Result<identity::Person> person = co_await asking;
    if (unlocked.isNull())
        co_return cancelled();
    if (!person)
        co_return failure(person.error());
    if (person->ins.isNull())
        co_return failure(Fault::Refused, QLatin1String("session.signed-out"));
    const Platform &platform = unlocked->session()->platform();
    mailbox::Account account;
    account.imap = platform.imap;
    account.smtp = platform.smtp;
    account.self = {person->givenName + u' ' + person->familyName, person->ins.matricule().toLower() + u'@' + platform.mailDomain};
    account.trusted = platform.mailTrusted;
    account.keepsSent = platform.mailKeepsSent;
    unlocked->mailbox()->setAccount(account, platform.authorities);
    co_return unlocked->mailbox();
}

} // namespace

Result<std::unique_ptr<UnlockedSession>>
UnlockedSession::begin(std::unique_ptr<vault::Vault> vault, std::optional<Platform> platform, Machine machine)
{
    std::unique_ptr<UnlockedSession> unlocked(new UnlockedSession);
    unlocked->m_machine = machine;
    unlocked->m_vault = std::move(vault);
    const QList<PersonId> persons = unlocked->m_vault->persons();
    if (persons.isEmpty())
        return failure(Fault::Corrupt, QLatin1String("vault.damaged"));
    auto space = unlocked->m_vault->openSpace(persons.first());
    if (!space)
        return failure(space.error());
    unlocked->m_space = std::move(*space);
    // The first write of the space: everything later stands after it in the journal.
    const auto noted = journal::note(*unlocked->m_space, QStringLiteral("Vous"), journal::Act::Unlocked, {}, {});
    unlocked->m_library = std::make_unique<records::Library>(*unlocked->m_space);
    if (platform && machine.browser) {
        unlocked->m_session = std::make_unique<Session>(*platform, *unlocked->m_space, *machine.browser, *machine.clock);
        unlocked->m_sync = std::make_unique<dmp::Sync>(*unlocked->m_space, *unlocked->m_library, *unlocked->m_session,
                                                       machine.renderer, *machine.clock);
        if (!platform->imap.isEmpty())
            unlocked->m_mailbox = std::make_unique<mailbox::Mailbox>(*unlocked->m_space, *unlocked->m_library,
                                                                     *unlocked->m_session, *machine.clock);
    }
    return unlocked;
}

// Sync and sockets first, then the strands: what is still awaited ends as Cancelled by its normal door.
UnlockedSession::~UnlockedSession()
{
    if (m_sync)
        m_sync->cancel();
    m_sync.reset();
    m_mailbox.reset();
    m_session.reset();
    m_library.reset();
    if (m_space)
        m_space->close();
    m_space.reset();
    m_vault.reset();
}

QCoro::Task<Result<mailbox::Mailbox *>> UnlockedSession::openMailbox()
{
    return openMailboxFlow(this);
}

QCoro::Task<Result<dmp::SyncReport>> UnlockedSession::synchronize(bool full)
{
    return synchronizeFlow(this, full);
}

} // namespace havre::session
