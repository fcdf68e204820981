#include "ui/family/NewSpaceForm.h"

#include <QCoroTask>
#include <QRegularExpression>

namespace havre::ui {

namespace {

// "29/9/2025", "29 09 2025", "29.09.2025": the day first, as it is said.
QDate dayTyped(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{4})\\s*$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()) : QDate();
}

} // namespace

void NewSpaceForm::create()
{
    if (!m_session || m_busy)
        return;
    family::NewSpace wanted;
    wanted.person.givenName = m_givenName;
    wanted.person.familyName = m_familyName;
    wanted.person.birthDate = dayTyped(m_birthDate);
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
