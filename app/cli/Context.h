// One call's world: the machine's ports, the vault's place, and the open session when a command needs one.
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/OpenedBrowser.h"
#include "core/session/UnlockedSession.h"

#include <QJsonObject>

namespace havre::cli {

class Context {
public:
    explicit Context(Arguments arguments);
    ~Context();

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] bool json() const { return m_arguments.has("json"); }
    [[nodiscard]] QString vaultDirectory() const;
    [[nodiscard]] session::Machine &machine() { return m_machine; }
    [[nodiscard]] OpenedBrowser &browser() { return *m_browser; }

    // Asks for the password, opens the vault and the space of --space, else of `space use`, else its owner's. Kept until
    // the call ends. Whose it is, when not the owner's, is the first line for people: on stdout, for stderr goes into logs.
    [[nodiscard]] QCoro::Task<Result<session::UnlockedSession *>> unlock();
    // The same, always in the owner's space.
    [[nodiscard]] QCoro::Task<Result<session::UnlockedSession *>> unlockOwn();
    // To the space of somebody of the household, by name or id. NotFound "family.no-such-space"…
    [[nodiscard]] QCoro::Task<Result<session::UnlockedSession *>> turnTo(QString called);
    // What could not be written, so that only reading works: Space::shortage().
    [[nodiscard]] std::optional<Error> shortage() const;
    // Prints it, with the shortage as `warning` and, when it is not the owner's, whose `space` it speaks of.
    void answer(QJsonObject object) const;

private:
    Arguments m_arguments;
    SystemClock m_clock;
    std::unique_ptr<ports::SecretStore> m_secrets;
    std::unique_ptr<OpenedBrowser> m_browser;
    std::unique_ptr<ports::Renderer> m_renderer;
    std::unique_ptr<ports::Press> m_press;
    session::Machine m_machine;
    std::unique_ptr<session::UnlockedSession> m_session;
    family::Card m_shown; // of another than the owner
};

// Whose space it is, with its id; a null INS before the first sign-in.
[[nodiscard]] QCoro::Task<Result<identity::Person>> ownerOf(session::UnlockedSession *unlocked);
// Where `space use` keeps its choice, in the owner's space.
inline constexpr QLatin1String UsedSpace{"cli.space"};

} // namespace havre::cli
