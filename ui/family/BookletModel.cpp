#include "ui/family/BookletModel.h"

#include "core/family/booklet/Reading.h"
#include "ui/family/Ages.h"
#include "ui/family/BookletWords.h"
#include "ui/support/Formatters.h"

#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

using family::booklet::Dose;
using family::booklet::Exam;
using Standing = family::booklet::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Booklet)
};

QString tagOf(Standing state)
{
    switch (state) {
    //: an examination or a dose of vaccine
    case Standing::Done: return Words::tr("Fait");
    //: an examination or a dose whose time is now
    case Standing::Due: return Words::tr("À faire");
    //: an examination or a dose whose time is over and that can still be done
    case Standing::Late: return Words::tr("À rattraper");
    //: an examination or a dose whose time comes within a month
    case Standing::Soon: return Words::tr("Bientôt");
    //: an examination or a dose of another age
    case Standing::Later: return Words::tr("Plus tard");
    //: an old examination nobody wrote of here
    case Standing::Unrecorded: return Words::tr("Pas de trace ici");
    //: a dose that is no longer given at this age
    case Standing::TooLate: return Words::tr("Plus à cet âge");
    }
    return {};
}

QString toneOf(Standing state)
{
    switch (state) {
    case Standing::Done: return QStringLiteral("positive");
    case Standing::Due: return QStringLiteral("primary");
    case Standing::Late: return QStringLiteral("caution");
    default: return QStringLiteral("neutral");
    }
}

QString whenOf(Standing state, const QDate &from, const QDate &until, const QDate &done, const QString &who)
{
    switch (state) {
    case Standing::Done:
        return who.isEmpty() ? format::longDay(done) : format::longDay(done) + QStringLiteral(" · ") + who;
    case Standing::Due:
        //: an examination or a dose; %1 a day
        return Words::tr("Possible dès maintenant, avant le %1").arg(format::longDay(until));
    case Standing::Late:
        //: an examination or a dose; %1 a day
        return Words::tr("Prévu avant le %1. Se rattrape : prenez rendez-vous.").arg(format::longDay(until));
    case Standing::Soon:
    case Standing::Later:
        //: an examination or a dose; %1 a day
        return Words::tr("À partir du %1").arg(format::longDay(from));
    case Standing::Unrecorded:
        return Words::tr("L’examen suivant a pris le relais.");
    case Standing::TooLate:
        return {};
    }
    return {};
}

QString bornText(family::Sex sex, const QString &age, const QDate &birth)
{
    return sex == family::Sex::Male
        //: under a boy's name; %1 an age, %2 a day
        ? Words::tr("%1 · né le %2").arg(age, format::longDay(birth))
        //: under a girl's name; %1 an age, %2 a day
        : Words::tr("%1 · née le %2").arg(age, format::longDay(birth));
}

QString doseTitle(const QString &vaccine, int rank)
{
    //: %1 a vaccine, %2 which dose
    return Words::tr("%1, dose %2").arg(vaccine).arg(rank);
}

QString dosesText(int done, int wanted)
{
    //: %1 doses of vaccine given, %2 of how many at this age
    return Words::tr("%1 doses faites sur %2 à cet âge").arg(done).arg(wanted);
}

} // namespace

void BookletModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(&session->core().facts(), &health::Facts::changed, this, &BookletModel::retry);
    Q_EMIT sessionChanged();
    retry();
}

void BookletModel::setLanguage(const QString &language)
{
    m_language = language;
    Q_EMIT changed();
}

QDate BookletModel::today() const
{
    return m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
}

void BookletModel::fail(const Error &error)
{
    if (error.fault == Fault::Cancelled)
        return;
    m_error = ErrorText::of(error);
    m_state = Failed;
    Q_EMIT changed();
}

void BookletModel::retry()
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
        session::UnlockedSession &core = m_session->core();
        QCoro::connect(family::booklet::read(core.library(), core.facts(), core.space(), m_card, today()), this,
                       [this](const Result<family::booklet::Booklet> &booklet) {
                           if (!booklet)
                               return fail(booklet.error());
                           m_booklet = *booklet;
                           m_error = {};
                           m_state = Ready;
                           Q_EMIT changed();
                       });
    });
}

void BookletModel::tellDone(const QString &exam)
{
    if (!m_session)
        return;
    session::UnlockedSession &core = m_session->core();
    QCoro::connect(family::booklet::tell(core.space(), core.rights(), m_card, exam, today(), today()), this,
                   [this](const Result<void> &told) { told ? retry() : fail(told.error()); });
}

QString BookletModel::about() const
{
    const QDate birth = m_card.person.birthDate;
    if (!birth.isValid())
        return {};
    return bornText(m_card.sex, ageText(birth, today()), birth);
}

QVariantMap BookletModel::next() const
{
    const auto first = [this](auto wanted) {
        return std::find_if(m_booklet.exams.begin(), m_booklet.exams.end(), [&](const Exam &e) { return wanted(e.state); });
    };
    auto found = first([](Standing s) { return s == Standing::Due || s == Standing::Late; });
    if (found == m_booklet.exams.end())
        found = first([](Standing s) { return s == Standing::Soon || s == Standing::Later; });
    if (found == m_booklet.exams.end())
        return {};
    const double span = static_cast<double>(std::max<qint64>(1, found->from.daysTo(found->until)));
    return {{QStringLiteral("id"), found->rule.id},
            {QStringLiteral("name"), bookletWords(found->rule.name)},
            {QStringLiteral("from"), format::shortDay(found->from, today())},
            {QStringLiteral("until"), format::shortDay(found->until, today())},
            {QStringLiteral("share"), std::clamp(static_cast<double>(found->from.daysTo(today())) / span, 0.0, 1.0)},
            {QStringLiteral("tag"), tagOf(found->state)},
            {QStringLiteral("tone"), toneOf(found->state)},
            {QStringLiteral("mayTell"), found->state == Standing::Due || found->state == Standing::Late},
            {QStringLiteral("number"), static_cast<int>(found - m_booklet.exams.begin()) + 1},
            {QStringLiteral("count"), static_cast<int>(m_booklet.exams.size())}};
}

QVariantList BookletModel::exams() const
{
    QVariantList list;
    for (const Exam &exam : m_booklet.exams)
        list.append(QVariantMap{{QStringLiteral("id"), exam.rule.id},
                                {QStringLiteral("name"), bookletWords(exam.rule.name)},
                                {QStringLiteral("when"), whenOf(exam.state, exam.from, exam.until, exam.doneOn, exam.source.author)},
                                {QStringLiteral("tag"), tagOf(exam.state)},
                                {QStringLiteral("tone"), toneOf(exam.state)},
                                {QStringLiteral("document"), exam.source.document.isNull() ? QString() : exam.source.document.toString()}});
    return list;
}

QVariantList BookletModel::doses() const
{
    QVariantList list;
    for (const auto &vaccine : m_booklet.vaccines) {
        for (const Dose &dose : vaccine.doses) {
            if (dose.state == Standing::TooLate)
                continue;
            const QString name = bookletWords(vaccine.rule.name);
            const QString title = vaccine.doses.size() == 1 ? name : doseTitle(name, dose.rank);
            list.append(QVariantMap{{QStringLiteral("name"), title},
                                    {QStringLiteral("why"), bookletWords(vaccine.rule.why)},
                                    {QStringLiteral("when"), whenOf(dose.state, dose.from, dose.until, dose.givenOn, dose.fact.vaccination.performer)},
                                    {QStringLiteral("tag"), tagOf(dose.state)},
                                    {QStringLiteral("tone"), toneOf(dose.state)},
                                    {QStringLiteral("order"), static_cast<int>(dose.state)},
                                    {QStringLiteral("compulsory"), dose.obliged},
                                    {QStringLiteral("from"), dose.from}});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(QStringLiteral("from")).toDate() < b.toMap().value(QStringLiteral("from")).toDate();
    });
    return list;
}

QString BookletModel::dosesSaid() const
{
    int done = 0;
    int wanted = 0;
    for (const auto &vaccine : m_booklet.vaccines) {
        for (const Dose &dose : vaccine.doses) {
            done += dose.state == Standing::Done ? 1 : 0;
            wanted += dose.state == Standing::Done || dose.state == Standing::Due || dose.state == Standing::Late ? 1 : 0;
        }
    }
    return dosesText(done, wanted);
}

} // namespace havre::ui
