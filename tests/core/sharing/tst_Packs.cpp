// A consultation pack: its pages are where its index says, a document that hurts the press hurts only itself, what left is in
// the journal. The press here is a made one: the real one has its own test, and the journey plays both together.
#include "core/health/facts/FactStore.h"
#include "core/journal/AccessJournal.h"
#include "core/sharing/Leaving.h"
#include "core/sharing/Pack.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct MadePress final : ports::Press {
    QStringList sheets; // set so far, of the last run
    QList<int> bound;
    int runs = 0;
    QString footer;
    std::function<void()> onAdd;

    struct Run final : ports::PrintRun {
        explicit Run(MadePress &press) : m_press(press) {}

        QCoro::Task<Result<ports::Part>> typeset(ports::Sheet sheet) override
        {
            if (m_dead)
                co_return failure(Fault::Internal, QLatin1String("render.died"));
            m_press.sheets << sheet.xhtml;
            co_return ports::Part{m_count++, 1};
        }
        QCoro::Task<Result<ports::Part>> add(QByteArray bytes, QString contentType) override
        {
            EXPECT_EQ(contentType, s("application/pdf"));
            if (m_press.onAdd)
                m_press.onAdd();
            m_dead = m_dead || bytes.contains("deadly");
            if (m_dead)
                co_return failure(Fault::Internal, QLatin1String("render.died"));
            if (bytes.contains("broken"))
                co_return failure(Fault::Malformed, QLatin1String("render.unreadable"));
            co_return ports::Part{m_count++, 2};
        }
        QCoro::Task<Result<QByteArray>> bind(QList<int> parts, QString footer) override
        {
            m_press.bound = parts;
            m_press.footer = footer;
            co_return QByteArray("%PDF-made");
        }

    private:
        MadePress &m_press;
        int m_count = 0;
        bool m_dead = false;
    };

    std::shared_ptr<ports::PrintRun> begin() override
    {
        ++runs;
        sheets.clear();
        return std::make_shared<Run>(*this);
    }
};

struct PacksTest : testing::Test {
    TestSpace test;
    records::Library library{*test.space};
    health::Facts facts{*test.space, library};
    MadePress press;
    std::unique_ptr<sharing::Packs> packs = std::make_unique<sharing::Packs>(*test.space, library, facts, press, test.clock);
    identity::Person person;

    PacksTest()
    {
        person.givenName = s("Louise");
        person.familyName = s("Moreau");
        person.birthDate = QDate(1984, 5, 12);
        person.ins = valueOf(identity::Ins::parse(s("284058832102532"), QString(identity::TestOid)));
    }

    DocumentId put(const char *title, const QByteArray &words, const QStringList &confidentiality = {})
    {
        records::NewDocument arriving;
        arriving.document.confidentiality = confidentiality;
        arriving.document.title = s(title);
        arriving.document.contentType = s("application/pdf");
        arriving.document.origin = records::Origin::Imported;
        arriving.bytes = "%PDF-1.7\n" + words + title;
        arriving.journalActor = s("Vous");
        return valueOf(await(library.add(arriving)));
    }

    // What the journal says of papers that left, newest first.
    QStringList left()
    {
        using journal::Act;
        QStringList out;
        for (const journal::Entry &entry : valueOf(await(journal::list(*test.space, 0, 100)))) {
            const char *act = entry.act == Act::PackSaved ? "saved " : entry.act == Act::PackPrinted ? "printed " : entry.act == Act::PackFiled ? "filed "
                : entry.act == Act::DocumentExported ? "exported " : nullptr;
            if (act)
                out << QLatin1String(act) + entry.label;
        }
        return out;
    }
};

TEST_F(PacksTest, WhatTheRightsDoNotAllowIsNotHandedOver)
{
    const DocumentId hidden = put("Entretien", "x", {s("INVISIBLE_REPRESENTANTS_LEGAUX")});
    const DocumentId ordinary = put("Otite", "y");
    records::Library parents(*test.space, family::Rights{family::Who::Representative, family::Whose::Minors});
    sharing::Packs theirs(*test.space, parents, facts, press, test.clock);
    EXPECT_CODE(await(theirs.prepare({{ordinary, hidden}, {}, {}}, person)), "family.not-allowed");
    EXPECT_OK(await(theirs.prepare({{ordinary}, {}, {}}, person)));
    EXPECT_TRUE(press.sheets.last().contains(s("Préparé par un parent le "))) << press.sheets.last().toStdString();
    EXPECT_OK(await(packs->prepare({{ordinary, hidden}, {}, {}}, person))) << "their own";
    EXPECT_TRUE(press.sheets.last().contains(s("Préparé par la personne le "))) << press.sheets.last().toStdString();
}

TEST_F(PacksTest, WhatIsHiddenFromProfessionalsStaysHiddenUnlessTicked)
{
    const DocumentId masked = put("Bilan discret", "x", {s("MASQUE_PS")});
    records::cda::Entries entries;
    entries.observations.emplaceBack();
    entries.observations.last().name = s("Sérologie");
    entries.observations.last().code = {s("99999-9"), s("2.16.840.1.113883.6.1"), s("Sérologie")};
    entries.observations.last().value.kind = records::cda::Value::Kind::Quantity;
    entries.observations.last().value.text = s("4.2");
    const auto keep = [masked, entries](vault::sqlite::Connection &c) { return health::store::replace(c, masked, entries); };
    ASSERT_OK(await(test.space->write(keep)));
    const auto all = [](vault::sqlite::Connection &c) { return health::store::list(c, {}); };
    const QList<health::Fact> kept = valueOf(await(test.space->read(all)));
    ASSERT_EQ(kept.size(), 1);
    const auto spoken = [this] { return press.sheets.join(QString()).contains(s("Sérologie")); };
    EXPECT_OK(await(packs->prepare({{put("Otite", "y")}, {}, {}}, person)));
    EXPECT_FALSE(spoken());
    EXPECT_OK(await(packs->prepare({{put("Angine", "y")}, {{kept.first().id}}, {}}, person)));
    EXPECT_TRUE(spoken());
}

TEST_F(PacksTest, TheJournalSaysWhatLeftAndHow)
{
    const auto pack = await(packs->prepare({{put("Un", "x"), put("Deux", "y")}}, person));
    ASSERT_OK(pack);
    using sharing::Way;
    const auto own = family::Rights::own();
    const auto name = await(sharing::packLeaves(*test.space, own, pack->entries, Way::Saved, test.clock.now(), []() -> Result<QString> { return s("pack.pdf"); }));
    ASSERT_OK(name);
    EXPECT_EQ(*name, s("pack.pdf"));
    EXPECT_EQ(left(), (QStringList{s("saved Deux"), s("saved Un")}));
    ASSERT_OK(await(sharing::packLeaves(*test.space, own, pack->entries, Way::Printed, test.clock.now())));
    EXPECT_EQ(left().mid(0, 2), (QStringList{s("printed Deux"), s("printed Un")}));
    ASSERT_OK(await(sharing::packLeaves(*test.space, own, {}, Way::Filed, test.clock.now())));
    EXPECT_EQ(left().size(), 5) << "results alone leave a line too";
}

TEST_F(PacksTest, WhatCouldNotLeaveIsNotSaidToHaveLeft)
{
    const auto pack = await(packs->prepare({{put("Un", "x")}}, person));
    ASSERT_OK(pack);
    bool tried = false;
    const auto deed = [&tried]() -> Result<QString> {
        tried = true;
        return failure(Fault::Exhausted, QLatin1String("export.cannot-write"));
    };
    EXPECT_CODE(await(sharing::packLeaves(*test.space, family::Rights::own(), pack->entries, sharing::Way::Saved, test.clock.now(), deed)), "export.cannot-write");
    EXPECT_TRUE(tried);
    EXPECT_TRUE(left().isEmpty());
    tried = false;
    const family::Rights former{family::Who::Representative, family::Whose::Adults};
    EXPECT_CODE(await(sharing::packLeaves(*test.space, former, pack->entries, sharing::Way::Saved, test.clock.now(), deed)), "family.not-allowed");
    EXPECT_FALSE(tried) << "asked before";
}

TEST_F(PacksTest, NothingIsLeftOutInSilence)
{
    QList<health::Fact> noted;
    for (int i = 0; i < 75; ++i) {
        health::Fact fact;
        fact.kind = health::Kind::Lab;
        fact.analyte = s("%1-7").arg(10000 + i);
        fact.name = s("Analyse %1").arg(i);
        fact.time = test.clock.now().addDays(-i);
        fact.observation.value.kind = records::cda::Value::Kind::Quantity;
        fact.observation.value.text = QString::number(i);
        noted << fact;
        fact.kind = health::Kind::Vaccination;
        fact.name = s("Vaccin %1").arg(i);
        noted << fact;
    }
    ASSERT_OK(await(facts.add(noted)));
    ASSERT_OK(await(packs->prepare({{put("Un", "x")}}, person)));
    const QString front = press.sheets.last();
    EXPECT_EQ(front.count(s("<td>Analyse ")), 60);
    EXPECT_TRUE(front.contains(s("Et 15 autres examens, non repris ici."))) << front.toStdString();
    EXPECT_EQ(front.count(s("<td>Vaccin ")), 60);
    EXPECT_TRUE(front.contains(s("Et 15 autres vaccinations, plus anciennes, non reprises ici.")));
}

TEST_F(PacksTest, EveryDocumentBeginsWhereTheIndexSays)
{
    const QList<DocumentId> chosen{put("Un", "x"), put("Deux", "broken"), put("Trois", "y")};
    QSignalSpy steps(packs.get(), &sharing::Packs::progressed);
    const auto pack = await(packs->prepare({chosen, {}, {s("Et <après> ?")}}, person));
    ASSERT_OK(pack);
    ASSERT_EQ(pack->entries.size(), 3);
    // One page of ours, two of the first, one that says the second is not readable, two of the third.
    EXPECT_EQ(pack->entries.at(0).page, 2);
    EXPECT_EQ(pack->entries.at(1).page, 4);
    EXPECT_EQ(pack->entries.at(1).pages, 1);
    EXPECT_EQ(pack->entries.at(1).problem, s("render.unreadable"));
    EXPECT_EQ(pack->entries.at(2).page, 5);
    EXPECT_EQ(pack->pages, 6);
    EXPECT_EQ(press.footer, s("Louise MOREAU"));
    EXPECT_EQ(press.bound.size(), 4);
    EXPECT_EQ(QSet<int>(press.bound.begin(), press.bound.end()).size(), 4) << "a part twice";
    const QString front = press.sheets.last();
    EXPECT_TRUE(front.contains(s("Et &lt;après&gt; ?")));
    EXPECT_TRUE(front.contains(s("284058832102532")));
    ASSERT_EQ(steps.size(), 4);
    EXPECT_EQ(steps.last().at(0).toInt(), 3);
    EXPECT_TRUE(left().isEmpty()) << "prepared is not gone";
    EXPECT_TRUE(pack->xdm.startsWith("PK"));
    EXPECT_EQ(QJsonDocument::fromJson(pack->ips).object().value(s("type")).toString(), s("document"));
}

TEST_F(PacksTest, ADocumentThatEndsThePressIsLeftOutOfTheNext)
{
    const QList<DocumentId> chosen{put("Un", "x"), put("Deux", "deadly"), put("Trois", "y"), put("Quatre", "deadly too")};
    const auto pack = await(packs->prepare({chosen}, person));
    ASSERT_OK(pack);
    EXPECT_EQ(press.runs, 3);
    QStringList problems;
    for (const auto &entry : pack->entries)
        problems << entry.problem;
    EXPECT_EQ(problems, (QStringList{QString(), s("render.died"), QString(), s("render.died")}));
    EXPECT_EQ(pack->pages, 1 + 2 + 1 + 2 + 1);
    EXPECT_TRUE(press.sheets.filter(s("render.died")).size() == 2) << "a page says so";
}

TEST_F(PacksTest, TooManyOfThemEndIt)
{
    QList<DocumentId> chosen;
    for (const char *title : {"Un", "Deux", "Trois", "Quatre", "Cinq"})
        chosen << put(title, "deadly");
    const auto pack = await(packs->prepare({chosen}, person));
    EXPECT_CODE(pack, "render.died");
    EXPECT_TRUE(left().isEmpty()) << "nothing left";
    EXPECT_CODE(await(packs->prepare({}, person)), "sharing.nothing");
    EXPECT_CODE(await(packs->prepare({{DocumentId::random()}}, person)), "records.absent");
}

TEST_F(PacksTest, StopsWhenAskedAndWhenItsOwnerGoes)
{
    const QList<DocumentId> chosen{put("Un", "x"), put("Deux", "y")};
    press.onAdd = [this] { packs->cancel(); };
    EXPECT_CODE(await(packs->prepare({chosen}, person)), "foundation.cancelled");
    press.onAdd = {};
    auto first = packs->prepare({chosen}, person);
    EXPECT_CODE(await(packs->prepare({chosen}, person)), "sharing.running");
    ASSERT_OK(await(std::move(first)));
    press.onAdd = [this] { packs.reset(); };
    EXPECT_CODE(await(packs->prepare({chosen}, person)), "foundation.cancelled");
}

TEST_F(PacksTest, HoldsTheResultsThatWereTicked)
{
    QList<health::Fact> noted;
    for (const double kilos : {61.5, 62.5, 63.5}) {
        health::Fact fact;
        fact.kind = health::Kind::Measure;
        fact.analyte = s("29463-7");
        fact.name = s("Poids");
        fact.time = test.clock.now().addDays(-static_cast<int>(kilos));
        fact.observation.value.kind = records::cda::Value::Kind::Quantity;
        fact.observation.value.text = QString::number(kilos);
        fact.observation.value.unit = s("kg");
        noted << fact;
    }
    const QList<qint64> ids = valueOf(await(facts.add(noted)));
    ASSERT_EQ(ids.size(), 3);
    const auto newest = await(packs->prepare({{put("Un", "x")}}, person));
    ASSERT_OK(newest);
    EXPECT_EQ(press.sheets.last().count(s("Poids")), 1) << "the newest";
    EXPECT_EQ(newest->ips.count("\"resourceType\": \"Observation\""), 1) << "and no more of it than people read";
    const auto pack = await(packs->prepare({{}, QList<qint64>{ids.at(0), ids.at(2)}}, person));
    ASSERT_OK(pack);
    const QString front = press.sheets.last();
    EXPECT_TRUE(front.contains(s("61,5")) && !front.contains(s("62,5")) && front.contains(s("63,5"))) << front.toStdString();
    EXPECT_FALSE(front.contains(s("Documents joints")));
    EXPECT_EQ(pack->pages, 1);
    EXPECT_TRUE(pack->xdm.isEmpty()) << "no original, no archive";
    EXPECT_CODE(await(packs->prepare({{}, QList<qint64>{}}, person)), "sharing.nothing");
}

// Each of the summary's two tables has its newest: a laboratory's glucose does not put away the one typed in at home.
TEST_F(PacksTest, TheNewestOfOneTableLeavesTheOther)
{
    QList<health::Fact> noted;
    for (const auto &[kind, days] : {std::pair{health::Kind::Lab, 1}, {health::Kind::Measure, 2}, {health::Kind::Lab, 3}}) {
        health::Fact fact;
        fact.kind = kind;
        fact.analyte = s("2339-0");
        fact.name = s("Glucose");
        fact.time = test.clock.now().addDays(-days);
        fact.observation.value.kind = records::cda::Value::Kind::Quantity;
        fact.observation.value.text = QString::number(days);
        noted << fact;
    }
    ASSERT_OK(await(facts.add(noted)));
    const auto pack = await(packs->prepare({{put("Un", "x")}}, person));
    ASSERT_OK(pack);
    EXPECT_EQ(press.sheets.last().count(s("<td>Glucose")), 2) << press.sheets.last().toStdString();
    EXPECT_EQ(pack->ips.count("\"resourceType\": \"Observation\""), 2);
}

TEST_F(PacksTest, WhatStandsOutsideComesFirstWithinItsDay)
{
    QList<health::Fact> noted;
    for (const auto &[name, interpretation, days] : {std::tuple{"Albumine", "N", 1}, {"Sodium", "H", 1}, {"Bilirubine", "H", 2}, {"Calcium", "N", 0}}) {
        health::Fact fact;
        fact.kind = health::Kind::Lab;
        fact.analyte = fact.name = s(name);
        fact.time = test.clock.now().addDays(-days);
        fact.observation.value.kind = records::cda::Value::Kind::Quantity;
        fact.observation.value.text = s("4");
        fact.observation.interpretation = s(interpretation);
        noted << fact;
    }
    ASSERT_OK(await(facts.add(noted)));
    ASSERT_OK(await(packs->prepare({{put("Un", "x")}}, person)));
    const QString front = press.sheets.last();
    const auto at = [&front](const char *name) { return front.indexOf(s("<td>") + s(name)); };
    EXPECT_GE(at("Calcium"), 0);
    EXPECT_LT(at("Calcium"), at("Sodium"));
    EXPECT_LT(at("Sodium"), at("Albumine"));
    EXPECT_LT(at("Albumine"), at("Bilirubine"));
}

TEST_F(PacksTest, WritesUnitsAsPeopleDo)
{
    health::Fact fact;
    fact.kind = health::Kind::Lab;
    fact.analyte = s("6690-2");
    fact.name = s("Leucocytes");
    fact.time = test.clock.now();
    fact.observation.value.kind = records::cda::Value::Kind::Quantity;
    fact.observation.value.text = s("6.2");
    fact.observation.value.unit = s("10*9/L");
    fact.observation.usual = {s("4.0"), s("10.0"), true, true, s("10*9/L")};
    ASSERT_OK(await(facts.add({fact})));
    ASSERT_OK(await(packs->prepare({{put("Un", "x")}}, person)));
    const QString front = press.sheets.last();
    EXPECT_TRUE(front.contains(s("6,2 × 10⁹/L")) && front.contains(s("4,0 – 10,0 × 10⁹/L"))) << front.toStdString();
    EXPECT_FALSE(front.contains(s("10*9")));
}

TEST_F(PacksTest, SaysNothingOfAnInsThatIsNotKnown)
{
    person.ins = {};
    const auto pack = await(packs->prepare({{put("Un", "x")}}, person));
    ASSERT_OK(pack);
    EXPECT_TRUE(pack->xdm.isEmpty());
    EXPECT_FALSE(press.sheets.last().contains(s("INS")));
    EXPECT_FALSE(press.sheets.last().contains(s("symbol:0")));
}

} // namespace
} // namespace havre::tests
