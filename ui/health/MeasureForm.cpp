#include "ui/health/MeasureForm.h"

#include "core/health/labs/Wording.h"
#include "core/health/measures/Measures.h"
#include "ui/health/Wording.h"
#include "ui/support/Formatters.h"
#include "ui/support/Typing.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QRegularExpression>

#include <utility>

namespace havre::ui {
namespace {

// What such a number looks like, where it helps.
QString hintOf(const health::MeasureKind &kind)
{
    if (kind.parts.size() > 1)
        //: below the fields of a blood pressure
        return QCoreApplication::translate("measures", "Le plus grand nombre d’abord, par exemple 128 puis 82.");
    return kind.decimals > 0 ? QCoreApplication::translate("measures", "Avec une virgule si besoin.") : QString();
}

// Invalid when it cannot be read.
QDateTime readMoment(const QString &day, const QString &hour, const QDateTime &now)
{
    static const QRegularExpression hours(QStringLiteral("^\\s*(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{1,2})?)?\\s*$"));
    const QDateTime local = now.toLocalTime();
    QDate date = local.date();
    QTime time = local.time();
    if (!day.trimmed().isEmpty())
        date = typing::day(day, date);
    if (!hour.trimmed().isEmpty()) {
        const auto found = hours.match(hour);
        time = found.hasMatch() ? QTime(found.captured(1).toInt(), found.captured(2).toInt()) : QTime();
    }
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

} // namespace

QString MeasureForm::today() const
{
    return m_session ? m_session->core().clock().now().toLocalTime().date().toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString MeasureForm::nowHour() const
{
    return m_session ? m_session->core().clock().now().toLocalTime().time().toString(QStringLiteral("H:mm")) : QString();
}

void MeasureForm::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_last.clear();
    m_card = {};
    say({}, {});
    Q_EMIT sessionChanged();
    Q_EMIT kindsChanged();
    if (!session)
        return;
    QCoro::connect(session->core().card(), this, [this, asked = QPointer<OpenSession>(session)](const Result<family::Card> &card) {
        if (!card || asked != m_session)
            return;
        m_card = *card;
        Q_EMIT kindsChanged();
    });
}

void MeasureForm::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    Q_EMIT kindsChanged();
}

QVariantList MeasureForm::kinds() const
{
    const QDate day = m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
    QVariantList kinds;
    for (const health::MeasureKind &kind : health::measureKinds()) {
        if (!health::isAsked(kind, m_card.person.birthDate, day))
            continue;
        QVariantList parts;
        for (const health::Part &part : kind.parts)
            parts.append(QVariantMap{{QStringLiteral("name"), QCoreApplication::translate("measures", part.name)},
                                     {QStringLiteral("code"), QString::fromLatin1(part.code)}});
        kinds.append(QVariantMap{{QStringLiteral("id"), QString::fromLatin1(kind.id)},
                                 {QStringLiteral("name"), QCoreApplication::translate("measures", kind.name)},
                                 {QStringLiteral("unit"), health::unitText(QString::fromLatin1(kind.unit))},
                                 {QStringLiteral("hint"), hintOf(kind)},
                                 {QStringLiteral("parts"), parts}});
    }
    return kinds;
}

void MeasureForm::say(const QString &problem, const QString &done, const QString &doubt)
{
    m_problem = problem;
    m_doubt = doubt;
    m_done = done;
    Q_EMIT changed();
}

void MeasureForm::add(const QString &kindId, const QStringList &numbers, const QString &day, const QString &hour)
{
    const health::MeasureKind *kind = health::measureKind(kindId);
    if (!m_session || m_busy || !kind)
        return;
    const QDateTime now = m_session->core().clock().now();
    const QDateTime time = day.isEmpty() && hour.isEmpty() ? now : readMoment(day, hour, now);
    auto facts = health::measured(*kind, numbers, time, now, m_card.person.birthDate);
    if (!facts) {
        say(ErrorText::of(facts.error()).text, {});
        return;
    }
    const QStringList typed = QStringList{kindId, day, hour} + numbers;
    if (const QString doubt = m_asked.ask(doubtOf(*facts, m_card), typed); !doubt.isEmpty())
        return say({}, {}, doubt);
    QStringList written;
    for (const health::Fact &fact : *facts)
        written << health_words::number(fact.observation.value);
    const QString unit = health::unitText(QString::fromLatin1(kind->unit));
    //: after typing a measure in; %1 its name, %2 its value with unit
    const QString done = QCoreApplication::translate("MeasureForm", "%1\u202f: %2. C’est noté.").arg(QCoreApplication::translate("measures", kind->name),
                                                     written.join(u'/') + QChar(format::NarrowSpace) + unit);
    m_busy = true;
    say({}, {});
    QCoro::connect(m_session->core().facts().add(std::move(*facts)), this, [this, done](Result<QList<qint64>> ids) {
        m_busy = false;
        if (!ids) {
            say(ErrorText::of(ids.error()).text, {});
            return;
        }
        m_last = *ids;
        say({}, done);
        Q_EMIT added();
    });
}

void MeasureForm::undo()
{
    if (!m_session || m_busy || m_last.isEmpty())
        return;
    m_busy = true;
    const QList<qint64> ids = std::exchange(m_last, {});
    say({}, {});
    QCoro::connect(m_session->core().facts().remove(ids), this, [this](Result<QList<health::Fact>> removed) {
        m_busy = false;
        say(removed ? QString() : ErrorText::of(removed.error()).text, {});
    });
}

void MeasureForm::forget()
{
    m_last.clear();
    m_asked.forget();
    say({}, {});
}

} // namespace havre::ui
