#include "ui/family/BookletModel.h"

#include "core/family/booklet/Reading.h"
#include "ui/family/Ages.h"
#include "ui/family/BookletWords.h"
#include "ui/family/StepWords.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"
#include "ui/support/Typing.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

using family::booklet::Dose;
using family::booklet::Exam;
using BookletState = family::booklet::State;

namespace {

QString asTyped(const QDate &day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

// In members: there lupdate does not see which class it is.
QString said(const char *french)
{
    return QCoreApplication::translate("BookletModel", french);
}

} // namespace

// Examinations are told by documents, injections by facts.
void BookletModel::follow(session::UnlockedSession &core)
{
    connect(&core.facts(), &health::Facts::changed, this, &BookletModel::retry);
    connect(&core.library(), &records::Library::changed, this, &BookletModel::retry);
}

void BookletModel::read(session::UnlockedSession &core)
{
    QCoro::connect(family::booklet::read(core.library(), core.facts(), core.space(), card(), today()), this,
                   [this](const Result<family::booklet::Booklet> &booklet) {
                       if (!booklet)
                           return fail(booklet.error());
                       m_booklet = *booklet;
                       show();
                   });
}

QString BookletModel::todayTyped() const
{
    return asTyped(today());
}

void BookletModel::forget()
{
    m_problem.clear();
    Q_EMIT changed();
}

const Exam *BookletModel::examOf(const QString &id) const
{
    const auto found = std::find_if(m_booklet.exams.cbegin(), m_booklet.exams.cend(), [&id](const Exam &e) { return e.rule.id == id; });
    return found == m_booklet.exams.cend() ? nullptr : &*found;
}

QString BookletModel::nameOf(const QString &id) const
{
    const Exam *exam = examOf(id);
    return exam ? bookletWords(exam->rule.name) : QString();
}

void BookletModel::tellCore(const QString &exam, const QDate &day, const QString &done)
{
    if (!session())
        return;
    session::UnlockedSession &core = session()->core();
    const Exam *before = examOf(exam);
    const Last last{exam, before && before->isTold() ? before->doneOn : QDate()};
    QCoro::connect(family::booklet::tell(core.space(), core.rights(), card(), exam, day, today()), this,
                   [this, last, done](const Result<void> &answer) {
                       if (!answer) {
                           m_problem = ErrorText::of(answer.error()).text;
                           Q_EMIT changed();
                           return;
                       }
                       m_problem.clear();
                       m_done = done;
                       m_last = done.isEmpty() ? Last() : last;
                       Q_EMIT told();
                       retry();
                   });
}

void BookletModel::tell(const QString &exam, const QString &typed)
{
    const QDate day = typing::day(typed, today());
    if (!day.isValid()) { // never asked of the core, where it would take the word back
        m_problem = ErrorText::of(Error{Fault::Malformed, QLatin1String("family.exam-date"), {}}).text;
        Q_EMIT changed();
        return;
    }
    //: after the family said that an examination was done; %1 which one
    tellCore(exam, day, said(QT_TRANSLATE_NOOP("BookletModel", "%1\u202f: c’est noté.")).arg(nameOf(exam)));
}

void BookletModel::untell(const QString &exam)
{
    //: after the family took back that an examination was done; %1 which one
    tellCore(exam, {}, said(QT_TRANSLATE_NOOP("BookletModel", "%1\u202f: ce n’est plus noté.")).arg(nameOf(exam)));
}

void BookletModel::takeBack()
{
    if (!m_last.exam.isEmpty())
        tellCore(m_last.exam, m_last.before, {});
}

QString BookletModel::age() const
{
    return ageText(card().person.birthDate, today());
}

QString BookletModel::born() const
{
    const QDate birth = card().person.birthDate;
    return birth.isValid() ? bornText(card().sex, birth) : QString();
}

QVariantMap BookletModel::next() const
{
    const auto first = [this](auto wanted) {
        return std::find_if(m_booklet.exams.begin(), m_booklet.exams.end(), [&](const Exam &e) { return wanted(e.state); });
    };
    auto found = first([](BookletState s) { return s == BookletState::Due || s == BookletState::Late; });
    if (found == m_booklet.exams.end())
        found = first([](BookletState s) { return s == BookletState::Soon || s == BookletState::Later; });
    if (found == m_booklet.exams.end())
        return {};
    const double span = static_cast<double>(std::max<qint64>(1, found->from.daysTo(found->until)));
    return {{QStringLiteral("id"), found->rule.id},
            {QStringLiteral("name"), bookletWords(found->rule.name)},
            {QStringLiteral("title"), examTitle(found->rule.name)},
            {QStringLiteral("said"), whenOf(found->state, found->from, found->until, {}, {})},
            {QStringLiteral("from"), format::shortDay(found->from, today())},
            {QStringLiteral("until"), format::shortDay(found->until, today())},
            {QStringLiteral("share"), std::clamp(static_cast<double>(found->from.daysTo(today())) / span, 0.0, 1.0)},
            {QStringLiteral("over"), today() > found->until},
            {QStringLiteral("tag"), tagOf(found->state)},
            {QStringLiteral("tone"), toneOf(found->state)},
            {QStringLiteral("mayTell"), found->state == BookletState::Due || found->state == BookletState::Late},
            {QStringLiteral("number"), static_cast<int>(found - m_booklet.exams.begin()) + 1},
            {QStringLiteral("count"), static_cast<int>(m_booklet.exams.size())}};
}

QVariantList BookletModel::exams() const
{
    QVariantList list;
    QList<BookletState> states;
    for (const Exam &exam : m_booklet.exams) {
        const bool told = exam.isTold();
        //: who says that an examination was done, when no document does
        const QString who = told ? said(QT_TRANSLATE_NOOP("BookletModel", "dit par la famille")) : plainLine(exam.source.author);
        states.append(exam.state);
        list.append(QVariantMap{{QStringLiteral("id"), exam.rule.id},
                                {QStringLiteral("name"), bookletWords(exam.rule.name)},
                                {QStringLiteral("when"), whenOf(exam.state, exam.from, exam.until, exam.doneOn, who, exam.followed)},
                                {QStringLiteral("why"), QString()},
                                {QStringLiteral("tag"), tagOf(exam.state)},
                                {QStringLiteral("tone"), toneOf(exam.state)},
                                {QStringLiteral("glyph"), glyphOf(exam.state, QStringLiteral("stethoscope"))},
                                {QStringLiteral("document"), exam.source.document.isNull() ? QString() : exam.source.document.toString()},
                                {QStringLiteral("tells"), family::booklet::mayBeTold(exam, today())},
                                {QStringLiteral("toldDay"), told ? asTyped(exam.doneOn) : QString()}});
    }
    markNear(list, states);
    return list;
}

QVariantList BookletModel::doses() const
{
    struct Step {
        QDate from;
        BookletState state;
        QVariantMap words;
    };
    QList<Step> steps;
    for (const auto &vaccine : m_booklet.vaccines) {
        for (const Dose &dose : vaccine.doses) {
            if (dose.state == BookletState::TooLate)
                continue;
            const QString name = bookletWords(vaccine.rule.name);
            const DocumentId document = dose.fact.source.document;
            QString when = whenOf(dose.state, dose.from, dose.until, dose.givenOn, plainLine(dose.fact.vaccination.performer));
            if (dose.obliged && dose.state != BookletState::Done)
                //: of a dose of vaccine; %1 when
                when = said(QT_TRANSLATE_NOOP("BookletModel", "Obligatoire. %1")).arg(when);
            const bool asks = dose.state == BookletState::Due || dose.state == BookletState::Late;
            const QVariantMap words{{QStringLiteral("id"), vaccine.rule.id},
                                   {QStringLiteral("name"), vaccine.doses.size() == 1 ? name : doseTitle(name, dose.rank)},
                                   {QStringLiteral("when"), when},
                                   {QStringLiteral("why"), asks ? bookletWords(vaccine.rule.why) : QString()},
                                   {QStringLiteral("tag"), tagOf(dose.state)},
                                   {QStringLiteral("tone"), toneOf(dose.state)},
                                   {QStringLiteral("glyph"), glyphOf(dose.state, QStringLiteral("syringe"))},
                                   {QStringLiteral("document"), document.isNull() ? QString() : document.toString()},
                                   {QStringLiteral("tells"), false}};
            steps.append({dose.state == BookletState::Done ? dose.givenOn : dose.from, dose.state, words});
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.from < b.from; });
    QVariantList list;
    QList<BookletState> states;
    for (const Step &step : std::as_const(steps)) {
        list.append(step.words);
        states.append(step.state);
    }
    markNear(list, states);
    return list;
}

QString BookletModel::dosesSaid() const
{
    int done = 0;
    int wanted = 0;
    for (const auto &vaccine : m_booklet.vaccines) {
        for (const Dose &dose : vaccine.doses) {
            done += dose.state == BookletState::Done ? 1 : 0;
            wanted += dose.state == BookletState::Done || dose.state == BookletState::Due || dose.state == BookletState::Late ? 1 : 0;
        }
    }
    return dosesText(done, wanted);
}

QString BookletModel::examsSaid() const
{
    const auto done = std::count_if(m_booklet.exams.begin(), m_booklet.exams.end(), [](const Exam &e) { return e.state == BookletState::Done; });
    //: %n examinations done, %1 of how many
    return QCoreApplication::translate("BookletModel", "%n faits sur %1", "", static_cast<int>(done)).arg(m_booklet.exams.size());
}

QString BookletModel::examsSource() const
{
    //: the source of the calendar of examinations
    return said(QT_TRANSLATE_NOOP("BookletModel", "Calendrier des examens obligatoires\u202f: Code de la santé publique, article R. 2132-1\u202f; arrêté du 26 février 2019\u202f; service-public.gouv.fr, fiche F967."));
}

QString BookletModel::dosesSource() const
{
    //: the source of the vaccination plan
    return said(QT_TRANSLATE_NOOP("BookletModel", "Calendrier des vaccinations 2025 du ministère chargé de la santé\u202f; obligations\u202f: Code de la santé publique, articles L. 3111-2 et R. 3111-2."));
}

} // namespace havre::ui
