// Everything that may exist only while the vault is open. Unlocking constructs it, locking destroys
// it; there is no "if (locked)" anywhere (design: house.md §1). On closing, sync and sockets stop
// first, then the strands, so pending flows end as Cancelled before their objects go. Its beginning (with
// the wrong passwords tried before it) and its end are in the journal of accesses.
// It shows ONE person's space. Turning to another person's ends it and begins theirs in the same open vault: nothing of
// one is left while the other is shown. Signing in, and its tokens, are always those of whoever owns the vault.
// Threading: main thread.
#pragma once

#include "core/dmp/outbox/Outbox.h"
#include "core/dmp/sync/Sync.h"
#include "core/family/Household.h"
#include "core/health/facts/Facts.h"
#include "core/mailbox/Mailbox.h"
#include "core/ports/AppHost.h"
#include "core/ports/Browser.h"
#include "core/ports/Press.h"
#include "core/ports/Printer.h"
#include "core/ports/Renderer.h"
#include "core/records/Library.h"
#include "core/records/importing/Import.h"
#include "core/session/Session.h"
#include "core/session/SpaceCheck.h"
#include "core/sharing/Shares.h"
#include "core/vault/Space.h"
#include "core/vault/Vault.h"

namespace havre::session {

struct TurningLine;

struct Machine { // the ports, owned by app/Composition and outliving every session
    ports::SecretStore *secrets = nullptr;
    ports::Browser *browser = nullptr;
    ports::Renderer *renderer = nullptr;
    const Clock *clock = nullptr;
    ports::Press *press = nullptr; // null: nothing is printed
    ports::Printer *printer = nullptr; // null: to the disk only
    ports::AppHost *apps = nullptr; // null: apps of the catalogue cannot run here
};

class UnlockedSession final : public QObject {
    Q_OBJECT
public:
    // What Vault::openSpace() answers. Spaces are opened on a worker, here and below.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<UnlockedSession>>>
    begin(std::unique_ptr<vault::Vault> vault, std::optional<Platform> platform, Machine machine);
    ~UnlockedSession() override;

    // Ends `from` and begins the session of another person's space. Refused "family.of-age" (their space is their own
    // now), "family.not-allowed"; what Vault::openSpace() answers. On an error `from` is as it was, and until the other is
    // open; destroyed meanwhile (locked), the answer is Cancelled. `from` itself outlives the answer.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<UnlockedSession>>> turn(std::unique_ptr<UnlockedSession> &from, PersonId to);

    // Of the person whose space is shown; what of it the person at the keyboard may do.
    [[nodiscard]] vault::Space &space() { return *m_shown; }
    [[nodiscard]] family::Rights rights() const { return m_standing.now(); } // at this moment: ask at each act
    [[nodiscard]] const family::Standing &standing() const { return m_standing; }
    [[nodiscard]] PersonId owner() const { return m_own->person(); } // of the vault
    [[nodiscard]] bool isOwners() const { return m_shown == m_own.get(); }
    [[nodiscard]] QCoro::Task<Result<family::Card>> card();

    // Every space of the vault, the owner's first; by their cards alone. One that cannot be read says so (Card::trouble).
    [[nodiscard]] QCoro::Task<Result<QList<family::Card>>> household();
    // Whose documents an import brings, and whose are the other spaces: one about another of them is told apart.
    [[nodiscard]] QCoro::Task<Result<records::Owner>> importOwner();
    // Checks every space of the vault, or the shown one alone (SpaceCheck.h). Busy "vault.busy" while another check runs;
    // turning to another person's space ends it as Cancelled.
    [[nodiscard]] QCoro::Task<Result<QList<SpaceCheck>>> checkSpaces(Checked which = Checked::All);
    // What family/Household.h says; the owner's journal tells of it too.
    [[nodiscard]] QCoro::Task<Result<family::Card>> createSpace(family::NewSpace wanted);
    // A matricule as people type it: of the family (real, or of tests) that this vault is about (core/identity/README.md).
    [[nodiscard]] QCoro::Task<Result<identity::Ins>> typedIns(QString matricule);
    // The INS of the person whose space is shown, when it was missing or not confirmed; what a sync noted under a wrong one
    // is forgotten, and one that is under way is ended.
    [[nodiscard]] QCoro::Task<Result<family::Card>> completeSpace(identity::Ins ins);

    [[nodiscard]] const QString &directory() const { return m_vault->directory(); }
    [[nodiscard]] records::Library &library() { return *m_library; }
    [[nodiscard]] health::Facts &facts() { return *m_facts; }
    [[nodiscard]] ports::Renderer *renderer() { return m_machine.renderer; }
    [[nodiscard]] ports::Press *press() { return m_machine.press; } // may be null
    [[nodiscard]] ports::Printer *printer() { return m_machine.printer; } // may be null
    [[nodiscard]] ports::Browser *browser() { return m_machine.browser; } // may be null
    [[nodiscard]] ports::AppHost *apps() { return m_machine.apps; } // may be null
    [[nodiscard]] const Clock &clock() const { return *m_machine.clock; }
    // Of the vault's owner, whoever's space is shown; null without a platform.
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] dmp::Sync *sync() { return m_sync.get(); }     // null without a platform that has a record
    // The next two are null without a platform that has it, and in the space of another.
    [[nodiscard]] dmp::Outbox *outbox() { return m_outbox.get(); }
    [[nodiscard]] mailbox::Mailbox *mailbox() { return m_mailbox.get(); }
    // Sends what waits there for the signed-in person; Refused "session.signed-out" before the first sign-in.
    [[nodiscard]] QCoro::Task<Result<dmp::OutboxReport>> sendOutbox();
    [[nodiscard]] sharing::Shares &shares() { return *m_shares; } // has no server without a platform that offers one
    // Tells the mailbox whose it is, as soon as that is known; Refused "session.signed-out" before.
    [[nodiscard]] QCoro::Task<Result<mailbox::Mailbox *>> openMailbox();
    // The record of the person whose space is shown, asked for by the one signed in; Refused "session.signed-out" before
    // the first sign-in, "family.no-ins" while theirs is not known, "family.ins-unknown" when the DMP gives nothing for one that
    // is not confirmed.
    [[nodiscard]] QCoro::Task<Result<dmp::SyncReport>> synchronize(bool full = false);

private:
    UnlockedSession() = default;
    void furnish();
    void strip();
    [[nodiscard]] QCoro::Task<Result<void>> tellBeginning();
    void tellTurning(const family::Card &to);
    [[nodiscard]] QCoro::Task<Result<QString>> nameInJournal(PersonId id);
    void tellEnd();
    Machine m_machine;
    std::optional<Platform> m_platform;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<vault::Space> m_own;   // the owner's: signing in, tokens
    std::unique_ptr<vault::Space> m_other; // null: the owner's is shown
    std::unique_ptr<vault::Space> m_next;  // being turned to
    std::unique_ptr<vault::Space> m_checked; // being checked, when it is neither of those
    std::optional<family::Card> m_underCheck; // whose: nobody else looks into it
    std::weak_ptr<const void> m_check;        // the check under way
    std::weak_ptr<const void> m_leaving;      // the turning under way
    vault::Space *m_shown = nullptr;
    family::Standing m_standing = family::Rights::own();
    QString m_ownerName; // as last read; for journals
    QList<std::shared_ptr<TurningLine>> m_turnings; // lines the owner's journal may not have yet
    std::unique_ptr<records::Library> m_library;
    std::unique_ptr<health::Facts> m_facts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<sharing::Shares> m_shares;
    std::unique_ptr<dmp::Sync> m_sync;
    std::unique_ptr<dmp::Outbox> m_outbox;
    std::unique_ptr<mailbox::Mailbox> m_mailbox;
};

} // namespace havre::session
