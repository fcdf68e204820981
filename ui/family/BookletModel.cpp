#include "ui/family/BookletModel.h"

#include "core/family/booklet/Reading.h"
#include "ui/family/Ages.h"
#include "ui/family/BookletWords.h"
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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Booklet)
};

QString tagOf(BookletState state)
{
    switch (state) {
    //: an examination or a dose of vaccine
    case BookletState::Done: return Words::tr("Fait");
    //: an examination or a dose whose time is now
    case BookletState::Due: return Words::tr("À faire");
    //: an examination or a dose whose time is over and that can still be done
    case BookletState::Late: return Words::tr("À rattraper");
    //: an examination or a dose whose time comes within a month
    case BookletState::Soon: return Words::tr("Bientôt");
    //: an examination or a dose of another age
    case BookletState::Later: return Words::tr("Plus tard");
    //: an old examination nobody wrote of here
    case BookletState::Unrecorded: return Words::tr("Pas de trace ici");
    //: a dose that is no longer given at this age
    case BookletState::TooLate: return Words::tr("Plus à cet âge");
    }
    return {};
}

QString toneOf(BookletState state)
{
    switch (state) {
    case BookletState::Done: return QStringLiteral("positive");
    case BookletState::Due: return QStringLiteral("primary");
    case BookletState::Late: return QStringLiteral("caution");
    default: return QStringLiteral("neutral");
    }
}

QString whenOf(BookletState state, const QDate &from, const QDate &until, const QDate &done, const QString &who)
{
    switch (state) {
    case BookletState::Done:
        return who.isEmpty() ? format::longDay(done) : format::longDay(done) + QStringLiteral("\u00A0· ") + who;
    case BookletState::Due:
        //: an examination or a dose; %1 a day
        return Words::tr("Possible dès maintenant, avant le %1").arg(format::longDay(until));
    case BookletState::Late:
        //: an examination or a dose; %1 a day
        return Words::tr("Prévu avant le %1. Se rattrape : prenez rendez-vous.").arg(format::longDay(until));
    case BookletState::Soon:
    case BookletState::Later:
        //: an examination or a dose; %1 a day
        return Words::tr("À partir du %1").arg(format::longDay(from));
    case BookletState::Unrecorded:
        return Words::tr("L’examen suivant a pris le relais.");
    case BookletState::TooLate:
        return {};
    }
    return {};
}

QString bornText(family::Sex sex, const QDate &birth)
{
    return sex == family::Sex::Male
        //: under a boy's age; %1 a day
        ? Words::tr("né le %1").arg(format::longDay(birth))
        : sex == family::Sex::Female
        //: under a girl's age; %1 a day
        ? Words::tr("née le %1").arg(format::longDay(birth))
        //: under a child's age; %1 a day
        : Words::tr("naissance le %1").arg(format::longDay(birth));
}

QString glyphOf(BookletState state, const QString &due)
{
    switch (state) {
    case BookletState::Done: return QStringLiteral("check");
    case BookletState::Due: return due;
    case BookletState::Late: return QStringLiteral("clock");
    default: return {};
    }
}

QString doseTitle(const QString &vaccine, int rank)
{
    //: %1 a vaccine, %2 which dose
    return Words::tr("%1, dose %2").arg(vaccine).arg(rank);
}

constexpr int DoneNear = 3;
constexpr int LaterNear = 2;

// What is shown at first: late, due and soon, the last that were done, the first to come.
void markNear(QVariantList &steps, const QList<BookletState> &states)
{
    int later = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const BookletState state = states.at(i);
        const bool counts = state == BookletState::Late || state == BookletState::Due || state == BookletState::Soon
            || (state == BookletState::Later && later++ < LaterNear);
        QVariantMap step = steps.at(i).toMap();
        step.insert(QStringLiteral("near"), counts);
        steps[i] = step;
    }
    int done = 0;
    for (qsizetype i = steps.size() - 1; i >= 0 && done < DoneNear; --i) {
        if (states.at(i) != BookletState::Done)
            continue;
        QVariantMap step = steps.at(i).toMap();
        step.insert(QStringLiteral("near"), true);
        steps[i] = step;
        ++done;
    }
}

QString dosesText(int done, int wanted)
{
    //: %1 doses of vaccine given, %2 of how many at this age
    return Words::tr("%1 doses faites sur %2 à cet âge").arg(done).arg(wanted);
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
    return today().toString(QStringLiteral("dd/MM/yyyy"));
}

void BookletModel::tellCore(const QString &exam, const QDate &day, const QString &done)
{
    if (!session())
        return;
    session::UnlockedSession &core = session()->core();
    QCoro::connect(family::booklet::tell(core.space(), core.rights(), card(), exam, day, today()), this,
                   [this, exam, day, done](const Result<void> &answer) {
                       if (!answer) {
                           m_problem = ErrorText::of(answer.error()).text;
                           Q_EMIT changed();
                           return;
                       }
                       m_problem.clear();
                       m_done = done;
                       m_lastTold = day.isValid() ? exam : QString();
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
    const auto found = std::find_if(m_booklet.exams.begin(), m_booklet.exams.end(), [&exam](const Exam &e) { return e.rule.id == exam; });
    const QString name = found == m_booklet.exams.end() ? QString() : bookletWords(found->rule.name);
    //: after the family said that an examination was done; %1 which one
    tellCore(exam, day, said(QT_TRANSLATE_NOOP("BookletModel", "%1\u202f: c’est noté.")).arg(name));
}

void BookletModel::takeBack()
{
    if (!m_lastTold.isEmpty())
        tellCore(m_lastTold, {}, {});
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
            {QStringLiteral("said"), whenOf(found->state, found->from, found->until, {}, {})},
            {QStringLiteral("from"), format::shortDay(found->from, today())},
            {QStringLiteral("until"), format::shortDay(found->until, today())},
            {QStringLiteral("share"), std::clamp(static_cast<double>(found->from.daysTo(today())) / span, 0.0, 1.0)},
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
        const bool told = exam.state == BookletState::Done && exam.source.document.isNull();
        //: who says that an examination was done, when no document does
        const QString who = told ? said(QT_TRANSLATE_NOOP("BookletModel", "dit par la famille")) : plainLine(exam.source.author);
        states.append(exam.state);
        list.append(QVariantMap{{QStringLiteral("id"), exam.rule.id},
                                {QStringLiteral("name"), bookletWords(exam.rule.name)},
                                {QStringLiteral("when"), whenOf(exam.state, exam.from, exam.until, exam.doneOn, who)},
                                {QStringLiteral("why"), QString()},
                                {QStringLiteral("tag"), tagOf(exam.state)},
                                {QStringLiteral("tone"), toneOf(exam.state)},
                                {QStringLiteral("glyph"), glyphOf(exam.state, QStringLiteral("stethoscope"))},
                                {QStringLiteral("document"), exam.source.document.isNull() ? QString() : exam.source.document.toString()},
                                {QStringLiteral("told"), told}});
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
                                   {QStringLiteral("told"), false}};
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
    //: %1 examinations done, %2 of how many
    return said(QT_TRANSLATE_NOOP("BookletModel", "%1 faits sur %2")).arg(done).arg(m_booklet.exams.size());
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
