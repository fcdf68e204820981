#include "core/health/fhir/Bundle.h"
#include "core/health/labs/Order.h"
#include "core/health/labs/Trend.h"
#include "core/health/labs/Units.h"
#include "core/health/labs/Wording.h"
#include "core/records/cda/Decimal.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonObject>

namespace havre::health {
namespace {

using records::cda::Observation;
using records::cda::Value;

std::optional<double> convert(const char *from, const char *to)
{
    return conversion(QString::fromUtf8(from), QString::fromUtf8(to));
}

Fact fact(const char *value, const char *unit, int daysAgo, const char *laboratory = "")
{
    Observation one;
    one.code = {QStringLiteral("2345-7"), QStringLiteral("2.16.840.1.113883.6.1"), {}};
    one.name = QStringLiteral("Glucose");
    one.value.kind = Value::Kind::Quantity;
    one.value.text = QLatin1String(value);
    one.value.unit = QString::fromUtf8(unit);
    one.time.time = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC).addDays(-daysAgo);
    one.laboratory = QLatin1String(laboratory);
    return factOf(one);
}

TEST(Units, ConvertOnlyWhatIsSure)
{
    EXPECT_NEAR(*convert("mg/dL", "g/L"), 0.01, 1e-12);
    EXPECT_NEAR(*convert("umol/L", "mmol/L"), 1e-3, 1e-12);
    EXPECT_NEAR(*convert("10*9/L", "10*3/uL"), 1.0, 1e-9);
    EXPECT_NEAR(*convert("kg", "g"), 1000, 1e-9);
    EXPECT_NEAR(*convert("cm", "m"), 0.01, 1e-12);
    EXPECT_NEAR(*convert("/min", "1/min"), 1.0, 1e-12);
    EXPECT_EQ(*convert("furlong", "furlong"), 1.0) << "unknown, but the same";
    EXPECT_FALSE(convert("mmol/L", "g/L")) << "needs chemistry";
    EXPECT_FALSE(convert("Cel", "[degF]")) << "has an offset";
    EXPECT_FALSE(convert("mL/min/{1.73_m2}", "mL/min")) << "the annotation counts";
    EXPECT_FALSE(convert("", "g/L"));
    EXPECT_FALSE(convert("U/L", "g/L"));
    EXPECT_FALSE(convert("Zg/L", "g/L"));
    EXPECT_FALSE(convert("g/(L.h)", "g/L/h")) << "not read, so not judged";
}

TEST(Interpretation, TakesTheLaboratorysWordFirst)
{
    Observation one = fact("5.0", "mmol/L", 0).observation;
    EXPECT_EQ(interpretationOf(one), Interpretation::Unsaid);
    one.usual = {QStringLiteral("4"), QStringLiteral("6"), true, true, QStringLiteral("mmol/L")};
    EXPECT_EQ(interpretationOf(one), Interpretation::Usual);
    one.interpretation = QStringLiteral("H");
    EXPECT_EQ(interpretationOf(one), Interpretation::High);
    one.interpretation.clear();
    one.value.text = QStringLiteral("3999.9");
    one.value.unit = QStringLiteral("umol/L");
    EXPECT_EQ(interpretationOf(one), Interpretation::Low) << "the range is brought to the value's unit";
    one.value.unit = QStringLiteral("g/L");
    EXPECT_EQ(interpretationOf(one), Interpretation::Unsaid) << "not comparable";
}

TEST(Order, IsTheNewestDayThenWhatStandsOutsideThenTheName)
{
    const auto named = [](const char *name, int daysAgo, int hour, const char *interpretation) {
        Fact one = fact("5.0", "mmol/L", daysAgo);
        one.name = QString::fromUtf8(name);
        one.time = one.time.addSecs(3600 * (hour - 8));
        one.observation.interpretation = QLatin1String(interpretation);
        return one;
    };
    QList<Fact> facts{named("Zinc", 0, 7, "N"), named("Créatinine", 0, 10, "N"), named("Sodium", 1, 9, "H"), named("Urée", 0, 6, "L"),
                      named("Éosinophiles", 0, 9, "N"), named("CRP", 0, 9, "H"), named("Sodium", 0, 9, "")};
    Fact undated = facts.first();
    undated.time = {};
    facts.prepend(undated);
    arrange(facts);
    QStringList names;
    for (const Fact &one : facts)
        names.append(one.name);
    EXPECT_EQ(names.join(u' '), QStringLiteral("CRP Urée Créatinine Éosinophiles Sodium Zinc Sodium Zinc")) << "the hour within a day plays no part";
    EXPECT_FALSE(facts.last().time.isValid());
}

TEST(Interpretation, IsCarefulWithOpenIntervals)
{
    Observation one = fact("", "", 0).observation;
    one.value = {};
    one.value.kind = Value::Kind::Interval;
    one.value.span = {QString(), QStringLiteral("5"), true, false, QStringLiteral("mg/L")};
    one.usual = {QString(), QStringLiteral("10"), true, true, QStringLiteral("mg/L")};
    EXPECT_EQ(interpretationOf(one), Interpretation::Usual);
    one.usual.low = QStringLiteral("2");
    EXPECT_EQ(interpretationOf(one), Interpretation::Unsaid) << "< 5 may be under 2";
    one.usual.low = QStringLiteral("6");
    EXPECT_EQ(interpretationOf(one), Interpretation::Low);
}

TEST(Trend, BringsLaboratoriesTogetherAndKeepsTheirRanges)
{
    Fact newest = fact("1.05", "g/L", 0, "B");
    newest.observation.usual = {QStringLiteral("0.70"), QStringLiteral("1.10"), true, true, QStringLiteral("g/L")};
    Fact older = fact("98", "mg/dL", 30, "A");
    older.observation.usual = {QStringLiteral("74"), QStringLiteral("106"), true, true, QStringLiteral("mg/dL")};
    const Trend trend = trendOf({newest, older, fact("5.4", "mmol/L", 60, "C")});
    ASSERT_EQ(trend.series.size(), 2) << "moles are not mixed with grams";
    EXPECT_EQ(trend.series.at(0).unit, QStringLiteral("g/L"));
    ASSERT_EQ(trend.series.at(0).points.size(), 2);
    const Point &first = trend.series.at(0).points.at(0);
    EXPECT_TRUE(first.converted);
    EXPECT_NEAR(first.value, 0.98, 1e-9);
    EXPECT_NEAR(*first.low, 0.74, 1e-9);
    EXPECT_NEAR(*first.high, 1.06, 1e-9);
    EXPECT_EQ(first.interpretation, Interpretation::Usual);
    EXPECT_FALSE(trend.series.at(0).points.at(1).converted);
    EXPECT_EQ(trend.series.at(1).unit, QStringLiteral("mmol/L"));
}

TEST(Trend, UsesTheLaboratorysOwnConversion)
{
    Fact both = fact("5.4", "mmol/L", 30);
    both.observation.value.otherUnits = {{QStringLiteral("0.97"), QStringLiteral("0.97"), true, true, QStringLiteral("g/L")}};
    const Trend trend = trendOf({fact("1.0", "g/L", 0), both});
    ASSERT_EQ(trend.series.size(), 1);
    EXPECT_NEAR(trend.series.at(0).points.at(0).value, 0.97, 1e-9);
    EXPECT_TRUE(trend.series.at(0).points.at(0).converted);
}

// A range without a unit is in the value's: over the laboratory's own conversion it would be of another quantity.
TEST(Trend, DrawsNoRangeOfAnotherUnit)
{
    Fact both = fact("1.04", "g/L", 30);
    both.observation.value.otherUnits = {{QStringLiteral("5.8"), QStringLiteral("5.8"), true, true, QStringLiteral("mmol/L")}};
    both.observation.usual = {QStringLiteral("0.70"), QStringLiteral("1.10"), true, true, {}};
    const Trend trend = trendOf({fact("5.4", "mmol/L", 0), both});
    ASSERT_EQ(trend.series.size(), 1);
    const Point &converted = trend.series.at(0).points.at(0);
    EXPECT_NEAR(converted.value, 5.8, 1e-9);
    EXPECT_FALSE(converted.low);
    EXPECT_FALSE(converted.high);
    EXPECT_EQ(converted.interpretation, Interpretation::Usual) << "as its laboratory meant it";

    both.observation.usual = {QStringLiteral("3.9"), QStringLiteral("6.1"), true, true, QStringLiteral("mmol/L")};
    const Trend said = trendOf({fact("5.4", "mmol/L", 0), both});
    ASSERT_TRUE(said.series.at(0).points.at(0).high) << "written in that unit";
    EXPECT_NEAR(*said.series.at(0).points.at(0).high, 6.1, 1e-9);
    Fact bare = fact("5", "", 0);
    bare.observation.usual = {QStringLiteral("4"), QStringLiteral("6"), true, true, {}};
    EXPECT_TRUE(trendOf({bare}).series.at(0).points.at(0).low) << "neither has a unit";
}

TEST(Trend, DoesNotCountARecalledValueTwice)
{
    Fact recalled = fact("0.9", "g/L", 30);
    recalled.observation.earlier = true;
    Fact unknown = fact("0.8", "g/L", 300);
    unknown.observation.earlier = true;
    const Trend trend = trendOf({fact("1.0", "g/L", 0), recalled, fact("0.9", "g/L", 30), unknown});
    ASSERT_EQ(trend.series.size(), 1);
    EXPECT_EQ(trend.series.at(0).points.size(), 3);
}

TEST(Decimal, IsReadOneWayForAll)
{
    const auto read = [](const char *text) { return records::cda::decimalOf(QString::fromUtf8(text)); };
    EXPECT_EQ(read("12.5"), 12.5);
    EXPECT_EQ(read(" 12,5 "), 12.5);
    EXPECT_EQ(read("-0.3"), -0.3);
    EXPECT_EQ(read("1.2e3"), 1200);
    EXPECT_EQ(read(".5"), 0.5);
    EXPECT_EQ(read("1\u202F250,5"), 1250.5);
    for (const char *no : {"", " ", ".", "-", "nan", "inf", "-Infinity", "0x10", "12 5", "1.2.3", "1,250.5", "1e999", "e5", "douze", "\u0661"})
        EXPECT_FALSE(read(no)) << no;
}

TEST(Trend, ReadsRangesAsStandingDoes)
{
    Fact comma = fact("5,1", "mmol/L", 0);
    comma.observation.usual = {QStringLiteral("4,1"), QStringLiteral("nan"), true, true, QStringLiteral("mmol/L")};
    const Trend trend = trendOf({comma});
    ASSERT_EQ(trend.series.size(), 1);
    const Point &point = trend.series.at(0).points.at(0);
    EXPECT_NEAR(point.value, 5.1, 1e-9);
    ASSERT_TRUE(point.low);
    EXPECT_NEAR(*point.low, 4.1, 1e-9);
    EXPECT_FALSE(point.high) << "not a number is not drawn";
    EXPECT_EQ(point.interpretation, Interpretation::Usual);
}

TEST(Trend, ReadsTheLaboratorysOwnConversionWithACommaToo)
{
    Fact both = fact("5.4", "mmol/L", 30);
    both.observation.value.otherUnits = {{QStringLiteral("inf"), QStringLiteral("inf"), true, true, QStringLiteral("g/L")},
                                         {QStringLiteral("0,97"), QStringLiteral("0,97"), true, true, QStringLiteral("g/L")}};
    const Trend trend = trendOf({fact("1.0", "g/L", 0), both});
    ASSERT_EQ(trend.series.size(), 1);
    EXPECT_NEAR(trend.series.at(0).points.at(0).value, 0.97, 1e-9);
}

TEST(Bundle, GivesNoNumberThatNobodyWrote)
{
    Fact comma = fact("5,1", "mmol/L", 0);
    comma.observation.usual = {QStringLiteral("4,1"), QStringLiteral("illisible"), true, true, QStringLiteral("mmol/L")};
    const QJsonObject bundle = fhirBundle({}, {}, {comma}, QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC));
    QJsonObject observation;
    for (const QJsonValue &entry : bundle.value(QStringLiteral("entry")).toArray())
        if (entry[QStringLiteral("resource")][QStringLiteral("resourceType")] == QStringLiteral("Observation"))
            observation = entry[QStringLiteral("resource")].toObject();
    EXPECT_EQ(observation[QStringLiteral("valueQuantity")][QStringLiteral("value")].toDouble(), 5.1);
    const QJsonValue range = observation[QStringLiteral("referenceRange")][0];
    EXPECT_EQ(range[QStringLiteral("low")][QStringLiteral("value")].toDouble(), 4.1);
    EXPECT_TRUE(range[QStringLiteral("high")].isUndefined());
}

TEST(Trend, KeepsWordsApart)
{
    Fact words = fact("", "", 10);
    words.observation.value.kind = Value::Kind::Words;
    words.observation.value.text = QStringLiteral("hémolysé");
    const Trend trend = trendOf({fact("1.0", "g/L", 0), words});
    EXPECT_EQ(trend.others.size(), 1);
    EXPECT_EQ(trend.series.size(), 1);
}

TEST(Units, AreWrittenAsPeopleReadThem)
{
    EXPECT_EQ(unitText(QStringLiteral("10*9/L")), QStringLiteral("×\u202f10⁹/L")) << "after 211 it would read 21110⁹";
    EXPECT_EQ(unitText(QStringLiteral("10*3/uL")), QStringLiteral("×\u202f10³/µL"));
    EXPECT_EQ(unitText(QStringLiteral("umol/L")), QStringLiteral("µmol/L"));
    EXPECT_EQ(unitText(QStringLiteral("mm[Hg]")), QStringLiteral("mmHg"));
    EXPECT_EQ(unitText(QStringLiteral("furlong")), QStringLiteral("furlong"));
}

} // namespace
} // namespace havre::health
