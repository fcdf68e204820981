// What the emergency code says is whole: a line is there or counted as missing, never half. Who may change and hand out the
// sheet, and what the journal says of it.
#include "core/journal/AccessJournal.h"
#include "core/sharing/Emergency.h"
#include "core/sharing/Leaving.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <gtest/gtest.h>

using namespace havre;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

identity::Person person()
{
    identity::Person one;
    one.givenName = s("Camille");
    one.familyName = s("Moreau");
    one.birthDate = QDate(1983, 6, 12);
    return one;
}

} // namespace

TEST(EmergencyTest, TheCodeSaysAllThatFits)
{
    sharing::EmergencyRecord record;
    record.allergies = {s("Pénicilline")};
    record.treatments = {s("Lévothyroxine 75 µg"), s("Warfarine 25 mg")};
    const QString said = sharing::emergencyMessage(person(), record);
    EXPECT_TRUE(said.contains(s("Allergies: Pénicilline\n"))) << said.toStdString();
    EXPECT_TRUE(said.contains(s("Traitements: Lévothyroxine 75 µg; Warfarine 25 mg\n"))) << said.toStdString();
}

TEST(EmergencyTest, WhatDoesNotFitIsCountedNeverHalved)
{
    sharing::EmergencyRecord record;
    for (int i = 0; i < 20; ++i) {
        record.allergies << s("Allergène %1 ").arg(i) + QString(40, u'a');
        record.treatments << s("Médicament %1 25 mg").arg(i);
        record.contacts << QString(200, u'c');
        record.wishes << s("Souhait %1").arg(i);
    }
    const QString said = sharing::emergencyMessage(person(), record);
    EXPECT_LE(said.size(), 420);
    for (const char *part : {"Allergies: ", "Traitements: ", "À prévenir: (+20)", "Souhaits: "})
        EXPECT_TRUE(said.contains(s(part))) << part << "\n" << said.toStdString();
    int told = 0;
    for (const QString &row : said.split(u'\n')) {
        if (!row.startsWith(s("Traitements: ")))
            continue;
        for (const QString &item : row.mid(13).split(s("; "))) {
            told += item.startsWith(s("(+")) ? item.mid(2).chopped(1).toInt() : 1;
            EXPECT_TRUE(item.startsWith(s("(+")) || item.endsWith(s("25 mg"))) << item.toStdString();
        }
    }
    EXPECT_EQ(told, 20);
}

namespace {

constexpr family::Rights Carer{family::Who::Carer, family::Whose::Adults};
constexpr family::Rights Former{family::Who::Representative, family::Whose::Adults}; // the child is of age

struct SheetTest : testing::Test {
    tests::TestSpace test;

    Result<void> write(sharing::EmergencyRecord record, family::Rights rights = family::Rights::own())
    {
        record.updated = test.clock.now();
        return tests::await(sharing::writeEmergency(*test.space, rights, record));
    }
    sharing::EmergencyRecord read() { return tests::valueOf(tests::await(sharing::readEmergency(*test.space, family::Rights::own()))); }
    QStringList said() // newest first
    {
        QStringList out;
        for (const journal::Entry &entry : tests::valueOf(tests::await(journal::list(*test.space, 0, 100))))
            if (entry.act == journal::Act::EmergencyChanged || entry.act == journal::Act::EmergencyExported)
                out << (entry.act == journal::Act::EmergencyChanged ? s("changed ") : s("left ")) + entry.label;
        return out;
    }
};

} // namespace

TEST_F(SheetTest, EachChangeIsInTheJournalWithItsParts)
{
    sharing::EmergencyRecord record;
    record.allergies = {s("Pénicilline")};
    record.contacts = {s("Thomas")};
    ASSERT_OK(write(record));
    EXPECT_EQ(said(), QStringList{s("changed allergy contact")});
    record.allergies = {s("Pénicilline, choc")};
    ASSERT_OK(write(record));
    ASSERT_OK(write(record)); // looked at again
    EXPECT_EQ(said(), (QStringList{s("changed "), s("changed allergy"), s("changed allergy contact")}));
}

TEST_F(SheetTest, ACarerAddsAndChangesNothing)
{
    sharing::EmergencyRecord record;
    record.treatments = {s("Warfarine")};
    ASSERT_OK(write(record));
    record.treatments << s("Fer");
    EXPECT_OK(write(record, Carer));
    EXPECT_OK(write(record, Carer)) << "still right";
    record.treatments = {s("Fer")};
    EXPECT_CODE(write(record, Carer), "family.not-allowed");
    record.treatments = {s("Warfarine 5 mg"), s("Fer")};
    EXPECT_CODE(write(record, Carer), "family.not-allowed");
    EXPECT_EQ(read().treatments, (QStringList{s("Warfarine"), s("Fer")})) << "refused leaves all as it was";
    EXPECT_EQ(said().size(), 3);
}

TEST_F(SheetTest, WhoHasNoRightNeitherReadsNorWritesNorHandsItOut)
{
    sharing::EmergencyRecord record;
    record.wishes = {s("Appeler Thomas")};
    ASSERT_OK(write(record));
    EXPECT_CODE(tests::await(sharing::readEmergency(*test.space, Former)), "family.not-allowed");
    EXPECT_CODE(write({}, Former), "family.not-allowed");
    const auto now = test.clock.now();
    EXPECT_CODE(tests::await(sharing::sheetLeaves(*test.space, Former, ports::Sheet::Format::A4, sharing::Way::Saved, now)), "family.not-allowed");
    EXPECT_CODE(tests::await(sharing::printEmergency(nullptr, Former, ports::Sheet::Format::A4, person(), record)), "family.not-allowed");
    EXPECT_EQ(said().size(), 1);
    ASSERT_OK(tests::await(sharing::sheetLeaves(*test.space, Carer, ports::Sheet::Format::Card, sharing::Way::Printed, now)));
    ASSERT_OK(tests::await(sharing::sheetLeaves(*test.space, family::Rights::own(), ports::Sheet::Format::A4, sharing::Way::Saved, now)));
    EXPECT_EQ(said().mid(0, 2), (QStringList{s("left saved page"), s("left printed card")}));
}
