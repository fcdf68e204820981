// The emergency sheet in the window: kept line by line, printed and saved with a line in the journal, by who has the right.
#include "tests/support/Await.h"
#include "tests/support/NoBrowser.h"
#include "tests/ui/family/Household.h"
#include "tests/ui/records/OpenVault.h"
#include "tests/ui/sharing/Handed.h"
#include "ui/sharing/EmergencyForm.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct EmergencyFormTest : testing::Test {
    tests::NoBrowser browser;
    tests::OpenVault vault{tests::platformWithShares(), &browser};

    void SetUp() override { tests::introduce(core()); }
    session::UnlockedSession &core() { return vault.session()->core(); }
    void pass(int seconds) { vault.clock.advance(seconds); }
    // What the journal says of the sheet, newest first.
    QStringList left() { return tests::journalled(core(), {journal::Act::EmergencyChanged, journal::Act::EmergencyExported}); }
    // Whose words the page says it holds, in both languages.
    QString toldBy(ui::EmergencyForm &sheet)
    {
        QTemporaryDir folder;
        QSignalSpy saved(&sheet, &ui::EmergencyForm::saved);
        sheet.saveTo(QUrl::fromLocalFile(folder.path()), ui::EmergencyForm::Page);
        EXPECT_TRUE(waitUntil([&] { return saved.count() == 1; })) << sheet.workError().code.toStdString();
        const QString page = vault.press.state->sheets.last();
        static const QRegularExpression said(s("(Dit par [^.]*[.]).*(Stated by [^.]*[.])"), QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = said.match(page);
        return match.captured(1) + u' ' + match.captured(2);
    }
};

} // namespace

TEST_F(EmergencyFormTest, TheSheetIsKeptLineByLineAndGrowsStale)
{
    ui::EmergencyForm sheet;
    sheet.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return sheet.state() == ui::StatefulList::Ready; }));
    EXPECT_TRUE(sheet.empty());
    EXPECT_TRUE(sheet.message().isEmpty());
    EXPECT_EQ(sheet.name(), s("Camille Moreau"));
    EXPECT_TRUE(sheet.born().contains(s("42"))) << sheet.born().toStdString();
    sheet.add(s("allergy"), s("  Pénicilline ,  choc "));
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && sheet.allergies().size() == 1; }));
    EXPECT_EQ(sheet.allergies().first(), s("Pénicilline , choc"));
    sheet.change(s("allergy"), 0, s("Pénicilline"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && sheet.allergies().first() == s("Pénicilline"); }));
    EXPECT_TRUE(sheet.message().contains(s("Pénicilline")));
    EXPECT_FALSE(sheet.stale());
    pass(200 * 86400);
    EXPECT_TRUE(sheet.stale());
    sheet.confirm();
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && !sheet.stale(); }));
    sheet.change(s("allergy"), 0, {});
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && sheet.empty(); }));
    ui::EmergencyForm again;
    again.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return again.state() == ui::StatefulList::Ready; }));
    EXPECT_TRUE(again.empty()) << "what stands on the page is in the vault";
}

TEST_F(EmergencyFormTest, HeadingsAreGlossedInEnglishOnlyBesideAnotherLanguage)
{
    ui::EmergencyForm sheet;
    sheet.setLanguage(s("fr"));
    for (const QVariant &part : sheet.parts())
        EXPECT_FALSE(part.toMap().value(s("english")).toString().isEmpty());
    sheet.setLanguage(s("en"));
    for (const QVariant &part : sheet.parts())
        EXPECT_EQ(part.toMap().value(s("english")).toString(), QString());
}

TEST_F(EmergencyFormTest, WhatHarmsAndWhomToCallComeFirst)
{
    const ui::EmergencyForm sheet;
    QStringList kinds;
    for (const QVariant &part : sheet.parts())
        kinds.append(part.toMap().value(s("kind")).toString());
    EXPECT_EQ(kinds, QStringList({s("allergy"), s("contact"), s("treatment"), s("condition"), s("wish")}));
}

TEST_F(EmergencyFormTest, TheSheetIsPrinted)
{
    tests::writeSheet(core(), {2026, 2, 24});
    ui::EmergencyForm sheet;
    sheet.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return sheet.state() == ui::StatefulList::Ready && !sheet.empty(); }));
    QTemporaryDir folder;
    QSignalSpy saved(&sheet, &ui::EmergencyForm::saved);
    sheet.saveTo(QUrl::fromLocalFile(folder.path()), ui::EmergencyForm::WalletCard);
    ASSERT_TRUE(waitUntil([&] { return saved.count() == 1; })) << sheet.workError().code.toStdString();
    EXPECT_EQ(saved.first().first().toString(), s("Fiche d’urgence, carte.pdf"));
    EXPECT_TRUE(vault.press.state->sheets.last().contains(s("Pénicilline")));
    sheet.saveTo(QUrl::fromLocalFile(folder.filePath(s("absent"))), ui::EmergencyForm::Page);
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy(); }));
    EXPECT_EQ(sheet.workError().code, s("export.cannot-write"));
    EXPECT_EQ(left().first(), s("EmergencyExported saved card")) << "what could not be written did not leave";
    sheet.printOut(ui::EmergencyForm::Page);
    ASSERT_TRUE(waitUntil([&] { return vault.printer.printed.size() == 1 && !sheet.busy(); }));
    EXPECT_EQ(left().first(), s("EmergencyExported printed page"));
    vault.printer.absent = true;
    sheet.printOut(ui::EmergencyForm::Page);
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy(); }));
    EXPECT_EQ(left().size(), 3) << "one written by the test, one saved, one printed";
    EXPECT_EQ(toldBy(sheet), s("Dit par la personne elle-même, mis à jour le 24/02/2026. Stated by the person, updated on that day."));
}

TEST_F(EmergencyFormTest, ACarerAddsToTheSheetAndChangesNothing)
{
    tests::makeSpace(core(), tests::helped("Odette", "Bellec", {1941, 3, 8}));
    vault.turnTo(1);
    ui::EmergencyForm sheet;
    sheet.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return sheet.state() == ui::StatefulList::Ready; })) << sheet.error().code.toStdString();
    sheet.add(s("treatment"), s("Warfarine"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && !sheet.empty(); })) << sheet.workError().code.toStdString();
    const QVariantMap part = sheet.parts().at(2).toMap();
    EXPECT_EQ(part.value(s("kind")).toString(), s("treatment"));
    EXPECT_TRUE(part.value(s("mayAdd")).toBool());
    EXPECT_FALSE(part.value(s("mayChange")).toBool());
    sheet.change(s("treatment"), 0, {});
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && !sheet.workError().code.isEmpty(); }));
    EXPECT_EQ(sheet.workError().code, s("family.not-allowed"));
    EXPECT_FALSE(sheet.empty());
    EXPECT_EQ(left(), QStringList{s("EmergencyChanged treatment")});
    EXPECT_TRUE(toldBy(sheet).startsWith(s("Dit par un proche, "))) << toldBy(sheet).toStdString();
}

TEST_F(EmergencyFormTest, ANewbornSaidNothingOfThemselves)
{
    tests::makeSpace(core(), tests::child("Louise", "Moreau", {2025, 9, 29}));
    vault.turnTo(1);
    ui::EmergencyForm sheet;
    sheet.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return sheet.state() == ui::StatefulList::Ready; })) << sheet.error().code.toStdString();
    sheet.add(s("allergy"), s("Lait de vache"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.busy() && !sheet.empty(); })) << sheet.workError().code.toStdString();
    const QString told = toldBy(sheet);
    EXPECT_TRUE(told.startsWith(s("Dit par un parent, ")) && told.contains(s("Stated by a parent, "))) << told.toStdString();
}
