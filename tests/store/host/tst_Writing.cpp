// WA-2 in small: what an app may write. Its word stays its own, within the bounds of a day and of a month, and goes in
// one gesture.
#include "core/family/Card.h"
#include "tests/store/host/AnApp.h"

namespace havre::tests {
namespace {

TEST_F(AnApp, AddsAMeasureAndNothingImpossible)
{
    grant({AddGlucose});
    EXPECT_EQ(total(add(QStringLiteral("1,07"))), 1);
    EXPECT_EQ(refusal(add(QStringLiteral("90"))), QStringLiteral("health.measure.bounds"));
    EXPECT_EQ(refusal(add(QStringLiteral("1'; DROP TABLE fact"))), QStringLiteral("health.measure.number"));
    EXPECT_EQ(refusal(search(AddGlucose)), QStringLiteral("catalogue.app-scope")) << "adding is not reading";
    EXPECT_EQ(told(journal::Act::AppWrote), QStringList{QStringLiteral("1 health.glucose.write")});
    EXPECT_EQ(valueOf(await(core.facts().list({{health::Kind::Measure}, {}, {}, true, 0}))).size(), 1);
}

// The app stood open on the eighteenth birthday of the child whose measures it reads.
TEST_F(AnApp, HearsNothingOfAChildWhoCameOfAge)
{
    grant({ReadGlucose, AddGlucose}, Lasting::Month);
    measure("glucose", "1.12", 5);
    const family::Standing standing(family::Who::Representative, vault.clock.now().date().addYears(-family::AgeOfMajority).addDays(2), vault.clock);
    Broker parents(core.space(), core.facts(), standing, notebook());
    EXPECT_EQ(valueOf(await(parents.read(ReadGlucose, {}, 10))).size(), 1);
    vault.clock.advance(2 * 86400);
    EXPECT_CODE(await(parents.read(ReadGlucose, {}, 10)), "family.not-allowed");
    EXPECT_CODE(await(parents.add(AddGlucose, {QStringLiteral("1.07")}, vault.clock.now())), "family.not-allowed");
}

// What it wrote is its word, not the person's.
TEST_F(AnApp, IsNamedWithWhatItWrote)
{
    grant({ReadGlucose, AddGlucose});
    measure("glucose", "1.12", 5);
    ASSERT_EQ(total(add(QStringLiteral("1.07"))), 1);
    const QJsonArray found = answer(search(ReadGlucose)).value(QLatin1String("result")).toObject().value(QLatin1String("entry")).toArray();
    ASSERT_EQ(found.size(), 2);
    const auto device = [&](int index) {
        return found.at(index).toObject().value(QLatin1String("resource")).toObject().value(QLatin1String("device")).toObject();
    };
    EXPECT_EQ(device(0).value(QLatin1String("display")).toString(), notebook().name);
    EXPECT_EQ(device(0).value(QLatin1String("identifier")).toObject().value(QLatin1String("value")).toString(), notebook().id);
    EXPECT_TRUE(device(1).isEmpty()) << "typed in by the person";
}

TEST_F(AnApp, AllItWroteGoesInOneGestureAndNothingElse)
{
    grant({ReadGlucose, AddGlucose}, Lasting::Month);
    measure("glucose", "1.12", 5);
    for (const char *value : {"1.07", "1.08", "1.09"})
        ASSERT_EQ(total(add(QLatin1String(value))), 1);
    const store::App app = notebook();
    EXPECT_EQ(valueOf(await(store::grants::written(core.space(), app.id))), 3);
    const auto facts = [&] { return valueOf(await(core.facts().list({{health::Kind::Measure}, {}, {}, true, 0}))); };
    const QList<health::Fact> before = facts();
    const auto one = valueOf(await(core.facts().remove({before.first().id}))); // a single one, as any measure
    ASSERT_OK(await(core.facts().add(one)));
    EXPECT_EQ(facts(), before) << "put back as the app's word";

    EXPECT_CODE(await(store::grants::removeWritten(core.space(), {family::Who::Carer, family::Whose::Adults}, app.id, app.name)), "family.not-allowed");
    EXPECT_EQ(facts().size(), 4);
    EXPECT_EQ(valueOf(await(store::grants::removeWritten(core.space(), core.rights(), app.id, app.name))), 3);
    ASSERT_EQ(facts().size(), 1);
    EXPECT_TRUE(facts().first().source.isPerson());
    EXPECT_EQ(told(journal::Act::AppMeasuresRemoved), QStringList{QStringLiteral("3 Carnet de glycémie")});
    EXPECT_EQ(valueOf(await(store::grants::removeWritten(core.space(), core.rights(), app.id, app.name))), 0);
    EXPECT_EQ(told(journal::Act::AppMeasuresRemoved).size(), 1) << "nothing was there: nothing is told";
    EXPECT_EQ(valueOf(await(store::grants::list(core.space(), app.id))).size(), 2) << "what it may is another matter";
}

TEST_F(AnApp, TheTwoNumbersOfAPressureAreOneMeasure)
{
    store::App app = notebook();
    app.permissions = {{QStringLiteral("health.pressure.write"), {}}};
    Broker writer(core.space(), core.facts(), core.rights(), app);
    ASSERT_OK(await(writer.give({QStringLiteral("health.pressure.write")}, Lasting::Once)));
    const QDateTime now = vault.clock.now();
    for (int i = 0; i < 24; ++i)
        ASSERT_OK(await(writer.add(QStringLiteral("health.pressure.write"), {QStringLiteral("128"), QStringLiteral("82")}, now.addSecs(-60 * i))));
    EXPECT_CODE(await(writer.add(QStringLiteral("health.pressure.write"), {QStringLiteral("128"), QStringLiteral("82")}, now.addSecs(-3600))), "catalogue.app-limit");
    EXPECT_EQ(valueOf(await(store::grants::written(core.space(), app.id))), 24);
    EXPECT_TRUE(told(journal::Act::AppWrote).contains(QStringLiteral("1 health.pressure.write")));
}

TEST_F(AnApp, WritesNoMoreThanItsDayHolds)
{
    grant({AddGlucose}, Lasting::Month);
    const QDateTime begin = vault.clock.now();
    const auto write = [&](int minutesAgo, const char *value = "1.07") {
        return say("observation.create", {{QStringLiteral("permission"), AddGlucose}, {QStringLiteral("values"), QJsonArray{QLatin1String(value)}},
                                          {QStringLiteral("time"), begin.addSecs(-60 * minutesAgo).toString(Qt::ISODate)}});
    };
    for (int i = 0; i < 48; ++i)
        ASSERT_EQ(total(write(i)), 1) << i;
    EXPECT_EQ(total(write(3)), 1) << "said twice, kept once";
    EXPECT_EQ(refusal(write(48)), QStringLiteral("catalogue.app-limit"));
    EXPECT_EQ(refusal(write(3, "1.08")), QStringLiteral("catalogue.app-limit")) << "of the same minute, another value";
    const auto kept = [&] { return valueOf(await(core.facts().list({{health::Kind::Measure}, {}, {}, true, 0}))).size(); };
    EXPECT_EQ(kept(), 48);
    ASSERT_OK(await(core.facts().remove({valueOf(await(core.facts().list({{health::Kind::Measure}, {}, {}, true, 1}))).first().id})));
    EXPECT_EQ(refusal(write(48)), QStringLiteral("catalogue.app-limit")) << "what was taken away was written all the same";
    EXPECT_EQ(told(journal::Act::AppWrote).count(QStringLiteral("0 health.glucose.write")), 1) << "once a run, not once a try";
    EXPECT_EQ(told(journal::Act::AppWrote).count(QStringLiteral("1 health.glucose.write")), 48);
    vault.clock.advance(86400);
    EXPECT_EQ(total(write(49)), 1) << "another day";
}

// What it wrote on earlier days and the person took out counts again when it comes back.
TEST_F(AnApp, PutsBackNoMoreThanItsDayHolds)
{
    grant({AddGlucose}, Lasting::Month);
    const store::App app = notebook();
    Broker writer(core.space(), core.facts(), core.rights(), app);
    const QDateTime begin = vault.clock.now();
    const auto write = [&](int minutesAgo) { return await(writer.add(AddGlucose, {QStringLiteral("1.07")}, begin.addSecs(-60 * minutesAgo))); };
    for (int i = 0; i < 48; ++i)
        ASSERT_OK(write(i));
    vault.clock.advance(86400);
    for (int i = 48; i < 60; ++i)
        ASSERT_OK(write(i));
    vault.clock.advance(86400);
    EXPECT_EQ(valueOf(await(store::grants::removeWritten(core.space(), core.rights(), app.id, app.name))), 60);
    for (int i = 0; i < 48; ++i)
        ASSERT_OK(write(i));
    EXPECT_CODE(write(48), "catalogue.app-limit");
    EXPECT_EQ(valueOf(await(store::grants::removeWritten(core.space(), core.rights(), app.id, app.name))), 48);
    EXPECT_CODE(write(0), "catalogue.app-limit");
    vault.clock.advance(86400);
    ASSERT_OK(write(0));
    EXPECT_EQ(valueOf(await(store::grants::removeWritten(core.space(), core.rights(), app.id, app.name))), 1);
}

// The same upper number of the same minute, said with others below it, is as many measures.
TEST_F(AnApp, APressureThatSharesANumberIsStillOne)
{
    store::App app = notebook();
    app.permissions = {{QStringLiteral("health.pressure.write"), {}}};
    Broker writer(core.space(), core.facts(), core.rights(), app);
    ASSERT_OK(await(writer.give({QStringLiteral("health.pressure.write")}, Lasting::Once)));
    const auto write = [&](int lower) {
        return await(writer.add(QStringLiteral("health.pressure.write"), {QStringLiteral("128"), QString::number(lower)}, vault.clock.now()));
    };
    for (int i = 0; i < 24; ++i)
        ASSERT_OK(write(60 + i));
    EXPECT_CODE(write(90), "catalogue.app-limit");
}

TEST_F(AnApp, WritesNeitherTheFutureNorLongAgo)
{
    grant({AddGlucose}, Lasting::Month);
    const auto at = [&](const QDateTime &time) {
        return say("observation.create", {{QStringLiteral("permission"), AddGlucose}, {QStringLiteral("values"), QJsonArray{QStringLiteral("1.07")}},
                                          {QStringLiteral("time"), time.toString(Qt::ISODate)}});
    };
    const QDateTime now = vault.clock.now();
    EXPECT_EQ(refusal(at(now.addSecs(3600))), QStringLiteral("health.measure.time"));
    EXPECT_EQ(refusal(at(now.addDays(-32))), QStringLiteral("catalogue.app-date"));
    EXPECT_EQ(refusal(at(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC))), QStringLiteral("catalogue.app-date"));
    EXPECT_EQ(total(at(now.addDays(-30))), 1);
    identity::Person person;
    person.givenName = QStringLiteral("Louise");
    person.familyName = QStringLiteral("Moreau");
    person.birthDate = now.date().addDays(-10);
    const auto born = [person](vault::sqlite::Connection &c) { return family::writePerson(c, person); };
    ASSERT_OK(await(core.space().write(born)));
    EXPECT_EQ(refusal(at(now.addDays(-12))), QStringLiteral("catalogue.app-date")) << "not born yet";
    EXPECT_EQ(total(at(now.addDays(-9))), 1);
    EXPECT_EQ(told(journal::Act::AppWrote).size(), 2);
}

TEST_F(AnApp, WritesNoFigureLongerThanItsMeasure)
{
    grant({AddGlucose});
    for (const char *odd : {"1.0712345678901234567890123456789012345678901234567890", "1.0700", "1e0", "-1", "+1", "", " ", "0", "NaN", "1,0,7", "١"})
        EXPECT_EQ(refusal(add(QLatin1String(odd))), QStringLiteral("health.measure.number")) << odd;
    EXPECT_EQ(total(add(QStringLiteral("1.072"))), 1);
}

} // namespace
} // namespace havre::tests
