// Z-scores equal to those the WHO publishes: reference values of its tables and, when its survey data is here, every row of it.
#include "core/health/growth/Growth.h"
#include "tests/support/Await.h"

#include <QFile>

#include <array>
#include <cmath>

namespace havre::tests {
namespace {

using namespace havre::health;
using growth::Index;
using identity::Sex;

QString s(const char *text) { return QString::fromUtf8(text); }

// Simplified field tables of the WHO Child Growth Standards (2006) and Reference (2007), as printed: one decimal.
struct Printed {
    Index index;
    Sex sex;
    int ageDays;
    double minus3, minus2, median, plus2, plus3;
};
constexpr std::array Table{
    Printed{Index::Weight, Sex::Female, 0, 2.0, 2.4, 3.2, 4.2, 4.8},
    Printed{Index::Weight, Sex::Male, 0, 2.1, 2.5, 3.3, 4.4, 5.0},
    Printed{Index::Weight, Sex::Female, 365, 6.3, 7.0, 8.9, 11.5, 13.1},
    Printed{Index::Weight, Sex::Male, 365, 6.9, 7.7, 9.6, 12.0, 13.3},
    Printed{Index::Height, Sex::Female, 0, 43.6, 45.4, 49.1, 52.9, 54.7},
    Printed{Index::Height, Sex::Male, 365, 68.6, 71.0, 75.7, 80.5, 82.9},
    Printed{Index::Head, Sex::Male, 0, 30.7, 31.9, 34.5, 37.0, 38.3},
    Printed{Index::Head, Sex::Female, 365, 40.8, 42.2, 44.9, 47.6, 49.0},
};

Fact fact(const char *loinc, const char *number, const char *unit, const QDate &day, qint64 id = 1)
{
    records::cda::Observation observation;
    observation.kind = records::cda::Observation::Kind::Vital;
    observation.code = {s(loinc), s("2.16.840.1.113883.6.1"), {}};
    observation.value.kind = records::cda::Value::Kind::Quantity;
    observation.value.text = s(number);
    observation.value.unit = s(unit);
    observation.time.time = QDateTime(day, QTime(12, 0));
    Fact one = factOf(std::move(observation));
    one.id = id;
    return one;
}

const growth::Curve &curve(const QList<growth::Curve> &curves, Index index)
{
    return curves.at(static_cast<int>(index));
}

} // namespace

TEST(Growth, TheCurvesAreThePrintedOnes)
{
    for (const Printed &row : Table) {
        const auto at = [&row](double z) { return growth::valueAt(row.index, row.sex, row.ageDays, z).value_or(0); };
        EXPECT_NEAR(at(-3), row.minus3, 0.051) << int(row.index) << ' ' << row.ageDays;
        EXPECT_NEAR(at(-2), row.minus2, 0.051);
        EXPECT_NEAR(at(0), row.median, 0.051);
        EXPECT_NEAR(at(2), row.plus2, 0.051);
        EXPECT_NEAR(at(3), row.plus3, 0.051);
    }
}

TEST(Growth, ZScoresThatTheWhoGives)
{
    const auto z = [](Index index, Sex sex, double days, double value) {
        return std::round(growth::zScore(index, sex, days, value).value_or(99) * 100) / 100;
    };
    EXPECT_EQ(z(Index::Weight, Sex::Female, 1522, 17), 0.24);      // test-zscore-weight-for-age.R of WHO anthro
    EXPECT_EQ(z(Index::Height, Sex::Male, 987, 72.86 - 0.7), -6.09); // test-zscores.R; lying down, hence the 0.7 cm
}

TEST(Growth, EachValueHasTheZScoreItWasDrawnFrom)
{
    for (const Index index : {Index::Weight, Index::Height, Index::BodyMass, Index::Head}) {
        for (const Sex sex : {Sex::Female, Sex::Male}) {
            for (int day = 0; day <= growth::lastDay(index, sex); day += 37) {
                for (const double z : {-5.0, -3.0, -1.5, 0.0, 0.7, 3.0, 4.2}) {
                    const auto value = growth::valueAt(index, sex, day, z);
                    ASSERT_TRUE(value) << int(index) << " day " << day;
                    if (*value > 0) {
                        EXPECT_NEAR(growth::zScore(index, sex, day, *value).value_or(99), z, 1e-6) << int(index) << " day " << day;
                    }
                }
            }
        }
    }
}

TEST(Growth, BeyondTheTablesNothingIsSaid)
{
    EXPECT_FALSE(growth::zScore(Index::Weight, Sex::Unknown, 100, 6));
    EXPECT_FALSE(growth::zScore(Index::Weight, Sex::Female, -1, 6));
    EXPECT_FALSE(growth::zScore(Index::Weight, Sex::Female, 100, 0));
    EXPECT_TRUE(growth::zScore(Index::Weight, Sex::Female, 10 * 365, 30));
    EXPECT_FALSE(growth::zScore(Index::Weight, Sex::Female, 11 * 365, 30));
    EXPECT_TRUE(growth::zScore(Index::Head, Sex::Male, 1826, 50));
    EXPECT_FALSE(growth::zScore(Index::Head, Sex::Male, 1827, 50));
    EXPECT_TRUE(growth::zScore(Index::BodyMass, Sex::Male, 19 * 365, 22));
    EXPECT_FALSE(growth::zScore(Index::Height, Sex::Male, 20 * 365, 180));
    EXPECT_NEAR(growth::percentileOf(0), 50, 1e-9);
    EXPECT_NEAR(growth::percentileOf(-2), 2.275, 1e-3);
}

// The survey the WHO ships with its own macro, with the z-scores it expects, to two decimals.
TEST(Growth, EqualsThePublishedSurvey)
{
    QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + s("/../shared/data/growth/WHO-anthroplus/survey_who2007_z.csv"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the WHO's survey is not here";
    (void)file.readLine();
    int compared = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().simplified().replace('"', "").split(',');
        ASSERT_EQ(cells.size(), 18);
        const Sex sex = cells[2] == "1" ? Sex::Male : Sex::Female;
        const double months = cells[10].toDouble();
        const double days = months * growth::DaysInMonth;
        const auto equal = [&](Index index, const QByteArray &value, const QByteArray &expected) {
            if (value.isEmpty() || expected.isEmpty() || expected == "NA" || cells[9] == "y")
                return;
            const auto z = growth::zScore(index, sex, days, value.toDouble());
            ASSERT_TRUE(z) << cells[1].toStdString();
            EXPECT_NEAR(*z, expected.toDouble(), 0.00501) << "child " << cells[1].toStdString() << " index " << int(index);
            ++compared;
        };
        equal(Index::Height, cells[7], cells[12]);
        equal(Index::Weight, cells[6], cells[13]);
        equal(Index::BodyMass, cells[11], cells[14]);
    }
    EXPECT_GT(compared, 1000);
    std::cout << "z-scores equal to the published ones: " << compared << '\n';
}

TEST(Growth, MeasuresBecomeCurves)
{
    const QDate birth(2025, 9, 29);
    const auto curves = growth::curvesOf({fact("29463-7", "3320", "g", birth), fact("8302-2", "49.5", "cm", birth),
                                          fact("8287-5", "34.5", "cm", birth), fact("29463-7", "6.38", "kg", birth.addDays(123)),
                                          fact("29463-7", "6.4", "kg", birth.addDays(123), 2), fact("29463-7", "3", "[lb_av]x", birth.addDays(2)),
                                          fact("29463-7", "70", "kg", birth.addDays(-5)), fact("29463-7", "4200", "kg", birth.addDays(9))},
                                         Sex::Female, birth);
    const auto &weight = curve(curves, Index::Weight);
    ASSERT_EQ(weight.points.size(), 2) << "one a day, no slips, nothing before birth";
    EXPECT_EQ(weight.points[0].value, 3.32) << "as one writes it, and prints it";
    EXPECT_DOUBLE_EQ(weight.points[1].value, 6.4);
    EXPECT_NEAR(weight.points[0].z.value_or(9), 0.19, 0.005);
    EXPECT_TRUE(weight.points[0].aside.isEmpty());
    ASSERT_EQ(weight.points[1].aside.size(), 1) << "what was told otherwise that day is not lost";
    EXPECT_DOUBLE_EQ(weight.points[1].aside[0].value, 6.38);
    EXPECT_TRUE(curve(curves, Index::BodyMass).points[0].aside.isEmpty());
    const auto twice = growth::curvesOf({fact("29463-7", "6.4", "kg", birth, 2), fact("29463-7", "6400", "g", birth, 3)}, Sex::Female, birth);
    EXPECT_TRUE(curve(twice, Index::Weight).points[0].aside.isEmpty()) << "the same, said twice";
    ASSERT_EQ(curve(curves, Index::BodyMass).points.size(), 1);
    EXPECT_TRUE(curve(curves, Index::BodyMass).points[0].computed);
    EXPECT_NEAR(curve(curves, Index::BodyMass).points[0].value, 3.32 / 0.495 / 0.495, 1e-9);
    EXPECT_EQ(curve(curves, Index::Head).points.size(), 1);
    Fact wrote = fact("29463-7", "6.9", "kg", birth.addDays(123), 9);
    wrote.source.app = s("fr.exemple.balance");
    const auto withApp = growth::curvesOf({fact("29463-7", "6.4", "kg", birth.addDays(123), 2), wrote}, Sex::Female, birth);
    EXPECT_DOUBLE_EQ(curve(withApp, Index::Weight).points.last().value, 6.4) << "the person before an app, though it came later";
    EXPECT_TRUE(curve(growth::curvesOf({fact("8302-2", "50", "cm", birth)}, Sex::Unknown, birth), Index::Height).points[0].z == std::nullopt);
}

} // namespace havre::tests
