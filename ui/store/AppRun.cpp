#include "ui/store/AppRun.h"

#include "ui/store/Phrases.h"

namespace havre::ui {

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
    connect(m_running.get(), &store::Running::asked, this, &AppRun::asked);
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
                                    {QStringLiteral("glyph"), phrases::permissionGlyph(one.id)}});
    return list;
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
