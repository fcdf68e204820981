#include "ui/family/GrowthForm.h"

#include "core/health/measures/Measures.h"
#include "ui/support/Formatters.h"
#include "ui/support/Typing.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace havre::ui {

namespace {

// Not by tr(): lupdate does not see the namespace of the class.
QString said(const char *french)
{
    return QCoreApplication::translate("GrowthForm", french);
}

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

} // namespace

void GrowthForm::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_last.clear();
    say({}, {}, {});
    Q_EMIT sessionChanged();
    if (!session)
        return;
    QCoro::connect(session->core().card(), this, [this](const Result<family::Card> &card) {
        if (!card || !m_session)
            return;
        m_card = *card;
        const QDate day = m_session->core().clock().now().toLocalTime().date();
        m_asksHead = health::isAsked(*health::measureKind(text("head")), m_card.person.birthDate, day);
        Q_EMIT sessionChanged();
    });
}

QString GrowthForm::today() const
{
    return m_session ? m_session->core().clock().now().toLocalTime().date().toString(text("dd/MM/yyyy")) : QString();
}

void GrowthForm::say(const QString &problem, const QString &doubt, const QString &done)
{
    m_problem = problem;
    m_doubt = doubt;
    m_done = done;
    Q_EMIT changed();
}

// Today's are of this moment, another day's of its noon. Invalid when it cannot be read, or before birth.
QDateTime GrowthForm::momentOf(const QString &typed) const
{
    const QDateTime now = m_session->core().clock().now();
    const QDate today = now.toLocalTime().date();
    const QDate day = typed.trimmed().isEmpty() ? today : typing::day(typed, today);
    if (!day.isValid() || day < m_card.person.birthDate)
        return {};
    return day == today ? now : QDateTime(day, QTime(12, 0));
}

void GrowthForm::note(const QString &weight, const QString &height, const QString &head, const QString &day)
{
    if (!m_session || m_busy)
        return;
    const std::array<std::pair<const char *, QString>, 3> typed{{{"weight", weight.trimmed()}, {"height", height.trimmed()}, {"head", head.trimmed()}}};
    const QDateTime now = m_session->core().clock().now();
    const QDateTime moment = momentOf(day);
    QList<health::Fact> facts;
    QStringList written;
    for (const auto &[id, number] : typed) {
        if (number.isEmpty())
            continue;
        const health::MeasureKind *kind = health::measureKind(text(id));
        auto measured = health::measured(*kind, {number}, moment, now);
        if (!measured)
            return say(ErrorText::of(measured.error()).text, {}, {});
        facts.append(*measured);
        written.append(QString(number).replace(u'.', QLocale().decimalPoint()) + QChar(format::NarrowSpace) + text(kind->unit));
    }
    if (facts.isEmpty())
        //: nothing was typed
        return say(said(QT_TRANSLATE_NOOP("GrowthForm", "Écrivez au moins un nombre.")), {}, {});
    const QStringList all{weight, height, head, day};
    if (const QString doubt = m_asked.ask(doubtOf(facts, m_card), all); !doubt.isEmpty())
        return say({}, doubt, {});
    m_busy = true;
    say({}, {}, {});
    //: after typing measures in; %1 them with their units
    const QString done = said(QT_TRANSLATE_NOOP("GrowthForm", "%1. C’est noté.")).arg(written.join(QStringLiteral(", ")));
    QCoro::connect(m_session->core().facts().add(std::move(facts)), this, [this, done](const Result<QList<qint64>> &ids) {
        m_busy = false;
        if (!ids)
            return say(ErrorText::of(ids.error()).text, {}, {});
        m_last = *ids;
        say({}, {}, done);
        Q_EMIT noted();
    });
}

void GrowthForm::undo()
{
    if (!m_session || m_busy || m_last.isEmpty())
        return;
    m_busy = true;
    const QList<qint64> ids = std::exchange(m_last, {});
    say({}, {}, {});
    QCoro::connect(m_session->core().facts().remove(ids), this, [this](const Result<QList<health::Fact>> &removed) {
        m_busy = false;
        say(removed ? QString() : ErrorText::of(removed.error()).text, {}, {});
    });
}

void GrowthForm::forget()
{
    m_last.clear();
    m_asked.forget();
    say({}, {}, {});
}

} // namespace havre::ui
