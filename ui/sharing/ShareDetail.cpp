#include "ui/sharing/ShareDetail.h"

#include "ui/support/Clipboard.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

ShareDetail::ShareDetail(QObject *parent) : QObject(parent)
{
    m_second.setInterval(1000);
    m_round.setInterval(AskMilliseconds);
    connect(&m_second, &QTimer::timeout, this, &ShareDetail::tick);
    connect(&m_round, &QTimer::timeout, this, &ShareDetail::refresh);
}

void ShareDetail::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    // Locked: neither link nor passcode stay behind.
    if (session) {
        connect(session, &QObject::destroyed, this, &ShareDetail::load);
        connect(&session->core().shares(), &sharing::Shares::changed, this, &ShareDetail::load);
    }
    Q_EMIT sessionChanged();
    load();
}

void ShareDetail::setNumber(int number)
{
    if (m_number == number)
        return;
    m_number = number;
    m_log.clear();
    m_unread = 0;
    m_attempts = -1;
    m_logError = {};
    m_share = {};
    m_state = StatefulList::Idle;
    Q_EMIT numberChanged();
    load();
}

QDateTime ShareDetail::now() const
{
    return m_session ? m_session->core().clock().now() : QDateTime();
}

void ShareDetail::load()
{
    const quint64 generation = ++m_generation;
    if (!m_session || m_number <= 0) {
        m_second.stop();
        m_round.stop();
        m_share = {};
        m_log.clear();
        m_unread = 0;
        m_state = StatefulList::Idle;
        Q_EMIT changed();
        return;
    }
    if (m_state != StatefulList::Ready)
        m_state = StatefulList::Loading;
    Q_EMIT changed();
    QCoro::connect(m_session->core().shares().list(), this, [this, generation](const Result<QList<sharing::Share>> &shares) {
        if (generation != m_generation)
            return;
        const QList<sharing::Share> all = shares.value_or(QList<sharing::Share>());
        const auto found = std::find_if(all.cbegin(), all.cend(), [this](const sharing::Share &one) { return one.id == m_number; });
        if (found == all.cend()) {
            const Error error = shares ? Error{Fault::NotFound, QStringLiteral("sharing.unknown"), {}} : shares.error();
            if (error.fault == Fault::Cancelled)
                return;
            m_state = StatefulList::Failed;
            m_error = ErrorText::of(error);
            Q_EMIT changed();
            return;
        }
        const bool first = m_state != StatefulList::Ready;
        m_share = *found;
        m_state = StatefulList::Ready;
        m_error = {};
        tick();
        Q_EMIT changed();
        if (living()) {
            m_second.start();
            m_round.start();
        }
        if (first && m_share.state == sharing::State::Published)
            refresh();
    });
}

void ShareDetail::tick()
{
    const bool lives = living();
    const int minutes = static_cast<int>(std::max<qint64>(0, now().secsTo(m_share.expires)) / 60);
    if (minutes != std::exchange(m_minutesLeft, minutes))
        Q_EMIT minutesLeftChanged();
    Q_EMIT ticked();
    if (std::exchange(m_wasLiving, lives) && !lives)
        Q_EMIT changed(); // its time is over: link and code go
    if (!lives) {
        m_second.stop();
        m_round.stop();
    }
}

void ShareDetail::refresh()
{
    if (!m_session || m_asking || m_share.state != sharing::State::Published)
        return;
    m_asking = true;
    QCoro::connect(m_session->core().shares().log(m_number), this, [this](const Result<sharing::Status> &status) {
        m_asking = false;
        take(status);
    });
}

void ShareDetail::take(const Result<sharing::Status> &status)
{
    // Gone from the server is how a share ends: nothing to worry about.
    if (!status && status.error().fault != Fault::Cancelled && status.error().code != QLatin1String("sharing.gone")
        && status.error().code != QLatin1String("sharing.no-server")) {
        m_logError = ErrorText::of(status.error());
    } else if (status) {
        m_logError = {};
        m_log = status->log;
        m_unread = status->unread;
        m_attempts = status->remaining;
    }
    Q_EMIT changed();
}

void ShareDetail::end()
{
    if (!m_session || m_ending)
        return;
    m_ending = true;
    m_logError = {};
    Q_EMIT changed();
    QCoro::connect(m_session->core().shares().revoke(m_number), this, [this](const Result<void> &done) {
        m_ending = false;
        if (!done && done.error().fault != Fault::Cancelled)
            m_logError = ErrorText::of(done.error());
        Q_EMIT changed();
    });
}

void ShareDetail::copyLink()
{
    if (link().isEmpty())
        return;
    copyForAWhile(link());
    Q_EMIT copied();
}

void ShareDetail::retry()
{
    m_state = StatefulList::Idle;
    load();
}

bool ShareDetail::living() const
{
    return m_state == StatefulList::Ready && lifeOf(m_share, now()) == ShareLife::Open;
}

bool ShareDetail::unfinished() const
{
    return m_state == StatefulList::Ready && lifeOf(m_share, now()) == ShareLife::Unfinished;
}

QString ShareDetail::label() const
{
    return plainTitle(m_share.label);
}

QStringList ShareDetail::titles() const
{
    QStringList all;
    for (const sharing::Item &item : m_share.items)
        all << plainTitle(item.title);
    return all;
}

QString ShareDetail::created() const
{
    return format::moment(m_share.created, now());
}

QString ShareDetail::until() const
{
    if (!m_share.expires.isValid())
        return {};
    const QDateTime end = m_share.expires.toLocalTime();
    const QString at = format::time(end.time());
    if (end.date() == now().toLocalTime().date())
        //: when a share ends by itself, today; %1 a time: « 9 h 55 »
        return QCoreApplication::translate("ShareDetail", "jusqu’à %1").arg(at);
    //: when a share ends by itself, another day; %1 a day, %2 a time
    return QCoreApplication::translate("ShareDetail", "jusqu’au %1, %2").arg(format::longDay(end.date()), at);
}

QVariantList ShareDetail::openings() const
{
    QVariantList all;
    for (qsizetype i = m_log.size() - 1; i >= 0 && all.size() < MostShown; --i)
        all.append(openingLine(m_log.at(i), now()));
    return all;
}

int ShareDetail::older() const
{
    return static_cast<int>(std::max<qsizetype>(0, m_log.size() - MostShown) + m_unread);
}

QString ShareDetail::remaining() const
{
    return living() ? remainingWords(now().secsTo(m_share.expires)) : QString();
}

double ShareDetail::left() const
{
    const qint64 whole = m_share.created.msecsTo(m_share.expires);
    return whole > 0 ? std::clamp(static_cast<double>(now().msecsTo(m_share.expires)) / static_cast<double>(whole), 0.0, 1.0) : 0.0;
}

} // namespace havre::ui
