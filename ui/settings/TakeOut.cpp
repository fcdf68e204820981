#include "ui/settings/TakeOut.h"

#include "ui/support/Plain.h"

#include <QCoroTask>
#include <QDir>

#include <algorithm>

namespace havre::ui {

namespace {

// The first free one: a folder that is there is never mixed with ours.
QString freshName(const QDir &place, const QDate &today)
{
    const QString name = QStringLiteral("Havre ") + today.toString(Qt::ISODate);
    QString tried = name;
    for (int attempt = 2; place.exists(tried); ++attempt)
        tried = QStringLiteral("%1 (%2)").arg(name).arg(attempt);
    return tried;
}

} // namespace

TakeOut::TakeOut(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &TakeOut::progressed);
}

TakeOut::~TakeOut()
{
    stop();
}

void TakeOut::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    stop();
    m_session = session;
    Q_EMIT sessionChanged();
}

void TakeOut::enter(StatefulList::State state)
{
    m_state = state;
    state == StatefulList::Loading ? m_tick.start() : m_tick.stop();
    Q_EMIT changed();
    Q_EMIT progressed();
}

void TakeOut::into(const QUrl &folder)
{
    if (!m_session || m_state == StatefulList::Loading || !folder.isLocalFile())
        return;
    const QDir place(folder.toLocalFile());
    m_folder = freshName(place, m_session->core().clock().now().toLocalTime().date());
    m_error = {};
    m_taken = {};
    m_watch = std::make_shared<session::TakeOutWatch>();
    enter(StatefulList::Loading);
    const auto ended = [this, act = m_session->longAct()](const Result<session::TakenOut> &taken) {
        if (taken) {
            m_taken = *taken;
            enter(StatefulList::Ready);
        } else if (taken.error().fault == Fault::Cancelled) {
            enter(StatefulList::Idle);
        } else {
            m_error = ErrorText::of(taken.error());
            enter(StatefulList::Failed);
        }
    };
    QCoro::connect(session::takeOut(&m_session->core(), place.filePath(m_folder), m_watch), this, ended);
}

QString TakeOut::unreadableTitles() const
{
    constexpr qsizetype Named = 8;
    QStringList titles;
    for (const session::Unreadable &one : m_taken.unreadable.first(std::min(Named, m_taken.unreadable.size())))
        titles << plainLine(one.title);
    return titles.join(QStringLiteral(", ")) + (m_taken.unreadable.size() > Named ? QStringLiteral("…") : QString());
}

void TakeOut::stop()
{
    if (m_watch)
        m_watch->stop = true;
}

void TakeOut::clear()
{
    if (m_state == StatefulList::Loading)
        return;
    m_error = {};
    enter(StatefulList::Idle);
}

} // namespace havre::ui
