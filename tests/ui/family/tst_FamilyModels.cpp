// The household in the window: whose spaces, a new one by a form, the booklet's words all translatable.
#include "core/family/booklet/Rules.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/family/Ages.h"
#include "ui/family/BookletModel.h"
#include "ui/family/BookletWords.h"
#include "ui/family/HouseholdModel.h"
#include "ui/family/NewSpaceForm.h"

#include <QSignalSpy>

using namespace havre;
using tests::waitUntil;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

TEST(FamilyModels, EveryWordOfTheRulesCanBeTranslated)
{
    const QStringList known = ui::translatedWords();
    const auto &rules = family::booklet::rules();
    int words = 0;
    for (const auto &set : rules.exams) {
        for (const auto &exam : set.exams) {
            EXPECT_TRUE(known.contains(exam.name)) << exam.name.toStdString();
            ++words;
        }
    }
    for (const auto &vaccine : rules.vaccines) {
        EXPECT_TRUE(known.contains(vaccine.name)) << vaccine.name.toStdString();
        EXPECT_TRUE(known.contains(vaccine.why)) << vaccine.why.toStdString();
        ++words;
    }
    EXPECT_GT(words, 60);
}

TEST(FamilyModels, AgesAsPeopleSayThem)
{
    const QDate birth(2025, 9, 29);
    EXPECT_EQ(ui::ageText(birth, birth.addDays(12)), s("12 jours"));
    EXPECT_EQ(ui::ageText(birth, QDate(2026, 3, 2)), s("5 mois"));
    EXPECT_EQ(ui::ageText(birth, QDate(2027, 12, 29)), s("2 ans et 3 mois"));
    EXPECT_EQ(ui::ageText(birth, QDate(2035, 1, 1)), s("9 ans"));
    EXPECT_EQ(ui::ageText({}, birth), QString());
    EXPECT_EQ(ui::ageText(birth, birth.addDays(-1)), QString());
}

TEST(FamilyModels, AChildIsMadeByTheFormAndListed)
{
    tests::OpenVault vault;
    ui::HouseholdModel spaces;
    spaces.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return spaces.state() == ui::StatefulList::Ready; }));
    EXPECT_EQ(spaces.count(), 1);

    ui::NewSpaceForm form;
    form.setProperty("session", QVariant::fromValue(vault.session()));
    form.setProperty("givenName", s("Louise"));
    form.setProperty("familyName", s("Moreau"));
    form.setProperty("birthDate", s("31/02/2025"));
    QSignalSpy made(&form, &ui::NewSpaceForm::created);
    form.create();
    ASSERT_TRUE(waitUntil([&] { return !form.busy(); }));
    EXPECT_EQ(form.error().code, s("family.birth-date"));
    form.setProperty("birthDate", s("29/09/2025"));
    form.create();
    ASSERT_TRUE(waitUntil([&] { return made.count() == 1; })) << form.error().code.toStdString();
    spaces.retry();
    ASSERT_TRUE(waitUntil([&] { return spaces.count() == 2; }));
    const QModelIndex second = spaces.index(1);
    EXPECT_EQ(second.data(ui::HouseholdModel::NameRole).toString(), s("Louise Moreau"));
    EXPECT_EQ(second.data(ui::HouseholdModel::AboutRole).toString(), s("5 mois"));
    EXPECT_FALSE(second.data(ui::HouseholdModel::ShownRole).toBool());
    EXPECT_TRUE(second.data(ui::HouseholdModel::IncompleteRole).toBool());
    EXPECT_TRUE(spaces.index(0).data(ui::HouseholdModel::ShownRole).toBool());
}

TEST(FamilyModels, WithoutABirthDateThereIsNoBooklet)
{
    tests::OpenVault vault;
    ui::BookletModel booklet;
    booklet.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return booklet.state() == ui::BookletModel::Ready; }));
    EXPECT_TRUE(booklet.exams().isEmpty());
    EXPECT_TRUE(booklet.next().isEmpty());
}
