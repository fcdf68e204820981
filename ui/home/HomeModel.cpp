#include "ui/home/HomeModel.h"

#include "ui/journal/Sentences.h"
#include "ui/support/Formatters.h"

namespace havre::ui {

namespace {
constexpr int MostShown = 5;
}

HomeModel::HomeModel(QObject *parent)
    : QObject(parent)
{
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &HomeModel::changed);
}

void HomeModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->core().library().disconnect(this);
        m_session->core().facts().disconnect(this);
    }
    m_session = session;
    Q_EMIT sessionChanged();
    if (!session) {
        m_minute.stop();
        return;
    }
    connect(&session->core().library(), &records::Library::changed, this, &HomeModel::read);
    health::Facts *facts = &session->core().facts();
    connect(facts, &health::Facts::catchingUpChanged, this, [this, facts] { // older documents may have given the first results
        if (!facts->catchingUp() && m_visit.results == 0)
            read();
    });
    // Locked: nothing decrypted stays behind.
    connect(session, &QObject::destroyed, this, [this] {
        ++m_generation;
        m_reading = false;
        m_visit = {};
        m_news.show({}, {});
        m_clinicians.show({}, {}, {});
        m_state = StatefulList::Idle;
        Q_EMIT changed();
    });
    m_minute.start();
    retry();
}

void HomeModel::retry()
{
    m_state = StatefulList::Loading;
    Q_EMIT changed();
    read();
}

void HomeModel::read()
{
    if (!m_session)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    QCoro::connect(readVisit(&m_session->core(), MostShown), this, [this, generation = ++m_generation](Result<Visit> visit) {
        if (generation != m_generation)
            return;
        m_reading = false;
        if (visit) {
            m_visit = *visit;
            const QDate today = m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
            m_news.show(m_visit.documents, today);
            m_clinicians.show(m_visit.clinicians, m_session ? m_session->fullName() : QString(), today);
            m_state = StatefulList::Ready;
        } else if (visit.error().fault != Fault::Cancelled) {
            m_state = StatefulList::Failed;
            m_error = ErrorText::of(visit.error());
        }
        Q_EMIT changed();
        if (m_again) {
            m_again = false;
            read();
        }
    });
}

void HomeModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    m_news.setLanguage(language);
    m_clinicians.setLanguage(language);
    Q_EMIT changed();
}

ErrorText HomeModel::shortage() const
{
    const std::optional<Error> missing = m_session ? m_session->core().space().shortage() : std::nullopt;
    return missing ? ErrorText::of(*missing) : ErrorText();
}

QString HomeModel::since() const
{
    const QDateTime &last = m_visit.overview.lastSync;
    return m_session && last.isValid() ? format::sinceWhen(last, m_session->core().clock().now()) : QString();
}

QString HomeModel::journalSentence() const
{
    return m_visit.line ? ui::journalSentence(*m_visit.line) : QString();
}

QString HomeModel::journalMoment() const
{
    return m_visit.line && m_session ? format::moment(m_visit.line->time, m_session->core().clock().now()) : QString();
}

bool HomeModel::journalAlert() const
{
    return m_visit.line && m_visit.line->act == journal::Act::UnlockRefused;
}

} // namespace havre::ui
