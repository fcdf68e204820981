// What pages say of a value below what can be measured, of measures hardly anybody has, and where no vaccination is known.
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/health/MeasureForm.h"
#include "ui/health/TrendModel.h"
#include "ui/health/VaccinationsModel.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::waitUntil;
using ui::MeasureForm;
using ui::TrendModel;
using ui::VaccinationsModel;

namespace {

struct HealthWords : testing::Test {
    tests::OpenVault vault;

    void crp(bool below, const char *value, const QDate &day)
    {
        records::cda::Observation said;
        said.kind = records::cda::Observation::Kind::Vital;
        said.name = QStringLiteral("CRP");
        said.code = {QStringLiteral("1988-5"), QStringLiteral("2.16.840.1.113883.6.1"), said.name};
        said.value.kind = below ? records::cda::Value::Kind::Interval : records::cda::Value::Kind::Quantity;
        if (below)
            said.value.span = {QString(), QLatin1String(value), true, false, QStringLiteral("mg/L")};
        else
            said.value.text = QLatin1String(value);
        said.value.unit = QStringLiteral("mg/L");
        said.time = {day.toString(QStringLiteral("yyyyMMdd")), QDateTime(day, QTime(8, 0), Qt::UTC)};
        ASSERT_OK(await(vault.session()->core().facts().add({health::factOf(said)})));
    }
    void receive(const char *title, const records::cda::Vaccination &said)
    {
        records::NewDocument arriving;
        arriving.document.title = QLatin1String(title);
        arriving.document.date = vault.clock.now();
        arriving.document.contentType = QStringLiteral("text/plain");
        arriving.document.confidentiality = {QStringLiteral("N")};
        arriving.bytes = title;
        arriving.journalActor = QStringLiteral("DMP");
        records::cda::Entries entries;
        entries.vaccinations.append(said);
        arriving.entries = entries;
        ASSERT_OK(await(vault.session()->core().library().add(arriving)));
    }
    template <typename Model>
    void ready(Model &model)
    {
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([&model] { return model.state() == Model::Ready; }));
    }
};

} // namespace

// « < 5 » is no 5, for a screen reader either.
TEST_F(HealthWords, TheSummaryOfATrendKeepsWhatWasBelow)
{
    crp(true, "5", {2025, 3, 13});
    TrendModel trend;
    trend.setAnalyte(QStringLiteral("1988-5"));
    ready(trend);
    EXPECT_TRUE(trend.summary().startsWith(QStringLiteral("Une seule valeur, <\u202f5\u202fmg/L"))) << trend.summary().toStdString();
    crp(false, "12", {2026, 1, 5});
    ASSERT_TRUE(waitUntil([&] { return trend.rowCount() == 2; }));
    EXPECT_TRUE(trend.summary().contains(QStringLiteral("de <\u202f5\u202fmg/L à 12\u202fmg/L"))) << trend.summary().toStdString();
}

// 5.5 is a usual glucose in mmol/L, and none in g/L.
TEST_F(HealthWords, WhatHardlyAnAdultHasIsAskedAboutOnce)
{
    MeasureForm form;
    QSignalSpy known(&form, &MeasureForm::kindsChanged);
    form.setSession(vault.session());
    QSignalSpy added(&form, &MeasureForm::added);
    const auto note = [&form](const char *kind, const char *numbers) { form.add(QLatin1String(kind), QString::fromLatin1(numbers).split(u'/')); };
    ASSERT_TRUE(waitUntil([&] { return known.count() == 2; })) << "the session, then whose it is";
    note("glucose", "5,5");
    EXPECT_TRUE(form.doubt().contains(QStringLiteral("grammes par litre"))) << form.doubt().toStdString();
    note("weight", "7,2");
    EXPECT_TRUE(form.doubt().contains(QStringLiteral("kilos")));
    note("height", "72");
    EXPECT_TRUE(form.doubt().contains(QStringLiteral("centimètres")));
    note("blood-pressure", "250/90");
    EXPECT_TRUE(form.doubt().contains(QStringLiteral("tension")));
    EXPECT_EQ(added.count(), 0);
    note("blood-pressure", "250/90");
    ASSERT_TRUE(waitUntil([&] { return added.count() == 1; })) << form.problem().toStdString();
    EXPECT_TRUE(form.doubt().isEmpty());
    note("blood-pressure", "250/90");
    EXPECT_FALSE(form.doubt().isEmpty()) << "a new question";
    form.forget();
    note("blood-pressure", "250/90");
    EXPECT_FALSE(form.doubt().isEmpty()) << "one that was closed is asked again";
}

// A document that says only that none is known is a line of its own, until one is.
TEST_F(HealthWords, NoneKnownIsALineWhereNothingElseIs)
{
    records::cda::Vaccination none;
    none.code = {QStringLiteral("no-known-immunizations"), QStringLiteral("2.16.840.1.113883.5.1150.1"), {}};
    receive("first", none);
    receive("second", none);
    VaccinationsModel vaccinations;
    ready(vaccinations);
    const auto first = [&](int role) { return vaccinations.data(vaccinations.index(0), role); };
    ASSERT_EQ(vaccinations.rowCount(), 1);
    EXPECT_EQ(first(VaccinationsModel::ProductRole).toString(), QStringLiteral("Aucune vaccination connue"));
    EXPECT_FALSE(first(VaccinationsModel::GivenRole).toBool());
    records::cda::Vaccination given;
    given.product = QStringLiteral("ROR");
    given.time = {QStringLiteral("20250402"), QDateTime(QDate(2025, 4, 2), QTime(9, 0), Qt::UTC)};
    receive("third", given);
    ASSERT_TRUE(waitUntil([&] { return vaccinations.rowCount() == 1 && first(VaccinationsModel::ProductRole).toString() == QStringLiteral("ROR"); }));
    EXPECT_TRUE(first(VaccinationsModel::GivenRole).toBool());
    given.product = QStringLiteral("Rappel dTP");
    given.planned = true;
    receive("fourth", given);
    ASSERT_TRUE(waitUntil([&] { return vaccinations.rowCount() == 2; })) << "another vaccine of the same day, without a code";
}
