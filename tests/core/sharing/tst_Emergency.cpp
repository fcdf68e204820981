// What the emergency code says is whole: a line is there or counted as missing, never half.
#include "core/sharing/Emergency.h"

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
