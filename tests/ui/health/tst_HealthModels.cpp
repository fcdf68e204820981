// Results, trends, vaccinations and measures as pages see them.
#include "core/health/measures/Measures.h"
#include "core/records/reading/Reader.h"
#include "tests/support/Await.h"
#include "tests/ui/family/Household.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/health/MeasureForm.h"
#include "ui/health/ResultsModel.h"
#include "ui/health/TimelineModel.h"
#include "ui/health/TrendModel.h"
#include "ui/health/VaccinationsModel.h"
#include "ui/health/Wording.h"

#include <QFile>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::waitUntil;
using ui::MeasureForm;
using ui::ResultsModel;
using ui::TimelineModel;
using ui::TrendModel;
using ui::VaccinationsModel;

namespace {

struct HealthModels : testing::Test {
    tests::OpenVault vault;

    // The report of the port, on another day with another sodium.
    void addReport(const char *day = "20250313", const char *sodium = "138.50", const char *flag = "N")
    {
        QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/facts/mixed.xml"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("FACTS-1", QByteArray("FACTS-") + day).replace("20250313", day);
        bytes.replace("138.50", sodium).replace("code=\"N\" codeSystem=\"2.16.840.1.113883.5.83\"/>\n            <entryR",
                                                QByteArray("code=\"") + flag + "\" codeSystem=\"2.16.840.1.113883.5.83\"/>\n            <entryR");
        auto reading = records::readDocument(bytes);
        ASSERT_OK(reading);
        records::NewDocument arriving;
        arriving.document = reading->facts;
        arriving.bytes = bytes;
        arriving.entries = reading->entries;
        arriving.journalActor = QStringLiteral("DMP");
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

TEST_F(HealthModels, WhatAnAppWroteIsNotSaidToBeThePersons)
{
    const QDateTime now = vault.clock.now();
    auto facts = health::measured(*health::measureKind(QStringLiteral("glucose")), {QStringLiteral("1.07")}, now, now);
    ASSERT_OK(facts);
    facts->first().source.app = QStringLiteral("fr.exemple.carnet-glycemie");
    facts->first().source.appName = QStringLiteral("Carnet de glycémie");
    ASSERT_OK(await(vault.session()->core().facts().add(*facts)));
    const QString who = QStringLiteral("Par l’appli Carnet de glycémie");
    TrendModel trend;
    trend.setAnalyte(QStringLiteral("2345-7"));
    ready(trend);
    ASSERT_EQ(trend.rowCount(), 1);
    EXPECT_EQ(trend.at(0).value(QStringLiteral("who")).toString(), who);
    EXPECT_EQ(trend.places(), QStringList{who});
    EXPECT_TRUE(trend.at(0).value(QStringLiteral("typed")).toBool()) << "it may be taken away";
    ResultsModel latest;
    latest.setShelf(QStringLiteral("measures"));
    ready(latest);
    EXPECT_EQ(latest.data(latest.index(0), ResultsModel::WhoRole).toString(), who);
    TimelineModel timeline;
    ready(timeline);
    EXPECT_TRUE(timeline.data(timeline.index(0), TimelineModel::DetailRole).toString().contains(who));
    trend.remove(0);
    ASSERT_TRUE(waitUntil([&] { return trend.canUndo() && trend.rowCount() == 0; }));
    trend.undo();
    ASSERT_TRUE(waitUntil([&] { return trend.rowCount() == 1; }));
    EXPECT_EQ(trend.at(0).value(QStringLiteral("who")).toString(), who) << "put back, it is still the app's";
}

// An app that writes at the very moment of the person's own pressure must not lend it a number.
TEST_F(HealthModels, ThePressureOfAnAppIsNoPartOfThePersons)
{
    const QDateTime now = vault.clock.now();
    const auto pressure = [&](const char *upper, const char *lower, const QString &app) {
        auto facts = health::measured(*health::measureKind(QStringLiteral("blood-pressure")), {QLatin1String(upper), QLatin1String(lower)}, now, now);
        ASSERT_OK(facts);
        for (health::Fact &fact : *facts)
            fact.source.app = fact.source.appName = app;
        ASSERT_OK(await(vault.session()->core().facts().add(*facts)));
    };
    pressure("190", "110", QStringLiteral("Tension"));
    pressure("128", "82", {});
    const auto shown = [](const QString &who, const QString &values) {
        return who.contains(QStringLiteral("Tension")) ? values.contains(QStringLiteral("190/110")) : values.contains(QStringLiteral("128/82"));
    };
    TimelineModel timeline;
    ready(timeline);
    ASSERT_EQ(timeline.rowCount(), 2);
    TrendModel trend;
    trend.setAnalyte(QStringLiteral("8480-6"));
    ready(trend);
    ASSERT_EQ(trend.rowCount(), 2);
    for (int i = 0; i < 2; ++i) {
        const QString event = timeline.data(timeline.index(i), TimelineModel::DetailRole).toString();
        EXPECT_TRUE(shown(event, event)) << event.toStdString();
        const QVariantMap row = trend.at(i);
        EXPECT_TRUE(shown(row.value(QStringLiteral("who")).toString(), row.value(QStringLiteral("value")).toString())) << i;
    }
}

TEST_F(HealthModels, LatestResultsSayWhatTheLaboratorySaid)
{
    addReport();
    ResultsModel results;
    ready(results);
    ASSERT_EQ(results.rowCount(), 4);
    int sodium = -1;
    for (int row = 0; row < results.rowCount(); ++row)
        if (results.data(results.index(row), ResultsModel::AnalyteRole) == QStringLiteral("2951-2"))
            sodium = row;
    ASSERT_GE(sodium, 0);
    const auto at = [&](int role) { return results.data(results.index(sodium), role).toString(); };
    EXPECT_EQ(at(ResultsModel::NameRole), QStringLiteral("Sodium du port"));
    EXPECT_EQ(at(ResultsModel::ValueRole), QStringLiteral("138,50")) << "the decimals as written";
    EXPECT_EQ(at(ResultsModel::UnitRole), QStringLiteral("mmol/L"));
    EXPECT_EQ(at(ResultsModel::UsualRole), QStringLiteral("136\u00A0–\u00A0145\u202Fmmol/L"));
    EXPECT_EQ(at(ResultsModel::StandingRole), QString());
    EXPECT_EQ(at(ResultsModel::WhoRole), QStringLiteral("Laboratoire de la Jetée"));
    EXPECT_EQ(at(ResultsModel::DayRole), QStringLiteral("13\u00A0mars\u00A02025"));
    EXPECT_EQ(results.outside(), 0);
}

TEST_F(HealthModels, WhatLiesOutsideHasAWordAndAnArrow)
{
    addReport("20250313", "132", "L");
    ResultsModel results;
    ready(results);
    EXPECT_EQ(results.outside(), 1);
    bool found = false;
    for (int row = 0; row < results.rowCount(); ++row) {
        if (!results.data(results.index(row), ResultsModel::OutsideRole).toBool())
            continue;
        found = true;
        EXPECT_EQ(results.data(results.index(row), ResultsModel::StandingRole).toString(), QStringLiteral("Bas"));
        EXPECT_EQ(results.data(results.index(row), ResultsModel::StandingGlyphRole).toString(), QStringLiteral("arrow-down"));
    }
    EXPECT_TRUE(found);
}

TEST_F(HealthModels, ATrendPlacesItsPointsAndNamesItsDocuments)
{
    addReport("20250313", "138.50");
    addReport("20250601", "130", "L");
    TrendModel trend;
    trend.setAnalyte(QStringLiteral("2951-2"));
    ready(trend);
    ASSERT_EQ(trend.points().size(), 3) << "two reports, and one value they both recall";
    EXPECT_EQ(trend.units(), QStringList{QStringLiteral("mmol/L")});
    const QVariantMap first = trend.points().first().toMap();
    const QVariantMap last = trend.points().last().toMap();
    const QVariantMap zone = trend.zones().last().toMap();
    EXPECT_EQ(first.value(QStringLiteral("x")).toDouble(), 0.0);
    EXPECT_EQ(last.value(QStringLiteral("x")).toDouble(), 1.0);
    EXPECT_GT(last.value(QStringLiteral("y")).toDouble(), zone.value(QStringLiteral("bottom")).toDouble()) << "below its zone is lower down";
    EXPECT_TRUE(last.value(QStringLiteral("outside")).toBool());
    ASSERT_GE(trend.zones().size(), 1);
    EXPECT_TRUE(trend.zones().first().toMap().value(QStringLiteral("low")).toBool());
    EXPECT_TRUE(trend.places().contains(QStringLiteral("Laboratoire de la Jetée")));
    EXPECT_EQ(trend.at(last.value(QStringLiteral("row")).toInt()).value(QStringLiteral("value")).toString(), QStringLiteral("130"));
    EXPECT_GE(trend.ticks().size(), 3);
    EXPECT_EQ(trend.data(trend.index(0), TrendModel::ValueRole).toString(), QStringLiteral("130")) << "newest first";
    EXPECT_FALSE(trend.data(trend.index(0), TrendModel::DocumentRole).toString().isEmpty());
    EXPECT_TRUE(trend.summary().contains(QStringLiteral("130")));
}

// Platelets by two laboratories, one counting by the microlitre: no person reads 1,5e+05, nor does a screen reader.
TEST_F(HealthModels, LargeNumbersOfATrendAreSaidInFull)
{
    const auto platelets = [&](const char *value, const char *unit, const QDate &day) {
        records::cda::Observation said;
        said.kind = records::cda::Observation::Kind::Vital;
        said.name = QStringLiteral("Plaquettes");
        said.code = {QStringLiteral("777-3"), QStringLiteral("2.16.840.1.113883.6.1"), said.name};
        said.value.kind = records::cda::Value::Kind::Quantity;
        said.value.text = QLatin1String(value);
        said.value.unit = QLatin1String(unit);
        said.time = {day.toString(QStringLiteral("yyyyMMdd")), QDateTime(day, QTime(8, 0), Qt::UTC)};
        ASSERT_OK(await(vault.session()->core().facts().add({health::factOf(said)})));
    };
    platelets("150", "10*9/L", {2025, 3, 13});
    platelets("1250000", "/uL", {2026, 1, 5});
    TrendModel trend;
    trend.setAnalyte(QStringLiteral("777-3"));
    ready(trend);
    ASSERT_EQ(trend.rowCount(), 2);
    EXPECT_EQ(trend.at(1).value(QStringLiteral("note")).toString(), QStringLiteral("converti sur la courbe\u202f: 150\u202f000\u202f/µL"));
    EXPECT_TRUE(trend.summary().contains(QStringLiteral("de 150\u202f000\u202f/µL à 1\u202f250\u202f000\u202f/µL"))) << trend.summary().toStdString();
}

TEST_F(HealthModels, VaccinationsSayDoseLotAndRefusal)
{
    addReport();
    VaccinationsModel vaccinations;
    ready(vaccinations);
    ASSERT_EQ(vaccinations.rowCount(), 2);
    EXPECT_EQ(vaccinations.data(vaccinations.index(0), VaccinationsModel::ProductRole).toString(), QStringLiteral("Vaccin des Embruns"));
    EXPECT_EQ(vaccinations.data(vaccinations.index(0), VaccinationsModel::DetailRole).toString(), QStringLiteral("dose 2\u00A0· lot EMB-42"));
    EXPECT_FALSE(vaccinations.data(vaccinations.index(0), VaccinationsModel::RefusedRole).toBool());
    EXPECT_TRUE(vaccinations.data(vaccinations.index(1), VaccinationsModel::RefusedRole).toBool());
    EXPECT_EQ(vaccinations.data(vaccinations.index(1), VaccinationsModel::DayRole).toString(), QStringLiteral("2019")) << "no more exact than told";
}

TEST_F(HealthModels, AMeasureIsNotedAndTakenBack)
{
    MeasureForm form;
    form.setSession(vault.session());
    ResultsModel measures;
    measures.setShelf(QStringLiteral("measures"));
    ready(measures);
    EXPECT_EQ(measures.rowCount(), 0);
    form.add(QStringLiteral("weight"), {QStringLiteral("724")});
    EXPECT_FALSE(form.problem().isEmpty());
    form.add(QStringLiteral("weight"), {QStringLiteral("72,4")});
    ASSERT_TRUE(waitUntil([&] { return measures.rowCount() == 1; }));
    EXPECT_TRUE(form.problem().isEmpty());
    EXPECT_EQ(form.done(), QStringLiteral("Poids\u202F: 72,4\u202Fkg. C’est noté."));
    EXPECT_EQ(measures.data(measures.index(0), ResultsModel::WhoRole).toString(), QStringLiteral("Saisi par vous"));
    form.undo();
    ASSERT_TRUE(waitUntil([&] { return measures.rowCount() == 0; }));
    EXPECT_TRUE(form.done().isEmpty());
}

TEST_F(HealthModels, AWeightFarFromTheReferencesOfThatAgeIsAskedAboutOnce)
{
    tests::makeSpace(vault.session()->core(), tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female));
    vault.turnTo(1);
    MeasureForm form;
    form.setSession(vault.session());
    const QString weight = QStringLiteral("weight");
    ASSERT_TRUE(waitUntil([&] { // whose space it is, is read first
        form.add(weight, {QStringLiteral("6")}, QStringLiteral("1/9/2025"), QStringLiteral("8h"));
        return !form.problem().isEmpty();
    }));
    QSignalSpy added(&form, &MeasureForm::added);
    form.add(weight, {QStringLiteral("63,8")});
    EXPECT_TRUE(form.doubt().contains(QStringLiteral("kilos"))) << form.doubt().toStdString();
    form.add(weight, {QStringLiteral("64,8")});
    EXPECT_FALSE(form.doubt().isEmpty()) << "another number is another question";
    EXPECT_FALSE(form.busy());
    form.add(weight, {QStringLiteral("64,8")});
    ASSERT_TRUE(waitUntil([&] { return added.count() == 1; })) << form.problem().toStdString();
    EXPECT_TRUE(form.doubt().isEmpty());
}

TEST_F(HealthModels, TheHeadIsAskedOfSmallChildrenOnly)
{
    const auto ids = [](const MeasureForm &form) {
        QStringList all;
        for (const QVariant &kind : form.kinds())
            all.append(kind.toMap().value(QStringLiteral("id")).toString());
        return all;
    };
    tests::makeSpace(vault.session()->core(), tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female));
    tests::makeSpace(vault.session()->core(), tests::child("Noé", "Moreau", QDate(2019, 9, 29), family::Sex::Male));
    const QString head = QStringLiteral("head");
    MeasureForm form;
    QSignalSpy told(&form, &MeasureForm::kindsChanged);
    const auto expectHead = [&](bool asked) {
        told.clear();
        form.setSession(vault.session());
        ASSERT_TRUE(waitUntil([&] { return told.count() == 2; })) << "the session, then whose it is";
        EXPECT_EQ(ids(form).contains(head), asked) << ids(form).join(u' ').toStdString();
        EXPECT_GE(ids(form).size(), 6);
        form.setSession(nullptr);
    };
    expectHead(false); // the owner
    vault.turnTo(1);
    expectHead(true);
    vault.turnTo(2);
    expectHead(false);
}

TEST_F(HealthModels, ABloodPressureIsOneRowAndOneBar)
{
    MeasureForm form;
    form.setSession(vault.session());
    form.add(QStringLiteral("blood-pressure"), {QStringLiteral("128"), QStringLiteral("82")});
    ResultsModel measures;
    measures.setShelf(QStringLiteral("measures"));
    ready(measures);
    ASSERT_TRUE(waitUntil([&] { return measures.rowCount() == 1; }));
    EXPECT_EQ(measures.data(measures.index(0), ResultsModel::NameRole).toString(), QStringLiteral("Tension artérielle"));
    EXPECT_EQ(measures.data(measures.index(0), ResultsModel::ValueRole).toString(), QStringLiteral("128/82"));
    TrendModel trend;
    trend.setAnalyte(measures.data(measures.index(0), ResultsModel::AnalyteRole).toString());
    ready(trend);
    ASSERT_EQ(trend.points().size(), 1);
    EXPECT_TRUE(trend.summary().startsWith(QStringLiteral("Une seule valeur, 128"))) << trend.summary().toStdString();
    EXPECT_EQ(trend.name(), QStringLiteral("Tension artérielle"));
    const QVariantMap bar = trend.points().first().toMap();
    EXPECT_GT(bar.value(QStringLiteral("lower")).toDouble(), bar.value(QStringLiteral("y")).toDouble());
    trend.remove(0);
    ASSERT_TRUE(waitUntil([&] { return trend.rowCount() == 0; }));
    EXPECT_TRUE(trend.canUndo());
    trend.undo();
    ASSERT_TRUE(waitUntil([&] { return trend.rowCount() == 1; }));
    EXPECT_EQ(trend.data(trend.index(0), TrendModel::ValueRole).toString(), QStringLiteral("128/82"));
}

TEST_F(HealthModels, AMeasureMayBelongToAnotherMoment)
{
    MeasureForm form;
    form.setSession(vault.session());
    EXPECT_EQ(form.today(), QStringLiteral("02/03/2026"));
    form.add(QStringLiteral("weight"), {QStringLiteral("61")}, QStringLiteral("32/1"), QStringLiteral("8h"));
    EXPECT_FALSE(form.problem().isEmpty()) << "no such day";
    form.add(QStringLiteral("weight"), {QStringLiteral("61")}, QStringLiteral("1/3/2027"), QStringLiteral("8h"));
    EXPECT_FALSE(form.problem().isEmpty()) << "not tomorrow";
    form.add(QStringLiteral("weight"), {QStringLiteral("61")}, QStringLiteral("24/12"), QStringLiteral("8 h 05"));
    EXPECT_TRUE(form.problem().isEmpty()) << form.problem().toStdString();
    ResultsModel measures;
    measures.setShelf(QStringLiteral("measures"));
    ready(measures);
    ASSERT_TRUE(waitUntil([&] { return measures.rowCount() == 1; }));
    EXPECT_EQ(measures.data(measures.index(0), ResultsModel::DayRole).toString(), QStringLiteral("24\u00A0décembre\u00A02025 à 8\u202Fh\u202F05"));
}

TEST_F(HealthModels, TheTimelineTellsEverythingByMonth)
{
    addReport();
    MeasureForm form;
    form.setSession(vault.session());
    form.add(QStringLiteral("blood-pressure"), {QStringLiteral("128"), QStringLiteral("82")});
    TimelineModel timeline;
    ready(timeline);
    ASSERT_TRUE(waitUntil([&] { return timeline.rowCount() == 4; })) << timeline.rowCount();
    const auto said = [&](int row, int role) { return timeline.data(timeline.index(row), role).toString(); };
    EXPECT_EQ(said(0, TimelineModel::TitleRole), QStringLiteral("Tension artérielle"));
    EXPECT_TRUE(said(0, TimelineModel::DetailRole).startsWith(QStringLiteral("128/82\u202FmmHg")));
    EXPECT_EQ(said(0, TimelineModel::HeadingRole), QStringLiteral("Mars\u00A02026"));
    EXPECT_FALSE(said(0, TimelineModel::AnalyteRole).isEmpty()) << "leads to its history";
    EXPECT_EQ(said(1, TimelineModel::HeadingRole), QStringLiteral("Mars\u00A02025"));
    EXPECT_FALSE(said(1, TimelineModel::DocumentRole).isEmpty());
    EXPECT_TRUE(timeline.data(timeline.index(3), TimelineModel::EndsGroupRole).toBool());
}

TEST_F(HealthModels, ALongTimelineComesInPages)
{
    for (int i = 0; i < 130; ++i)
        vault.addText(QStringLiteral("Note %1").arg(i), QStringLiteral("Dr A"), QDate(2020, 1, 1).addDays(i));
    TimelineModel timeline;
    ready(timeline);
    EXPECT_EQ(timeline.rowCount(), TimelineModel::Page);
    ASSERT_TRUE(timeline.canFetchMore({}));
    timeline.fetchMore({});
    Q_EMIT vault.session()->core().facts().changed(); // facts read meanwhile take no page away
    ASSERT_TRUE(waitUntil([&] { return timeline.rowCount() == 130; })) << timeline.rowCount();
    EXPECT_FALSE(timeline.canFetchMore({}));
    int headings = 0;
    for (int row = 0; row < 130; ++row)
        headings += !timeline.data(timeline.index(row), TimelineModel::HeadingRole).toString().isEmpty();
    EXPECT_EQ(headings, 5) << "January to May, none twice";
    Q_EMIT vault.session()->core().facts().changed();
    for (int turn = 0; turn < 2; ++turn) // read after the timeline is, in the same line
        ASSERT_OK(await(vault.session()->core().facts().events(0, 1, {})));
    EXPECT_FALSE(timeline.canFetchMore({})) << "read again, there is still no more";
}

TEST_F(HealthModels, LockingLeavesNothingBehind)
{
    addReport();
    ResultsModel results;
    ready(results);
    EXPECT_GT(results.rowCount(), 0);
    vault.lock();
    EXPECT_EQ(results.rowCount(), 0);
    EXPECT_EQ(results.state(), ResultsModel::Idle);
}
