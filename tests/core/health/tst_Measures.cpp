// What hardly anybody of an age has is worth a question; of what grows a child has the references.
#include "core/health/measures/HomePressure.h"
#include "core/health/measures/Measures.h"
#include "tests/support/Await.h"

#include <gtest/gtest.h>

namespace havre::health {
namespace {

using tests::valueOf;

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

QString rare(const char *kind, const QStringList &numbers, const QDate &birth = {})
{
    const MeasureKind *found = firstRare(valueOf(measured(*measureKind(QLatin1String(kind)), numbers, Now, Now)), birth);
    return found ? QString::fromLatin1(found->id) : QString();
}

QStringList n(const char *numbers)
{
    return QString::fromLatin1(numbers).split(u'/');
}

struct Case {
    const char *kind;
    const char *usual;
    const char *rare;
};

TEST(RareMeasures, AreAskedAbout)
{
    for (const Case &one : {Case{"weight", "72,4", "7,24"}, Case{"weight", "190", "250"}, Case{"height", "172", "72"}, Case{"height", "201", "250"},
                            Case{"glucose", "1,07", "5,5"}, Case{"glucose", "3,9", "0,2"}, Case{"blood-pressure", "210/120", "250/120"},
                            Case{"blood-pressure", "128/82", "150/145"}, Case{"blood-pressure", "90/50", "90/30"}, Case{"temperature", "41", "44"},
                            Case{"temperature", "35", "33"}, Case{"pulse", "185", "280"}, Case{"pulse", "42", "25"}, Case{"head", "57", "20"}}) {
        EXPECT_TRUE(rare(one.kind, n(one.usual)).isEmpty()) << one.kind << ' ' << one.usual;
        EXPECT_EQ(rare(one.kind, n(one.rare)), QLatin1String(one.kind)) << one.rare;
    }
}

TEST(RareMeasures, AreOfAnAdult)
{
    EXPECT_TRUE(rare("weight", n("7,24"), QDate(2025, 9, 29)).isEmpty()) << "a child has its references";
    EXPECT_EQ(rare("weight", n("7,24"), QDate(2008, 3, 2)), QLatin1String("weight")) << "eighteen today";
    EXPECT_TRUE(rare("height", n("72"), QDate(2008, 3, 3)).isEmpty());
    EXPECT_EQ(rare("weight", n("7,24"), QDate(2012, 3, 3)), QLatin1String("weight")) << "where the references have ended";
}

TEST(RareMeasures, AreOfAChildOfThatAge)
{
    const QDate fourteenMonths(2025, 1, 2);
    const QDate eightYears(2018, 1, 2);
    for (const Case &one : {Case{"blood-pressure", "95/55", "180/120"}, Case{"glucose", "0,9", "6"}, Case{"pulse", "170", "280"},
                            Case{"pulse", "90", "45"}, Case{"temperature", "40,5", "44"}}) {
        EXPECT_TRUE(rare(one.kind, n(one.usual), fourteenMonths).isEmpty()) << one.kind << ' ' << one.usual;
        EXPECT_EQ(rare(one.kind, n(one.rare), fourteenMonths), QLatin1String(one.kind)) << one.rare;
    }
    EXPECT_TRUE(rare("pulse", n("55"), eightYears).isEmpty());
    EXPECT_EQ(rare("head", n("30"), eightYears), QLatin1String("head")) << "where the references have ended";
}

TEST(HomePressure, IsHeldAgainstTheMarkOfItsNumber)
{
    const auto said = [](const char *numbers, const QDate &birth = {}) {
        const QList<Fact> facts = valueOf(measured(*measureKind(QStringLiteral("blood-pressure")), n(numbers), Now, Now));
        return QList{homeStanding(facts.first(), birth), homeStanding(facts.last(), birth)};
    };
    using enum Interpretation;
    EXPECT_EQ(said("138/82"), (QList{High, Usual}));
    EXPECT_EQ(said("128/88"), (QList{Usual, High}));
    EXPECT_EQ(said("135/85"), (QList{Unsaid, Unsaid})) << "at the mark it is neither";
    EXPECT_EQ(said("138/88", QDate(2015, 5, 1)), (QList{Unsaid, Unsaid})) << "the mark is an adult's";
    EXPECT_EQ(said("138/88", QDate(2008, 3, 2)), (QList{High, High})) << "eighteen today";
    Fact written = valueOf(measured(*measureKind(QStringLiteral("blood-pressure")), n("138/88"), Now, Now)).first();
    written.kind = Kind::Vital;
    EXPECT_EQ(homeStanding(written, {}), Unsaid) << "a document's was taken elsewhere";
    EXPECT_EQ(homeStanding(valueOf(measured(*measureKind(QStringLiteral("pulse")), n("138"), Now, Now)).first(), {}), Unsaid);
}

TEST(RareMeasures, LieWithinWhatIsPossible)
{
    for (const MeasureKind &kind : measureKinds())
        for (const Part &part : kind.parts)
            for (const Rare &rare : part.rare)
                EXPECT_TRUE(part.least < rare.below && rare.below < rare.above && rare.above < part.most) << part.code << " from " << rare.fromAge;
}

} // namespace
} // namespace havre::health
