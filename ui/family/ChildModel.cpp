#include "ui/family/ChildModel.h"

#include <QCoroTask>

namespace havre::ui {

void ChildModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        follow(session->core());
    Q_EMIT sessionChanged();
    retry();
}

void ChildModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT changed();
}

QDate ChildModel::today() const
{
    return m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
}

void ChildModel::retry()
{
    if (!m_session)
        return;
    if (m_state != Ready)
        m_state = Loading;
    Q_EMIT changed();
    QCoro::connect(m_session->core().card(), this, [this](const Result<family::Card> &card) {
        if (!card || !m_session)
            return fail(card ? cancellation() : card.error());
        m_card = *card;
        read(m_session->core());
    });
}

void ChildModel::show()
{
    m_error = {};
    m_state = Ready;
    Q_EMIT changed();
}

void ChildModel::fail(const Error &error)
{
    if (error.fault == Fault::Cancelled)
        return;
    m_error = ErrorText::of(error);
    m_state = Failed;
    Q_EMIT changed();
}

} // namespace havre::ui
