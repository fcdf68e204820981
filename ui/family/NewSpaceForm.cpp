#include "ui/family/NewSpaceForm.h"

#include "ui/support/Typing.h"

#include <QCoroTask>

namespace havre::ui {

void NewSpaceForm::create()
{
    if (!m_session || m_busy)
        return;
    family::NewSpace wanted;
    wanted.person.givenName = m_givenName;
    wanted.person.familyName = m_familyName;
    wanted.person.birthDate = typing::day(m_birthDate, m_session->core().clock().now().toLocalTime().date());
    wanted.who = m_relation == QLatin1String("carer") ? family::Who::Carer : family::Who::Representative;
    wanted.sex = m_sex == QLatin1String("f") ? family::Sex::Female : m_sex == QLatin1String("m") ? family::Sex::Male : family::Sex::Unknown;
    m_busy = true;
    m_error = {};
    Q_EMIT busyChanged();
    QCoro::connect(m_session->core().createSpace(wanted), this, [this](const Result<family::Card> &card) {
        m_busy = false;
        if (!card)
            m_error = ErrorText::of(card.error());
        Q_EMIT busyChanged();
        if (card)
            Q_EMIT created(card->person.id.toString());
    });
}

} // namespace havre::ui
