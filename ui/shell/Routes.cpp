#include "ui/shell/Routes.h"

#include <algorithm>
#include <array>

namespace havre::ui {
namespace {

// One row a page. A route that is its own section is a destination of the navigation. One without a section belongs to
// that of the page it was opened from: its way back and what the navigation shows agree.
struct Row {
    const char *name;
    const char *section;
    const char *page;
};
constexpr std::array table{
    Row{"home", "home", "qrc:/qt/qml/Havre/Home/HomePage.qml"},
    Row{"documents", "documents", "qrc:/qt/qml/Havre/Records/DocumentsPage.qml"},
    Row{"document", "documents", "qrc:/qt/qml/Havre/Records/DocumentPage.qml"},
    Row{"import", "", "qrc:/qt/qml/Havre/Importing/ImportPage.qml"},
    Row{"health", "health", "qrc:/qt/qml/Havre/Health/HealthPage.qml"},
    Row{"results", "health", "qrc:/qt/qml/Havre/Health/ResultsPage.qml"},
    Row{"trend", "health", "qrc:/qt/qml/Havre/Health/TrendPage.qml"},
    Row{"vaccinations", "health", "qrc:/qt/qml/Havre/Health/VaccinationsPage.qml"},
    Row{"timeline", "health", "qrc:/qt/qml/Havre/Health/TimelinePage.qml"},
    Row{"store", "store", "qrc:/qt/qml/Havre/Store/StorePage.qml"},
    Row{"app", "store", "qrc:/qt/qml/Havre/Store/AppPage.qml"},
    Row{"run", "store", "qrc:/qt/qml/Havre/Store/RunPage.qml"},
    Row{"mail", "mail", "qrc:/qt/qml/Havre/Mailbox/MailboxPage.qml"},
    Row{"conversation", "mail", "qrc:/qt/qml/Havre/Mailbox/ConversationPage.qml"},
    Row{"shares", "shares", "qrc:/qt/qml/Havre/Sharing/SharesPage.qml"},
    Row{"share", "shares", "qrc:/qt/qml/Havre/Sharing/SharePage.qml"},
    Row{"pack", "shares", "qrc:/qt/qml/Havre/Sharing/PackPage.qml"},
    Row{"emergency", "shares", "qrc:/qt/qml/Havre/Sharing/EmergencyPage.qml"},
    Row{"more", "more", "qrc:/qt/qml/Havre/Shell/MorePage.qml"},
    Row{"journal", "journal", "qrc:/qt/qml/Havre/Journal/JournalPage.qml"},
    Row{"family", "family", "qrc:/qt/qml/Havre/Family/FamilyPage.qml"},
    Row{"new-space", "family", "qrc:/qt/qml/Havre/Family/NewSpacePage.qml"},
    Row{"complete-space", "family", "qrc:/qt/qml/Havre/Family/CompleteSpacePage.qml"},
    Row{"booklet", "booklet", "qrc:/qt/qml/Havre/Family/BookletPage.qml"},
    Row{"growth", "booklet", "qrc:/qt/qml/Havre/Family/GrowthPage.qml"},
    Row{"settings", "settings", "qrc:/qt/qml/Havre/Settings/SettingsPage.qml"},
    Row{"sign-in", "home", "qrc:/qt/qml/Havre/Session/SignInPage.qml"},
};
constexpr int LongestHistory = 50;

const Row *rowOf(const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&name](const Row &row) { return name == QLatin1String(row.name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

QString Routes::current() const
{
    return m_at < 0 ? QString() : m_history.at(m_at).name;
}

QString Routes::section() const
{
    for (int at = m_at; at >= 0; --at)
        if (const Row *row = rowOf(m_history.at(at).name); *row->section)
            return QString::fromLatin1(row->section);
    return m_at < 0 ? QString() : QStringLiteral("home");
}

QVariantMap Routes::arguments() const
{
    return m_at < 0 ? QVariantMap() : m_history.at(m_at).arguments;
}

QString Routes::previous() const
{
    return m_at > 0 ? m_history.at(m_at - 1).name : QString();
}

QUrl Routes::pageOf(const QString &name)
{
    const Row *row = rowOf(name);
    return row ? QUrl(QString::fromLatin1(row->page)) : QUrl();
}

bool Routes::isDestination(const QString &name)
{
    const Row *row = rowOf(name);
    return row && QLatin1String(row->name) == QLatin1String(row->section);
}

void Routes::open(const QString &name, const QVariantMap &arguments)
{
    const Place place{name, arguments};
    if (!rowOf(name) || (m_at >= 0 && m_history.at(m_at) == place))
        return;
    m_history.resize(m_at + 1);
    m_history += place;
    if (m_history.size() > LongestHistory)
        m_history.removeFirst();
    m_at = static_cast<int>(m_history.size()) - 1;
    Q_EMIT changed();
}

void Routes::replace(const QVariantMap &arguments)
{
    if (m_at < 0 || m_history.at(m_at).arguments == arguments)
        return;
    m_history[m_at].arguments = arguments;
    Q_EMIT changed();
}

bool Routes::back()
{
    if (m_at <= 0)
        return false;
    --m_at;
    Q_EMIT changed();
    return true;
}

bool Routes::forward()
{
    if (m_at + 1 >= m_history.size())
        return false;
    ++m_at;
    Q_EMIT changed();
    return true;
}

void Routes::restart(const QString &name)
{
    m_history = {{name, {}}};
    m_at = 0;
    Q_EMIT changed();
}

} // namespace havre::ui
