// WA-2 in small: what an app may say and hear. Denied unless granted, in part, for a time; each thing noted; taken back in
// the middle of a call; and no message, however wrong, is answered with a byte that was not allowed.
#include "core/health/facts/FactStore.h"
#include "core/records/DocumentStore.h"
#include "tests/store/host/AnApp.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace havre::tests {
namespace {

TEST_F(AnApp, IsDeniedUnlessGranted)
{
    measure("glucose", "1.12", 5);
    EXPECT_EQ(refusal(search(ReadGlucose)), QStringLiteral("catalogue.denied"));
    EXPECT_EQ(refusal(add(QStringLiteral("1.2"))), QStringLiteral("catalogue.denied"));
    EXPECT_EQ(refusal(search(ReadWeight)), QStringLiteral("catalogue.app-scope")) << "not in its manifest";
    EXPECT_EQ(refusal(search(QStringLiteral("identity.read"))), QStringLiteral("catalogue.app-scope")) << "nothing answers it";
    EXPECT_EQ(refusal(ask({ReadWeight})), QStringLiteral("catalogue.app-scope"));
    EXPECT_TRUE(talk->asked().isEmpty());
    EXPECT_TRUE(told(journal::Act::AppRead).isEmpty());
    EXPECT_TRUE(valueOf(await(store::grants::seen(core.space(), notebook().id, 10))).isEmpty());
}

TEST_F(AnApp, SeesThePartThatWasGrantedAndItIsTold)
{
    measure("glucose", "1.12", 5);
    measure("glucose", "0.98", 65);
    measure("weight", "71", 5);
    const int asked = ask({ReadGlucose, ReadHba1c, AddGlucose, ReadWeight});
    EXPECT_EQ(talk->asked(), (QStringList{ReadGlucose, ReadHba1c, AddGlucose})) << "what it may ask";
    EXPECT_EQ(refusal(ask({ReadHba1c})), QStringLiteral("catalogue.app-busy")) << "one question at a time";
    talk->decide({ReadGlucose, ReadWeight}, Lasting::Month); // the second was not asked
    EXPECT_EQ(answer(asked).value(QLatin1String("result")).toObject().value(QLatin1String("granted")).toArray(), QJsonArray{ReadGlucose});

    const int found = search(ReadGlucose);
    EXPECT_EQ(total(found), 2);
    const QByteArray said = QJsonDocument(answer(found)).toJson();
    EXPECT_TRUE(said.contains("\"code\": \"2345-7\""));
    for (const char *never : {"Patient", "subject", "29463-7", "family", "reference"})
        EXPECT_FALSE(said.contains(never)) << never;
    EXPECT_EQ(refusal(search(ReadHba1c)), QStringLiteral("catalogue.denied"));
    EXPECT_EQ(refusal(add(QStringLiteral("1.2"))), QStringLiteral("catalogue.denied"));

    EXPECT_EQ(told(journal::Act::GrantGiven), QStringList{QStringLiteral("health.glucose.read Carnet de glycémie")});
    EXPECT_EQ(told(journal::Act::AppRead), QStringList{QStringLiteral("2 health.glucose.read")});
    const auto items = valueOf(await(store::grants::seen(core.space(), notebook().id, 10)));
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items.first().value, QStringLiteral("1.12 g/L"));
    EXPECT_EQ(total(search(ReadGlucose)), 2);
    EXPECT_EQ(valueOf(await(store::grants::seen(core.space(), notebook().id, 10))).first().times, 2);
    ASSERT_OK(await(journal::verify(core.space())));
}

TEST_F(AnApp, KeepsAGrantAsLongAsWasSaid)
{
    measure("glucose", "1.12", 5);
    grant({ReadGlucose}, Lasting::Once);
    EXPECT_EQ(total(search(ReadGlucose)), 1);
    EXPECT_TRUE(valueOf(await(store::grants::list(core.space(), {}))).isEmpty()) << "once is not kept";
    Broker later(core.space(), core.facts(), core.rights(), notebook());
    EXPECT_CODE(await(later.read(ReadGlucose, {}, 10)), "catalogue.denied");

    grant({ReadGlucose}, Lasting::Month);
    EXPECT_OK(await(later.read(ReadGlucose, {}, 10)));
    vault.clock.advance(30 * 86400 - 1);
    EXPECT_OK(await(later.read(ReadGlucose, {}, 10)));
    vault.clock.advance(2);
    EXPECT_CODE(await(later.read(ReadGlucose, {}, 10)), "catalogue.denied");
    Broker other(core.space(), core.facts(), core.rights(), [] { store::App app = notebook(); app.id += QStringLiteral("-autre"); return app; }());
    EXPECT_CODE(await(other.read(ReadGlucose, {}, 10)), "catalogue.denied"); // another app's grant
}

TEST_F(AnApp, HearsNothingMoreOnceAllIsTakenBackEvenInTheMiddleOfACall)
{
    for (int i = 0; i < 40; ++i)
        measure("glucose", "1.12", i);
    grant({ReadGlucose, AddGlucose}, Lasting::Year);
    answers.clear();
    const int under = search(ReadGlucose); // on its way to the vault's thread
    broker->stop();
    const auto taken = valueOf(await(broker->takeBack()));
    EXPECT_EQ(taken.size(), 2);
    EXPECT_EQ(refusal(under), QStringLiteral("catalogue.revoked"));
    EXPECT_EQ(refusal(search(ReadGlucose)), QStringLiteral("catalogue.revoked"));
    for (const QJsonObject &one : std::as_const(answers))
        EXPECT_FALSE(one.contains(QLatin1String("result")));
    EXPECT_EQ(told(journal::Act::GrantRevoked).size(), 2);
    EXPECT_TRUE(valueOf(await(store::grants::list(core.space(), {}))).isEmpty());
}

TEST_F(AnApp, MayNoMoreThanThePersonAtTheKeyboard)
{
    measure("glucose", "1.12", 5);
    records::Document withheld; // its author announces it first
    withheld.id = DocumentId::random();
    withheld.blob = BlobId::random();
    withheld.masterIdentifier = QStringLiteral("1.2.3.4");
    withheld.receivedAt = vault.clock.now();
    withheld.title = QStringLiteral("Bilan");
    withheld.date = vault.clock.now();
    withheld.contentType = QStringLiteral("text/plain");
    withheld.sha256 = QByteArray(32, 'w');
    withheld.confidentiality = {QStringLiteral("N"), QStringLiteral("INVISIBLE_PATIENT")};
    auto announced = valueOf(health::measured(*health::measureKind(QStringLiteral("glucose")), {QStringLiteral("2.4")}, vault.clock.now(), vault.clock.now()));
    announced.first().kind = health::Kind::Lab;
    announced.first().source.document = withheld.id;
    auto work = [&](vault::sqlite::Connection &c) -> Result<void> {
        HAVRE_CHECK(records::store::insert(c, withheld, {}, records::store::Indexed::Done));
        HAVRE_TRY(id, health::store::add(c, announced.first()));
        HAVRE_TRY(said, c.prepare("UPDATE fact SET document = (SELECT max(position) FROM document) WHERE id = ?1")); // by the document
        return said.bind(1, id).run();
    };
    ASSERT_OK(await(core.space().write(work)));
    const auto amounts = await(broker->amounts({ReadGlucose, AddGlucose, ReadHba1c, ReadWeight}));
    ASSERT_OK(amounts);
    EXPECT_EQ(amounts->size(), 3) << "what it may not ask is not counted";
    EXPECT_EQ(amounts->value(ReadGlucose).count, 1) << "what is withheld is not counted either";
    EXPECT_EQ(amounts->value(ReadGlucose).since, vault.clock.now().addSecs(-5 * 60));
    EXPECT_EQ(amounts->value(AddGlucose).daily, 48);
    EXPECT_EQ(amounts->value(ReadHba1c).count, 0);
    grant({ReadGlucose, AddGlucose}, Lasting::Month);
    const auto glucose = [&](family::Who who, family::Whose whose) {
        Broker theirs(core.space(), core.facts(), family::Rights{who, whose}, notebook());
        return await(theirs.read(ReadGlucose, {}, 10));
    };
    const auto parents = glucose(family::Who::Representative, family::Whose::Minors);
    ASSERT_OK(parents);
    ASSERT_EQ(parents->size(), 1) << "what is withheld they may read, and not pass on";
    EXPECT_EQ(parents->first().observation.value.text, QStringLiteral("1.12"));
    EXPECT_CODE(glucose(family::Who::Representative, family::Whose::Adults), "family.not-allowed");
    EXPECT_CODE(glucose(family::Who::Stranger, family::Whose::Minors), "family.not-allowed");
    Broker strangers(core.space(), core.facts(), family::Rights{family::Who::Stranger, family::Whose::Adults}, notebook());
    EXPECT_CODE(await(strangers.add(AddGlucose, {QStringLiteral("1.1")}, vault.clock.now())), "family.not-allowed");
}

TEST_F(AnApp, IsTakenBackFromItsPageToo)
{
    measure("glucose", "1.12", 5);
    grant({ReadGlucose}, Lasting::Year);
    EXPECT_EQ(valueOf(await(store::grants::takeBack(core.space(), notebook().id, notebook().name, {}))), QStringList{ReadGlucose});
    EXPECT_EQ(refusal(search(ReadGlucose)), QStringLiteral("catalogue.denied"));
}

TEST_F(AnApp, MayNotPress)
{
    int busy = 0;
    QList<int> ids;
    for (int i = 0; i < 60; ++i)
        ids.append(say("grants.list", {}, 0));
    for (const int id : ids.mid(0, 41))
        busy += refusal(id) == QLatin1String("catalogue.app-busy");
    EXPECT_GE(busy, 21) << "twenty a second; more when the vault is slow, for two may be under way";
    bool stopped = false;
    QObject::connect(talk.get(), &Conversation::misbehaved, talk.get(), [&] { stopped = true; });
    for (int i = 0; i < 2000 && !stopped; ++i)
        say("grants.list", {}, 0);
    EXPECT_TRUE(stopped);
}

// Nothing was granted: whatever is said, no answer may hold a result other than the empty list of grants.
TEST_F(AnApp, GainsNothingByAnyMessage)
{
    measure("glucose", "1.12", 5);
    const QByteArray sound = R"({"id":7,"method":"observation.search","params":{"permission":"health.glucose.read","count":3}})";
    const QList<QByteArray> wrong{
        {}, "null", "[]", "7", "\"x\"", "{", sound.left(40), QByteArray(300 * 1024, 'a'), QByteArray(200, '['),
        R"({"id":-1,"method":"grants.list"})", R"({"id":1e300,"method":"grants.list"})", R"({"id":"1","method":"grants.list"})",
        R"({"id":2,"method":["grants.list"]})", R"({"id":3,"method":"__proto__","params":{"__proto__":{"granted":true}}})",
        R"({"id":4,"method":"observation.search","params":[{"permission":"health.glucose.read"}]})",
        R"({"id":5,"method":"observation.search","params":{"permission":"health.glucose.read\u0000"}})",
        R"({"id":6,"method":"observation.search","params":{"permission":["health.glucose.read"]}})",
        R"({"id":8,"method":"grants.give","params":{"permissions":["health.glucose.read"]}})",
        R"({"id":9,"method":"grants.ask","params":{"permissions":"health.glucose.read"}})",
        R"({"id":10,"method":"observation.create","params":{"permission":"health.glucose.write","values":[null],"time":"x"}})",
        "\xff\xfe\x00", "{\"id\":11,\"method\":\"observation.search\",\"params\":{\"permission\":\"' OR 1=1 --\"}}"};
    for (const QByteArray &one : wrong) {
        vault.clock.advance(1);
        talk->take(one);
        QCoreApplication::processEvents();
    }
    QRandomGenerator random(20261122);
    for (int i = 0; i < 100000; ++i) {
        if (i % 400 == 0) { // a new second, as far as the rate is concerned
            talk = std::make_unique<Conversation>(*broker, [this](const QByteArray &json) { answers.append(QJsonDocument::fromJson(json).object()); });
        }
        QByteArray message = sound;
        for (int k = random.bounded(1, 6); k > 0; --k)
            message[random.bounded(int(message.size()))] = char(random.bounded(256));
        talk->take(message);
    }
    ASSERT_TRUE(waitUntil([&] { return !answers.isEmpty(); }));
    await(core.facts().counts()).value_or(QList<QPair<health::Kind, int>>());
    for (const QJsonObject &one : std::as_const(answers)) {
        const QJsonObject result = one.value(QLatin1String("result")).toObject();
        EXPECT_TRUE(result.isEmpty() || result == (QJsonObject{{QStringLiteral("granted"), QJsonArray()}}))
            << QJsonDocument(one).toJson().toStdString();
    }
    EXPECT_TRUE(told(journal::Act::AppRead).isEmpty());
}

} // namespace
} // namespace havre::tests
