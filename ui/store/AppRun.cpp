#include "ui/store/AppRun.h"

#include "ui/store/Phrases.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

namespace {

// "38 valeurs depuis le 24 février 2026"; of one that adds: "Jusqu’à 48 par jour".
QString amountOf(const store::Amount &amount)
{
    if (amount.daily > 0)
        //: consent sheet; %1 how many measures an app may add in a day
        return QCoreApplication::translate("AppRun", "Jusqu’à %1 par jour").arg(amount.daily);
    if (amount.count == 0)
        //: consent sheet: the vault holds nothing of the kind an app asks to read
        return QCoreApplication::translate("AppRun", "Aucune valeur pour l’instant");
    const QString day = format::longDay(amount.since.toLocalTime().date());
    const int count = static_cast<int>(amount.count);
    if (day.isEmpty())
        //: consent sheet; %n how many values an app asks to read, none of them dated
        return QCoreApplication::translate("AppRun", "%n valeur(s)", "", count);
    //: consent sheet; %n how many values an app asks to read, %1 the day of the oldest
    return QCoreApplication::translate("AppRun", "%n valeur(s) depuis le %1", "", count).arg(day);
}

} // namespace

AppRun::AppRun(QObject *parent) : QObject(parent) {}

AppRun::~AppRun() = default;

void AppRun::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_running.reset();
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { // locked: it is gone at once
            m_running.reset();
            Q_EMIT asked();
            Q_EMIT changed();
        });
    }
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void AppRun::start()
{
    if (!m_session || m_appId.isEmpty() || (m_running && m_running->stage() != store::Running::Stage::Over))
        return;
    const QString query = QStringLiteral("lang=%1&scheme=%2").arg(m_language, m_dark ? QStringLiteral("dark") : QStringLiteral("light"));
    store::Running::Wishes wishes;
    wishes.query = query;
    wishes.size = m_size;
    wishes.zoom = m_ratio * m_textScale;
    m_running = std::make_unique<store::Running>(m_session->core(), m_appId, wishes);
    connect(m_running.get(), &store::Running::changed, this, &AppRun::changed);
    connect(m_running.get(), &store::Running::asked, this, &AppRun::count);
    connect(m_running.get(), &store::Running::pointerShape, this, &AppRun::pointerShape);
    connect(m_running.get(), &store::Running::drawn, this, [this, first = true]() mutable {
        Q_EMIT drawn();
        if (std::exchange(first, false))
            Q_EMIT changed();
    });
    m_running->start();
    Q_EMIT changed();
}

AppRun::Stage AppRun::stage() const
{
    if (!m_running)
        return Idle;
    switch (m_running->stage()) {
    case store::Running::Stage::Preparing: return Preparing;
    case store::Running::Stage::Open: return Open;
    case store::Running::Stage::Over: break;
    }
    return Over;
}

bool AppRun::visible() const
{
    return stage() == Open && !m_running->picture().size.isEmpty();
}

QString AppRun::name() const
{
    return m_running && m_running->app() ? m_running->app()->name : QString();
}

QString AppRun::publisher() const
{
    return m_running && m_running->app() ? m_running->app()->publisher : QString();
}

bool AppRun::failed() const
{
    return stage() == Over && m_running->error();
}

ErrorText AppRun::error() const
{
    return failed() ? ErrorText::of(*m_running->error()) : ErrorText();
}

QVariantList AppRun::questions() const
{
    QVariantList list;
    if (stage() != Open || !m_running->conversation())
        return list;
    const QStringList wanted = m_running->conversation()->asked();
    for (const store::Permission &one : m_running->app()->permissions)
        if (wanted.contains(one.id))
            list.append(QVariantMap{{QStringLiteral("id"), one.id},
                                    {QStringLiteral("label"), phrases::permission(one.id)},
                                    {QStringLiteral("why"), store::said(one.why, m_language)},
                                    {QStringLiteral("amount"), m_amounts.contains(one.id) ? amountOf(m_amounts.value(one.id)) : QString()},
                                    {QStringLiteral("glyph"), phrases::permissionGlyph(one.id)}});
    return list;
}

// The vault is asked on its own thread; a question that is withdrawn meanwhile is not shown.
void AppRun::count()
{
    m_amounts.clear();
    if (questions().isEmpty()) {
        Q_EMIT asked();
        return;
    }
    QCoro::connect(m_running->conversation()->amounts(), this, [this, run = QPointer(m_running.get())](const Result<QHash<QString, store::Amount>> &counted) {
        if (run.isNull() || run != m_running.get())
            return;
        if (counted)
            m_amounts = *counted;
        Q_EMIT asked();
    });
}

void AppRun::answer(const QStringList &permissions, const QString &lasting)
{
    using store::Lasting;
    if (stage() == Open && m_running->conversation())
        m_running->conversation()->decide(permissions, lasting == QLatin1String("year") ? Lasting::Year
                                                           : lasting == QLatin1String("month") ? Lasting::Month : Lasting::Once);
}

void AppRun::takeEverythingBack()
{
    if (m_running)
        m_running->takeEverythingBack();
}

ports::Guest *AppRun::guest() const
{
    return m_running ? m_running->guest() : nullptr;
}

const ports::GuestPicture &AppRun::picture() const
{
    static const ports::GuestPicture none;
    return m_running ? m_running->picture() : none;
}

void AppRun::resize(QSize pixels, double ratio)
{
    m_size = pixels;
    m_ratio = ratio;
    if (m_running)
        m_running->resize(pixels, ratio * m_textScale);
}

} // namespace havre::ui
