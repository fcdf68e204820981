// One call's world: the machine's ports, the vault's place, and the open session when a command needs one.
#pragma once

#include "app/cli/Arguments.h"
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

    // Asks for the password, opens the vault and its owner's space. Kept until the call ends.
    [[nodiscard]] QCoro::Task<Result<session::UnlockedSession *>> unlock();
    // What could not be written, so that only reading works: Space::shortage().
    [[nodiscard]] std::optional<Error> shortage() const;
    // Prints it, with the shortage as `warning`.
    void answer(QJsonObject object) const;

private:
    Arguments m_arguments;
    SystemClock m_clock;
    std::unique_ptr<ports::SecretStore> m_secrets;
    std::unique_ptr<ports::Browser> m_browser;
    std::unique_ptr<ports::Renderer> m_renderer;
    std::unique_ptr<ports::Press> m_press;
    session::Machine m_machine;
    std::unique_ptr<session::UnlockedSession> m_session;
};

// Whose space it is, with its id; a null INS before the first sign-in.
[[nodiscard]] QCoro::Task<Result<identity::Person>> ownerOf(session::UnlockedSession *unlocked);

} // namespace havre::cli
