// A printed value beside its printed range: where it stands, and when nothing may be drawn.
#include "ui/records/UsualRange.h"

#include <gtest/gtest.h>

using havre::ui::LabColumns;
using havre::ui::UsualRange;
using Side = UsualRange::Side;

namespace {
std::optional<UsualRange> read(const char *value, const char *range)
{
    return UsualRange::read(QString::fromUtf8(value), QString::fromUtf8(range));
}
} // namespace

TEST(UsualRange, StandsWhereTheNumbersSay)
{
    const auto low = read("11,1", "12,0 – 16,0");
    ASSERT_TRUE(low);
    EXPECT_EQ(low->side, Side::Low);
    EXPECT_LT(low->place, 0.25);
    const auto middle = read("14", "12,0 - 16,0");
    ASSERT_TRUE(middle);
    EXPECT_EQ(middle->side, Side::Inside);
    EXPECT_DOUBLE_EQ(middle->place, 0.5);
    const auto high = read("6,8 ↑", "4,0 – 6,0");
    ASSERT_TRUE(high);
    EXPECT_EQ(high->side, Side::High);
    EXPECT_GT(high->place, 0.75);
    const auto thousands = read("1 250", "1 000 – 2 000");
    ASSERT_TRUE(thousands);
    EXPECT_EQ(thousands->side, Side::Inside);
}

TEST(UsualRange, KnowsRangesOpenAtOneEnd)
{
    const auto most = read("1,96", "< 2,00");
    ASSERT_TRUE(most);
    EXPECT_EQ(most->side, Side::Inside);
    EXPECT_DOUBLE_EQ(most->from, 0);
    const auto least = read("45", "≥ 60");
    ASSERT_TRUE(least);
    EXPECT_EQ(least->side, Side::Low);
    EXPECT_DOUBLE_EQ(least->to, 1);
}

TEST(UsualRange, FarAwayStaysOnTheBar)
{
    EXPECT_LE(read("9000", "1 – 2")->place, 1);
    EXPECT_GE(read("-40", "1 – 2")->place, 0);
}

// What cannot be read as two numbers is left to its words; so is a row that contradicts itself.
TEST(UsualRange, StaysSilentWhenInDoubt)
{
    for (const auto &[value, range] : {std::pair{"négatif", "négatif"}, std::pair{"5,2", ""}, std::pair{"", "4 – 6"},
                                       std::pair{"> 90", "60 – 120"}, std::pair{"5,2", "6 – 4"}, std::pair{"5,2 ↑", "4 – 6"},
                                       std::pair{"7,0 ↓", "4 – 6"}, std::pair{"12/8", "10 – 14"}, std::pair{"5 2 1 3", "1-2-3"}})
        EXPECT_FALSE(read(value, range)) << value << " | " << range;
    EXPECT_FALSE(UsualRange::read(QString(100000, u'1'), QStringLiteral("1 – 2")));
    EXPECT_FALSE(UsualRange::read(QStringLiteral("1"), QString(100000, u' ') + u'2'));
}

TEST(UsualRange, KnowsTheColumnsOfALaboratory)
{
    const LabColumns columns = LabColumns::of({QStringLiteral("Analyse"), QStringLiteral("Résultat"), QStringLiteral("Unité"),
                                               QStringLiteral("Valeurs usuelles"), QStringLiteral("Antériorité")});
    EXPECT_TRUE(columns.found());
    EXPECT_EQ(columns.value, 1);
    EXPECT_EQ(columns.unit, 2);
    EXPECT_EQ(columns.range, 3);
    EXPECT_FALSE(LabColumns::of({QStringLiteral("Médicament"), QStringLiteral("Posologie"), QStringLiteral("Durée")}).found());
    EXPECT_FALSE(LabColumns::of({}).found());
}
