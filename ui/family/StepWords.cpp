#include "ui/family/StepWords.h"

#include "ui/support/Formatters.h"

#include <QCoreApplication>

namespace havre::ui {

using BookletState = family::booklet::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Booklet)
};

constexpr int DoneNear = 3;
constexpr int LaterNear = 2;

} // namespace

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

QString whenOf(BookletState state, const QDate &from, const QDate &until, const QDate &done, const QString &who, bool followed)
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
        return followed ? Words::tr("L’examen suivant a pris le relais.")
                        //: of an old examination nobody wrote of here, and none after it
                        : Words::tr("Rien ici n’en parle. S’il a eu lieu, vous pouvez le noter.");
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
    //: %n doses of vaccine given, %1 of how many at this age
    return Words::tr("%n doses faites sur %1 à cet âge", "", done).arg(wanted);
}

} // namespace havre::ui
