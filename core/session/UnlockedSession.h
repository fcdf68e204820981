// Everything that may exist only while the vault is open. Unlocking constructs it, locking destroys
// it; there is no "if (locked)" anywhere (design: house.md §1). On closing, sync and sockets stop
// first, then the strands, so pending flows end as Cancelled before their objects go. Its beginning (with
// the wrong passwords tried before it) and its end are in the journal of accesses.
// Threading: main thread.
#pragma once

#include "core/dmp/sync/Sync.h"
#include "core/health/facts/Facts.h"
#include "core/mailbox/Mailbox.h"
#include "core/ports/AppHost.h"
#include "core/ports/Browser.h"
#include "core/ports/Renderer.h"
#include "core/records/Library.h"
#include "core/session/Session.h"
#include "core/vault/Space.h"
#include "core/vault/Vault.h"

namespace havre::session {

struct Machine { // the ports, owned by app/Composition and outliving every session
    ports::SecretStore *secrets = nullptr;
    ports::Browser *browser = nullptr;
    ports::Renderer *renderer = nullptr;
    const Clock *clock = nullptr;
    ports::AppHost *apps = nullptr; // null: apps of the catalogue cannot run here
};

class UnlockedSession final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<UnlockedSession>>
    begin(std::unique_ptr<vault::Vault> vault, std::optional<Platform> platform, Machine machine);
    ~UnlockedSession() override;

    [[nodiscard]] vault::Space &space() { return *m_space; }
    [[nodiscard]] const QString &directory() const { return m_vault->directory(); }
    [[nodiscard]] records::Library &library() { return *m_library; }
    [[nodiscard]] health::Facts &facts() { return *m_facts; }
    [[nodiscard]] ports::Renderer *renderer() { return m_machine.renderer; }
    [[nodiscard]] ports::Browser *browser() { return m_machine.browser; } // may be null
    [[nodiscard]] ports::AppHost *apps() { return m_machine.apps; } // may be null
    [[nodiscard]] const Clock &clock() const { return *m_machine.clock; }
    [[nodiscard]] Session *session() { return m_session.get(); } // null without a platform
    [[nodiscard]] dmp::Sync *sync() { return m_sync.get(); }     // null without a platform
    [[nodiscard]] mailbox::Mailbox *mailbox() { return m_mailbox.get(); } // null when the platform has no mail
    // Tells the mailbox whose it is, as soon as that is known; Refused "session.signed-out" before.
    [[nodiscard]] QCoro::Task<Result<mailbox::Mailbox *>> openMailbox();
    // The endpoint of the signed-in person; Refused "session.signed-out" before the first sign-in.
    [[nodiscard]] QCoro::Task<Result<dmp::SyncReport>> synchronize(bool full = false);

private:
    UnlockedSession() = default;
    void tellBeginning();
    void tellEnd();
    Machine m_machine;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<vault::Space> m_space;
    std::unique_ptr<records::Library> m_library;
    std::unique_ptr<health::Facts> m_facts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<dmp::Sync> m_sync;
    std::unique_ptr<mailbox::Mailbox> m_mailbox;
};

} // namespace havre::session
