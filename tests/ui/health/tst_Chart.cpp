// Where values stand on a drawing, and what is left out of one that is too full.
#include "ui/health/Chart.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace havre;
using health::Point;
using ui::chartOf;
using ui::Mark;

namespace {

Mark mark(const char *laboratory, const QDate &day, double value, std::optional<double> low = {}, std::optional<double> high = {})
{
    Point point;
    point.fact.source.document = DocumentId::random();
    point.fact.observation.laboratory = QString::fromUtf8(laboratory);
    point.fact.time = QDateTime(day, QTime(8, 0), Qt::UTC);
    point.value = value;
    point.low = low;
    point.high = high;
    return {point, {}};
}

double number(const QVariant &item, const char *key)
{
    return item.toMap().value(QString::fromLatin1(key)).toDouble();
}

} // namespace

TEST(ChartTest, EachLaboratoryKeepsItsOwnRange)
{
    const auto chart = chartOf({mark("Anjou", {2016, 2, 1}, 5.3, 4.0, 5.9), mark("Anjou", {2018, 2, 1}, 5.4, 4.0, 5.9),
                                mark("CHU", {2020, 2, 1}, 5.9, 4.4, 6.3), mark("Parc", {2024, 2, 1}, 6.4, {}, 6.0)});
    ASSERT_EQ(chart.zones.size(), 3);
    EXPECT_EQ(chart.zones.at(0).toMap().value(QStringLiteral("text")).toString(), QStringLiteral("4\u00A0–\u00A05,9"));
    EXPECT_EQ(number(chart.zones.at(0), "x"), 0);
    EXPECT_NEAR(number(chart.zones.at(0), "x") + number(chart.zones.at(0), "width"), number(chart.zones.at(1), "x"), 1e-9) << "no gap";
    EXPECT_FALSE(chart.zones.at(2).toMap().value(QStringLiteral("low")).toBool()) << "open below";
    EXPECT_EQ(number(chart.zones.at(2), "bottom"), 1);
    EXPECT_EQ(chart.places, (QStringList{QStringLiteral("Anjou"), QStringLiteral("CHU"), QStringLiteral("Parc")}));
    EXPECT_EQ(number(chart.points.at(3), "place"), 2);
}

TEST(ChartTest, LimitsKeepTheDecimalsTheirLaboratoryWrote)
{
    const auto said = [](const char *low, const char *high, std::optional<double> least, std::optional<double> most) {
        Mark one = mark("Parc", {2024, 2, 1}, 5.3, least, most);
        one.point.fact.observation.usual.low = QString::fromUtf8(low);
        one.point.fact.observation.usual.high = QString::fromUtf8(high);
        return chartOf({one}).zones.value(0).toMap().value(QStringLiteral("text")).toString();
    };
    EXPECT_EQ(said("4.0", "6.0", 4, 6), QStringLiteral("4,0\u00A0–\u00A06,0"));
    EXPECT_EQ(said("", "5.00", {}, 5), QStringLiteral("≤\u00A05,00"));
    EXPECT_EQ(said("0.40", "", 0.4, {}), QStringLiteral("≥\u00A00,40"));
    EXPECT_EQ(said("0.40", "0.60", 4, 6), QStringLiteral("4\u00A0–\u00A06")) << "brought to another unit, as written no more";
}

TEST(ChartTest, AMonthNeverReadsAsADay)
{
    const auto timesOf = [](const QDate &from, const QDate &to) {
        QStringList texts;
        for (const QVariant &time : chartOf({mark("A", from, 5), mark("A", to, 6)}).times)
            texts.append(time.toMap().value(QStringLiteral("text")).toString());
        return texts;
    };
    EXPECT_EQ(timesOf({2025, 3, 10}, {2026, 1, 3}), (QStringList{QStringLiteral("avr.\n2025"), QStringLiteral("août"), QStringLiteral("déc.")}));
    EXPECT_EQ(timesOf({2025, 10, 3}, {2026, 2, 20}),
              (QStringList{QStringLiteral("nov.\n2025"), QStringLiteral("déc."), QStringLiteral("janv.\n2026"), QStringLiteral("févr.")}));
    EXPECT_EQ(timesOf({2024, 8, 3}, {2025, 11, 20}),
              (QStringList{QStringLiteral("sept.\n2024"), QStringLiteral("janv.\n2025"), QStringLiteral("mai"), QStringLiteral("sept.")}));
    EXPECT_EQ(timesOf({2024, 1, 3}, {2025, 12, 20}),
              (QStringList{QStringLiteral("févr.\n2024"), QStringLiteral("août"), QStringLiteral("févr.\n2025"), QStringLiteral("août")})) << "January is no mark";
}

TEST(ChartTest, NothingStandsOutsideTheDrawing)
{
    const auto chart = chartOf({mark("A", {2024, 1, 1}, 138, 136, 145), mark("A", {2025, 1, 1}, 120, 136, 145), mark("A", {2026, 1, 1}, 151, 136, 145)});
    for (const QVariantList &list : {chart.points, chart.ticks})
        for (const QVariant &item : list) {
            EXPECT_GE(number(item, "y"), -1e-9);
            EXPECT_LE(number(item, "y"), 1 + 1e-9);
        }
    EXPECT_GE(chart.ticks.size(), 3);
    EXPECT_LE(chart.ticks.size(), 8);
    for (const QVariant &time : chart.times) {
        EXPECT_GE(number(time, "x"), 0);
        EXPECT_LE(number(time, "x"), 1);
    }
    EXPECT_GE(chart.times.size(), 2);
}

TEST(ChartTest, OneValueOrOneDayIsDrawnToo)
{
    const auto one = chartOf({mark("A", {2024, 1, 1}, 5)});
    ASSERT_EQ(one.points.size(), 1);
    EXPECT_EQ(number(one.points.first(), "x"), 0.5);
    Mark evening = mark("A", {2024, 1, 1}, 6);
    evening.point.fact.time = evening.point.fact.time.addSecs(36000);
    const auto day = chartOf({mark("A", {2024, 1, 1}, 5), evening});
    EXPECT_EQ(number(day.points.last(), "x"), 1);
    EXPECT_GE(day.times.size(), 1);
    EXPECT_TRUE(chartOf({}).points.isEmpty());
}

TEST(ChartTest, AFullChartKeepsItsExtremesAndWhatIsOutside)
{
    QList<Mark> marks;
    for (int i = 0; i < 5000; ++i) {
        marks.append(mark("A", QDate(2010, 1, 1).addDays(i), 70 + (i * 7919 % 100) / 10.0, 60, 90));
        marks.last().point.interpretation = health::Interpretation::Usual;
    }
    marks[1234].point.value = 42;
    marks[1234].point.interpretation = health::Interpretation::Low;
    const auto chart = chartOf(marks);
    EXPECT_LE(chart.points.size(), ui::MostDrawn + 2);
    EXPECT_GE(chart.points.size(), ui::MostDrawn / 2);
    EXPECT_TRUE(std::any_of(chart.points.cbegin(), chart.points.cend(), [](const QVariant &p) { return number(p, "row") == 1234; }));
    EXPECT_TRUE(std::is_sorted(chart.points.cbegin(), chart.points.cend(), [](const QVariant &a, const QVariant &b) { return number(a, "x") < number(b, "x"); }));
}

TEST(ChartTest, EachBarBearsItsDayAndTheMarksStayOnTheDrawing)
{
    QList<Mark> marks{mark("A", {2025, 11, 3}, 118), mark("A", {2026, 1, 3}, 122)};
    marks[0].lower = 70;
    marks[1].lower = 77;
    EXPECT_TRUE(chartOf(marks).levels.isEmpty());
    marks[1].levels = {135, 85};
    marks[1].point.interpretation = health::Interpretation::High;
    const auto chart = chartOf(marks);
    ASSERT_EQ(chart.times.size(), 2);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(number(chart.times.at(i), "x"), number(chart.points.at(i), "x"));
    EXPECT_EQ(chart.times.at(1).toMap().value(QStringLiteral("text")).toString(), QStringLiteral("3 janv."));
    EXPECT_EQ(chart.times.at(1).toMap().value(QStringLiteral("year")).toString(), QStringLiteral("2026"));
    ASSERT_EQ(chart.levels.size(), 2);
    EXPECT_GE(number(chart.levels.at(0), "y"), 0) << "above every value, and shown all the same";
    EXPECT_LE(number(chart.levels.at(0), "y"), number(chart.points.at(1), "y"));
    EXPECT_EQ(chart.points.at(1).toMap().value(QStringLiteral("glyph")).toString(), QStringLiteral("arrow-up"));
    EXPECT_TRUE(chart.points.at(0).toMap().value(QStringLiteral("glyph")).toString().isEmpty());
}
