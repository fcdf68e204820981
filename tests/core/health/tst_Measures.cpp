// What hardly an adult has is worth a question; a child has the references of growth.
#include "core/health/measures/Measures.h"
#include "tests/support/Await.h"

#include <gtest/gtest.h>

namespace havre::health {
namespace {

using tests::valueOf;

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

QString rare(const char *kind, const QStringList &numbers, const QDate &birth = {})
{
    const MeasureKind *found = rareOfAdult(valueOf(measured(*measureKind(QLatin1String(kind)), numbers, Now, Now)), birth);
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
    for (const Case &one : {Case{"weight", "72,4", "7,24"}, Case{"weight", "250", "320"}, Case{"height", "172", "72"}, Case{"height", "201", "250"},
                            Case{"glucose", "1,07", "5,5"}, Case{"glucose", "3,9", "0,2"}, Case{"blood-pressure", "210/120", "250/120"},
                            Case{"blood-pressure", "128/82", "150/145"}, Case{"blood-pressure", "90/50", "90/30"}}) {
        EXPECT_TRUE(rare(one.kind, n(one.usual)).isEmpty()) << one.kind << ' ' << one.usual;
        EXPECT_EQ(rare(one.kind, n(one.rare)), QLatin1String(one.kind)) << one.rare;
    }
}

TEST(RareMeasures, AreOfAnAdult)
{
    EXPECT_TRUE(rare("weight", n("7,24"), QDate(2025, 9, 29)).isEmpty()) << "a child has its references";
    EXPECT_EQ(rare("weight", n("7,24"), QDate(2008, 3, 2)), QLatin1String("weight")) << "eighteen today";
    EXPECT_TRUE(rare("weight", n("7,24"), QDate(2008, 3, 3)).isEmpty());
}

TEST(RareMeasures, LieWithinWhatIsPossible)
{
    for (const MeasureKind &kind : measureKinds())
        for (const Part &part : kind.parts)
            EXPECT_TRUE(part.rareAbove == 0 || (part.least < part.rareBelow && part.rareBelow < part.rareAbove && part.rareAbove < part.most)) << part.code;
}

} // namespace
} // namespace havre::health
