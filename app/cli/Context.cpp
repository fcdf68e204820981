#include "app/cli/Context.h"

#include "app/cli/Output.h"
#include "app/cli/Secrets.h"
#include "core/session/SessionStore.h"
#include "platform/browser/SystemBrowser.h"
#include "platform/keychain/Keychain.h"
#include "platform/render/JailedPress.h"
#include "platform/render/JailedRenderer.h"

#include <QStandardPaths>

namespace havre::cli {

Context::Context(Arguments arguments)
    : m_arguments(std::move(arguments)), m_secrets(std::make_unique<platform::Keychain>()),
      m_browser(std::make_unique<platform::SystemBrowser>()), m_renderer(std::make_unique<platform::JailedRenderer>()),
      m_press(std::make_unique<platform::JailedPress>())
{
    m_machine = {m_secrets.get(), m_browser.get(), m_renderer.get(), &m_clock, m_press.get()};
}

Context::~Context() = default;

QString Context::vaultDirectory() const
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/havre/vault");
    return m_arguments.value("vault", place);
}

QCoro::Task<Result<session::UnlockedSession *>> Context::unlock()
{
    if (m_session)
        co_return m_session.get();
    const QString directory = vaultDirectory();
    if (vault::Vault::presence(directory) == vault::Presence::Absent)
        co_return failure(Fault::NotFound, QLatin1String("vault.absent"));
    std::optional<session::Platform> platform;
    if (const QString file = m_arguments.value("platform"); !file.isEmpty()) {
        HAVRE_CO_TRY(loaded, session::Platform::load(file));
        platform = loaded;
    }
    auto password = readPassword(m_arguments);
    if (!password)
        co_return failure(password.error());
    auto opened = co_await vault::Vault::open(directory, std::move(*password), *m_secrets, m_clock);
    if (!opened)
        co_return failure(opened.error());
    auto begun = session::UnlockedSession::begin(std::move(*opened), platform, m_machine);
    if (!begun)
        co_return failure(begun.error());
    m_session = std::move(*begun);
    co_return m_session.get();
}

std::optional<Error> Context::shortage() const
{
    return m_session ? m_session->space().shortage() : std::nullopt;
}

void Context::answer(QJsonObject object) const
{
    if (const auto missing = shortage())
        object.insert(QStringLiteral("warning"), toJson(*missing));
    print(object);
}

QCoro::Task<Result<identity::Person>> ownerOf(session::UnlockedSession *unlocked)
{
    auto reading = unlocked->space().read([](vault::sqlite::Connection &c) { return session::readPerson(c); });
    Result<identity::Person> person = co_await reading;
    if (person)
        person->id = unlocked->space().person();
    co_return person;
}

} // namespace havre::cli
