#include "app/cli/Context.h"

#include "app/cli/Output.h"
#include "app/cli/Secrets.h"
#include "core/session/SessionStore.h"
#include "core/settings/Settings.h"
#include "platform/keychain/Keychain.h"
#include "platform/render/JailedPress.h"
#include "platform/render/JailedRenderer.h"

#include <QStandardPaths>

#include <algorithm>

namespace havre::cli {

Context::Context(Arguments arguments)
    : m_arguments(std::move(arguments)), m_secrets(std::make_unique<platform::Keychain>()),
      m_browser(std::make_unique<OpenedBrowser>()), m_renderer(std::make_unique<platform::JailedRenderer>()),
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
    auto opening = unlockOwn();
    const auto own = co_await opening;
    HAVRE_CO_CHECK(own);
    QString called = m_arguments.value("space");
    if (called.isEmpty()) {
        const settings::Settings settings((*own)->space());
        auto asking = settings.value<QString>(UsedSpace);
        const Result<QString> used = co_await asking;
        HAVRE_CO_CHECK(used);
        called = *used;
    }
    if (called.isEmpty())
        co_return own;
    auto turning = turnTo(called);
    const auto turned = co_await turning;
    co_return turned;
}

QCoro::Task<Result<session::UnlockedSession *>> Context::turnTo(QString called)
{
    auto listing = m_session->household();
    const auto cards = co_await listing;
    HAVRE_CO_CHECK(cards);
    HAVRE_CO_TRY(found, family::find(*cards, called));
    auto turning = session::UnlockedSession::turn(m_session, found);
    auto turned = co_await turning;
    if (!turned)
        co_return failure(turned.error());
    m_session = std::move(*turned);
    const auto card = std::find_if(cards->cbegin(), cards->cend(), [&found](const auto &one) { return one.person.id == found; });
    m_shown = m_session->isOwners() ? family::Card() : *card;
    if (!m_session->isOwners() && !json())
        print(QStringLiteral("Espace de %1.").arg(m_shown.name()));
    co_return m_session.get();
}

QCoro::Task<Result<session::UnlockedSession *>> Context::unlockOwn()
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
    auto beginning = session::UnlockedSession::begin(std::move(*opened), platform, m_machine);
    auto begun = co_await beginning;
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
    if (!m_shown.person.id.isNull())
        object.insert(QStringLiteral("space"), QJsonObject{{QStringLiteral("id"), m_shown.person.id.toString()},
                                                           {QStringLiteral("name"), m_shown.name()}});
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
