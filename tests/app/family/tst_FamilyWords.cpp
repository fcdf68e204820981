// The small words the family is written with: dates, identifiers, notation, ranges.
#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/Family.h"
#include "app/sandbox/family/Names.h"

#include <gtest/gtest.h>

using namespace havre::sandbox::family;

TEST(Calendar, KnowsFrenchSummerTime)
{
    EXPECT_EQ(hl7Stamp(frenchTime(QStringLiteral("2019-06-15T18:40"))), QStringLiteral("20190615184000+0200"));
    EXPECT_EQ(hl7Stamp(frenchTime(QStringLiteral("2026-03-02T09:42"))), QStringLiteral("20260302094200+0100"));
    EXPECT_EQ(isoStamp(frenchTime(QStringLiteral("2026-03-29T02:30"))), QStringLiteral("2026-03-29T02:30:00+02:00"));
    EXPECT_EQ(isoStamp(frenchTime(QStringLiteral("2025-10-26T03:30"))), QStringLiteral("2025-10-26T03:30:00+01:00"));
    EXPECT_FALSE(frenchTime(QStringLiteral("demain")).isValid());
    EXPECT_EQ(longDate(frenchTime(QStringLiteral("2025-08-01"))), QStringLiteral("1er août 2025"));
}

TEST(Names, InsKeyFollowsThePublishedVectors)
{
    EXPECT_EQ(insKey(QStringLiteral("2550814168025")), 38);
    EXPECT_EQ(insKey(QStringLiteral("284052A321025")), 52);
    EXPECT_EQ(insKey(QStringLiteral("284052B321025")), 79);
    EXPECT_EQ(insKey(QStringLiteral("28405")), -1);
}

TEST(Names, OidsAreUuidsInDecimal)
{
    const QString oid = oidOf(QStringLiteral("camille/a"));
    EXPECT_TRUE(oid.startsWith(QStringLiteral("2.25.")));
    EXPECT_EQ(oid, oidOf(QStringLiteral("camille/a")));
    EXPECT_NE(oid, oidOf(QStringLiteral("camille/b")));
    EXPECT_LE(oid.size(), 64);
}

TEST(Narrative, ReadsTheNotation)
{
    const auto blocks = parseNarrative({QStringLiteral("Un **mot** et _un autre_."), QStringLiteral("- a"), QStringLiteral("- b"),
                                        QStringLiteral("| Date | Valeur |"), QStringLiteral("| hier | 7 |"), QStringLiteral("Fin.")});
    ASSERT_EQ(blocks.size(), 4);
    EXPECT_EQ(blocks.at(0).items.first().size(), 5);
    EXPECT_TRUE(blocks.at(0).items.first().at(1).bold);
    EXPECT_EQ(blocks.at(1).items.size(), 2);
    EXPECT_EQ(blocks.at(2).head, QStringList({QStringLiteral("Date"), QStringLiteral("Valeur")}));
    EXPECT_EQ(blocks.at(2).rows.size(), 1);
}

TEST(Narrative, SetsFrenchSpaces)
{
    EXPECT_EQ(typographic(QStringLiteral("Poids : 65 kg, soit 7 %")), QStringLiteral("Poids\u202f: 65\u202fkg, soit 7\u202f%"));
    EXPECT_EQ(typographic(QStringLiteral("« oui »")), QStringLiteral("«\u00a0oui\u00a0»"));
}

TEST(Family, RefusesUnknownWords)
{
    const auto missing = loadFamily(QStringLiteral(":/nowhere"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, QStringLiteral("sandbox.family.data-missing"));
}

TEST(Family, FlagsResultsByTheLaboratorysOwnRange)
{
    const auto family = loadFamily(QString(builtInData));
    ASSERT_TRUE(family) << family.error().detail.toStdString();
    StoryDocument document;
    document.author = QStringLiteral("bio-parc");
    LabValue ldl{QStringLiteral("ldl"), 1.45, {}, {}};
    EXPECT_EQ(family->finding(ldl, document).flag, QStringLiteral("H")); // 1.30 at the Parc
    document.author = QStringLiteral("bio-estuaire");
    EXPECT_EQ(family->finding(ldl, document).flag, QStringLiteral("N")); // 1.60 elsewhere
    ldl.limits = Limits{2.0, {}};
    EXPECT_EQ(family->finding(ldl, document).flag, QStringLiteral("L"));
}

TEST(Family, SignsForAChildWhoCannotWrite)
{
    const auto family = loadFamily(QString(builtInData));
    ASSERT_TRUE(family) << family.error().detail.toStdString();
    StoryDocument document;
    document.person = QStringLiteral("louise");
    EXPECT_EQ(family->filerOf(document)->fullName(), QStringLiteral("Camille Moreau"));
    document.person = QStringLiteral("monique");
    EXPECT_EQ(family->filerOf(document)->fullName(), QStringLiteral("Monique Moreau"));
}
