// Dates, times and sizes as people read them, in French and in English, with their narrow spaces.
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace havre::ui;

namespace {

class Formatters : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void TearDown() override { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    static void speakEnglish() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    static QDateTime at(int year, int month, int day, int hour, int minute)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute));
    }
    const QDateTime now = at(2026, 3, 2, 9, 42); // a Monday
};

TEST_F(Formatters, aTimeHasNarrowSpacesAroundItsH)
{
    EXPECT_EQ(format::time(QTime(9, 4)), QStringLiteral("9\u202fh\u202f04"));
    EXPECT_EQ(format::time(QTime(18, 0)), QStringLiteral("18\u202fh\u202f00"));
    speakEnglish();
    EXPECT_EQ(format::time(QTime(9, 4)), QStringLiteral("09:04"));
}

TEST_F(Formatters, aMomentIsToldFromNow)
{
    EXPECT_EQ(format::moment(now.addSecs(-20), now), QStringLiteral("à l’instant"));
    EXPECT_EQ(format::moment(at(2026, 3, 2, 8, 5), now), QStringLiteral("aujourd’hui à 8\u202fh\u202f05"));
    EXPECT_EQ(format::moment(at(2026, 3, 1, 18, 4), now), QStringLiteral("hier à 18\u202fh\u202f04"));
    EXPECT_EQ(format::moment(at(2026, 2, 27, 18, 4), now), QStringLiteral("vendredi à 18\u202fh\u202f04"));
    EXPECT_EQ(format::moment(at(2026, 2, 2, 9, 0), now), QStringLiteral("le 2\u00a0février à 9\u202fh\u202f00"));
    EXPECT_EQ(format::moment(at(2025, 12, 24, 9, 0), now), QStringLiteral("le 24\u00a0décembre\u00a02025 à 9\u202fh\u202f00"));
    EXPECT_EQ(format::moment(at(2026, 2, 1, 9, 0), now), QStringLiteral("le 1er\u00a0février à 9\u202fh\u202f00"));
    EXPECT_TRUE(format::moment({}, now).isEmpty());
}

TEST_F(Formatters, aMatriculeStandsInItsGroups)
{
    EXPECT_EQ(format::matricule(QStringLiteral("225094410931164")), QStringLiteral("2\u202f25\u202f09\u202f44\u202f109\u202f311\u202f64"));
    EXPECT_EQ(format::matricule(QStringLiteral("22509")), QStringLiteral("22509"));
    EXPECT_EQ(format::matricule({}), QString());
}

TEST_F(Formatters, aClockThatIsAheadIsNotCalledJustNow)
{
    EXPECT_EQ(format::moment(now.addSecs(600), now), QStringLiteral("aujourd’hui à 9\u202fh\u202f52"));
}

TEST_F(Formatters, sinceSaysTheDayOnlyWhenItIsAnother)
{
    EXPECT_EQ(format::sinceWhen(at(2026, 3, 2, 8, 5), now), QStringLiteral("depuis 8\u202fh\u202f05"));
    EXPECT_EQ(format::sinceWhen(at(2026, 3, 1, 18, 4), now), QStringLiteral("depuis hier à 18\u202fh\u202f04"));
}

TEST_F(Formatters, sinceLessThanAMinuteAcrossMidnightIsAnHour)
{
    const QDateTime late(QDate(2026, 3, 1), QTime(23, 59, 40));
    EXPECT_EQ(format::sinceWhen(late, late.addSecs(30)), QStringLiteral("depuis 23\u202fh\u202f59"));
    EXPECT_EQ(format::sinceWhen(late, late.addSecs(90)), QStringLiteral("depuis hier à 23\u202fh\u202f59"));
}

TEST_F(Formatters, momentsAreShownInLocalTime)
{
    const QDateTime utc = at(2026, 3, 2, 8, 5).toUTC();
    EXPECT_EQ(format::moment(utc, now.toUTC()), QStringLiteral("aujourd’hui à 8\u202fh\u202f05"));
}

TEST_F(Formatters, daysShortAndLong)
{
    const QDate today = now.date();
    EXPECT_EQ(format::shortDay(QDate(2026, 2, 24), today), QStringLiteral("24\u00a0févr."));
    EXPECT_EQ(format::shortDay(QDate(2025, 11, 21), today), QStringLiteral("21\u00a0nov.\u00a02025"));
    EXPECT_EQ(format::shortDay(QDate(2026, 3, 1), today), QStringLiteral("1er\u00a0mars"));
    EXPECT_EQ(format::longDay(QDate(2026, 2, 24)), QStringLiteral("24\u00a0février\u00a02026"));
    EXPECT_EQ(format::longDay(QDate(2026, 5, 1)), QStringLiteral("1er\u00a0mai\u00a02026"));
    EXPECT_EQ(format::monthAndYear(QDate(2026, 2, 1)), QStringLiteral("Février\u00a02026"));
    EXPECT_TRUE(format::shortDay({}, today).isEmpty());
    speakEnglish();
    EXPECT_EQ(format::longDay(QDate(2026, 5, 1)), QStringLiteral("1\u00a0May\u00a02026"));
    EXPECT_EQ(format::shortDay(QDate(2026, 3, 1), today), QStringLiteral("1\u00a0Mar"));
}

TEST_F(Formatters, sizes)
{
    EXPECT_EQ(format::size(0), QStringLiteral("0\u202foctet"));
    EXPECT_EQ(format::size(1), QStringLiteral("1\u202foctet"));
    EXPECT_EQ(format::size(999), QStringLiteral("999\u202foctets"));
    EXPECT_EQ(format::size(9'960), QStringLiteral("10\u202fKo"));
    EXPECT_EQ(format::size(999'600), QStringLiteral("1,0\u202fMo")) << "never 1 000 Ko";
    EXPECT_EQ(format::size(1'240'000), QStringLiteral("1,2\u202fMo"));
    EXPECT_EQ(format::size(48'000'000), QStringLiteral("48\u202fMo"));
    speakEnglish();
    EXPECT_EQ(format::size(1'240'000), QStringLiteral("1.2\u202fMB"));
    EXPECT_EQ(format::size(0), QStringLiteral("0\u202fbytes"));
    EXPECT_EQ(format::size(1), QStringLiteral("1\u202fbyte"));
}

TEST_F(Formatters, numbersHaveNoExponentAndNoFalsePrecision)
{
    EXPECT_EQ(format::number(0.0, 4), QStringLiteral("0"));
    EXPECT_EQ(format::number(-0.0, 4), QStringLiteral("0"));
    EXPECT_EQ(format::number(150'000.0, 4), QStringLiteral("150\u202f000"));
    EXPECT_EQ(format::number(1'250'000.0, 4), QStringLiteral("1\u202f250\u202f000"));
    EXPECT_EQ(format::number(123'456.7, 4), QStringLiteral("123\u202f457"));
    EXPECT_EQ(format::number(2.7 / 0.0555, 4), QStringLiteral("48,65"));
    EXPECT_EQ(format::number(0.1 + 0.2, 4), QStringLiteral("0,3"));
    EXPECT_EQ(format::number(9.99996, 4), QStringLiteral("10"));
    EXPECT_EQ(format::number(1000.0, 2), QStringLiteral("1\u202f000")) << "only zeros behind the point are left out";
    EXPECT_EQ(format::number(0.0000125, 4), QStringLiteral("0,0000125"));
    EXPECT_EQ(format::number(-4.5, 4), QStringLiteral("-4,5"));
    speakEnglish();
    EXPECT_EQ(format::number(150'000.5, 4), QStringLiteral("150,001"));
    EXPECT_EQ(format::number(0.0125, 4), QStringLiteral("0.0125"));
}

TEST_F(Formatters, namesAndTitlesAsOneWouldWriteThem)
{
    EXPECT_EQ(format::personName(QStringLiteral("CAMILLE MOREAU")), QStringLiteral("Camille Moreau"));
    EXPECT_EQ(format::personName(QStringLiteral("Marie-Ève D'ARBOIS")), QStringLiteral("Marie-Ève D'Arbois"));
    EXPECT_EQ(format::personName(QStringLiteral("Noé McCoy")), QStringLiteral("Noé McCoy"));
    EXPECT_EQ(plainTitle(QStringLiteral("Compte rendu d'examens : suite")), QStringLiteral("Compte rendu d’examens\u202f: suite"));
    EXPECT_EQ(plainTitle(QStringLiteral("5' à 12:30")), QStringLiteral("5' à 12:30"));
    const QString longer = QStringLiteral("l'« été » d'un\nautre");
    EXPECT_EQ(plainTitle(longer).size(), longer.size()) << "marks into the text stay right";
}

} // namespace
