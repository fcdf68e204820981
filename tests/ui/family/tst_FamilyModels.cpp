// The household in the window: whose spaces, a new one by a form, the booklet's words all translatable.
#include "core/family/booklet/Rules.h"
#include "tests/support/Await.h"
#include "tests/ui/family/Household.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/family/Ages.h"
#include "ui/family/BookletModel.h"
#include "ui/family/BookletWords.h"
#include "ui/family/CompletionForm.h"
#include "ui/family/GrowthForm.h"
#include "ui/family/GrowthModel.h"
#include "ui/family/HouseholdModel.h"
#include "ui/family/NewSpaceForm.h"
#include "ui/family/SpaceRights.h"

#include <QSignalSpy>

#include <cmath>

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
            EXPECT_TRUE(ui::examTitle(exam.name).startsWith(s("Examen "))) << exam.name.toStdString();
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

TEST(FamilyModels, MeasuresOfAChildAreNotedTogetherAndDoubtedOnce)
{
    tests::OpenVault vault;
    tests::makeSpace(vault.session()->core(), tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female));
    vault.turnTo(1);
    ui::GrowthForm form;
    ui::GrowthModel growth;
    form.setSession(vault.session());
    growth.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return form.asksHead() && growth.state() == ui::GrowthModel::Ready; }));
    EXPECT_TRUE(growth.empty());

    form.note({}, {}, {});
    EXPECT_EQ(form.problem(), s("Écrivez au moins un nombre."));
    form.note(s("6,38"), {}, {}, s("28/9/2025"));
    EXPECT_FALSE(form.problem().isEmpty()) << "the day before birth";
    QSignalSpy noted(&form, &ui::GrowthForm::noted);
    form.note(s("63,8"), {}, {});
    EXPECT_TRUE(form.doubt().contains(s("kilos"))) << form.doubt().toStdString();
    EXPECT_EQ(noted.count(), 0);
    form.note(s("6,38"), s("62,5"), {}, s("30/1"));
    ASSERT_TRUE(waitUntil([&] { return noted.count() == 1; })) << form.problem().toStdString() << form.doubt().toStdString();
    EXPECT_EQ(form.done(), s("6,38\u202fkg, 62,5\u202fcm. C’est noté."));
    ASSERT_TRUE(waitUntil([&] { return !growth.empty(); }));
    EXPECT_EQ(growth.latest(), s("6,38"));
    const auto z = health::growth::zScore(health::growth::Index::Weight, identity::Sex::Female, 123, 6.38);
    const QString below = QString::number(std::lround(health::growth::percentileOf(z.value_or(9))));
    EXPECT_EQ(growth.latestSaid(), s("30\u00a0janvier\u00a02026\u00a0· sur 100 enfants de cet âge, %1 en dessous").arg(below));
    const QVariantMap row = growth.values().first().toMap();
    EXPECT_EQ(row.value(s("age")).toString(), s("4 mois"));
    EXPECT_EQ(row.value(s("who")).toString(), s("Noté par vous"));
    growth.setIndex(s("body-mass"));
    EXPECT_EQ(growth.values().first().toMap().value(s("who")).toString(), s("Calculé du poids et de la taille"));

    // What is doubted and typed again is kept: some children are far from every reference.
    form.note(s("14"), {}, {});
    ASSERT_FALSE(form.doubt().isEmpty());
    form.note(s("14"), {}, {});
    ASSERT_TRUE(waitUntil([&] { return noted.count() == 2; }));
    growth.setIndex(s("weight"));
    ASSERT_TRUE(waitUntil([&] { return growth.values().size() == 2; }));
    form.undo();
    EXPECT_TRUE(waitUntil([&] { return growth.values().size() == 1; }));
}

TEST(FamilyModels, TheBookletSaysWhatIsDoneDueAndLateAndWhoSaysSo)
{
    tests::OpenVault vault;
    tests::makeSpace(vault.session()->core(), tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female));
    vault.turnTo(1);
    tests::fillNewborn(vault.session()->core());
    ui::BookletModel booklet;
    booklet.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return booklet.exams().size() == 20; }));
    EXPECT_EQ(booklet.age(), s("5 mois"));
    EXPECT_EQ(booklet.born(), s("née le 29\u00a0septembre\u00a02025"));
    const QVariantMap first = booklet.exams().first().toMap();
    EXPECT_EQ(first.value(s("tag")).toString(), s("Fait"));
    EXPECT_EQ(first.value(s("when")).toString(), s("6\u00a0octobre\u00a02025\u00a0· CHU de Nantes, maternité"));
    EXPECT_FALSE(first.value(s("document")).toString().isEmpty()) << "its source can be opened";
    EXPECT_FALSE(first.value(s("near")).toBool());

    const auto tagOf = [&booklet](const QString &name) {
        for (const QVariant &dose : booklet.doses()) {
            if (dose.toMap().value(s("name")).toString() == name)
                return dose.toMap().value(s("tag")).toString();
        }
        return s("nothing of this name");
    };
    EXPECT_EQ(tagOf(s("Pneumocoque, dose 1")), s("Fait"));
    EXPECT_EQ(tagOf(s("Pneumocoque, dose 2")), s("À rattraper")) << "the fifth month was over two days ago";
    EXPECT_EQ(tagOf(s("Méningocoque B, dose 2")), s("À faire"));
    EXPECT_TRUE(booklet.dosesSaid().contains(s("faites sur")));

    // The family tells, and takes it back.
    const QString next = booklet.next().value(s("id")).toString();
    QSignalSpy told(&booklet, &ui::BookletModel::told);
    booklet.tell(next, s("31/2/2026"));
    EXPECT_FALSE(booklet.problem().isEmpty());
    booklet.tell(next, s("3/3/2026"));
    ASSERT_TRUE(waitUntil([&] { return booklet.problem().contains(s("à venir")); })) << booklet.problem().toStdString();
    booklet.tell(next, s("2/3/2026"));
    ASSERT_TRUE(waitUntil([&] { return told.count() == 1 && booklet.next().value(s("id")).toString() != next; }));
    EXPECT_TRUE(booklet.done().contains(s("c’est noté")));
    booklet.takeBack();
    EXPECT_TRUE(waitUntil([&] { return booklet.next().value(s("id")).toString() == next; }));
}

TEST(FamilyModels, WhatOneMayDoIsWhatTheTableSays)
{
    tests::OpenVault vault;
    session::UnlockedSession &core = vault.session()->core();
    tests::makeSpace(core, tests::child("Louise", "Moreau", QDate(2025, 9, 29)));
    tests::makeSpace(core, tests::helped("Monique", "Moreau", QDate(1941, 5, 3)));
    const auto words = [&vault](bool may) {
        ui::SpaceRights rights;
        rights.setSession(vault.session());
        QStringList all;
        for (const QVariant &line : rights.lines()) {
            if (line.toMap().value(s("may")).toBool() == may)
                all.append(line.toMap().value(s("text")).toString());
        }
        return all.join(u'|');
    };
    EXPECT_EQ(words(true) + words(false), QString()) << "in one's own space there is nothing to say";
    vault.turnTo(1);
    EXPECT_TRUE(words(true).contains(s("Retirer ce qui a été ajouté par erreur")));
    EXPECT_TRUE(words(false).contains(s("soin confidentiel")));
    EXPECT_TRUE(vault.session()->hasBooklet());
    EXPECT_TRUE(vault.session()->mayRemove());
    vault.turnTo(2);
    EXPECT_TRUE(words(true).contains(s("Ajouter un document")));
    EXPECT_TRUE(words(false).contains(s("ce choix lui appartient")));
    EXPECT_TRUE(words(false).contains(s("directives anticipées")));
    EXPECT_FALSE(vault.session()->hasBooklet());
    EXPECT_FALSE(vault.session()->mayRemove());
}

TEST(FamilyModels, ASpaceIsCompletedWhenTheNumberComes)
{
    tests::OpenVault vault;
    tests::makeSpace(vault.session()->core(), tests::child("Louise", "Moreau", QDate(2025, 9, 29)));
    vault.turnTo(1);
    ASSERT_TRUE(waitUntil([&] { return vault.session()->incomplete(); }));
    ui::CompletionForm form;
    form.setProperty("session", QVariant::fromValue(vault.session()));
    const auto answered = [&](const char *number) {
        form.complete(s(number));
        return waitUntil([&] { return !form.busy(); });
    };
    ASSERT_TRUE(answered("1234"));
    EXPECT_EQ(form.error().code, s("identity.ins-malformed"));
    ASSERT_TRUE(answered("2 25 09 44 109 311 65"));
    EXPECT_EQ(form.error().code, s("identity.ins-key"));
    ASSERT_TRUE(answered("1 17 01 44 109 127 77"));
    EXPECT_EQ(form.error().code, s("family.ins-differs"));
    QSignalSpy completed(&form, &ui::CompletionForm::completed);
    ASSERT_TRUE(answered("2 25 09 44 109 311 64"));
    EXPECT_EQ(form.error().code, QString());
    EXPECT_EQ(completed.count(), 1);
    EXPECT_TRUE(waitUntil([&] { return !vault.session()->incomplete(); }));
    EXPECT_TRUE(vault.session()->toConfirm()) << "typed, and nothing came under it";
    EXPECT_EQ(vault.session()->matricule(), s("2\u202f25\u202f09\u202f44\u202f109\u202f311\u202f64"));
    ASSERT_TRUE(answered("2 25 09 44 109 312 63"));
    EXPECT_EQ(form.error().code, QString()) << "a slip is corrected";
    EXPECT_TRUE(waitUntil([&] { return vault.session()->matricule() == s("2\u202f25\u202f09\u202f44\u202f109\u202f312\u202f63"); }));
    ui::HouseholdModel spaces;
    spaces.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return spaces.count() == 2; }));
    EXPECT_TRUE(spaces.index(1).data(ui::HouseholdModel::ToConfirmRole).toBool());
}

TEST(FamilyModels, ASpaceThatCannotBeReadIsSaidInPlainWords)
{
    tests::OpenVault vault;
    session::UnlockedSession &core = vault.session()->core();
    const auto louise = tests::makeSpace(core, tests::child("Louise", "Moreau", QDate(2025, 9, 29)));
    tests::makeSpace(core, tests::child("Noé", "Moreau", QDate(2017, 1, 18)));
    ASSERT_TRUE(QFile::remove(vault.folder.filePath(s("vault/persons/%1/records.db").arg(louise.person.id.toString()))));
    ui::HouseholdModel spaces;
    spaces.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return spaces.count() == 3; }));
    const QModelIndex dark = spaces.index(1);
    EXPECT_EQ(dark.data(ui::HouseholdModel::NameRole).toString(), s("Louise Moreau"));
    EXPECT_TRUE(dark.data(ui::HouseholdModel::UnreadableRole).toBool());
    EXPECT_TRUE(dark.data(ui::HouseholdModel::ClosedRole).toBool());
    EXPECT_FALSE(dark.data(ui::HouseholdModel::IncompleteRole).toBool());
    EXPECT_TRUE(dark.data(ui::HouseholdModel::AboutRole).toString().contains(s("gardez cette copie")));
    EXPECT_FALSE(spaces.index(2).data(ui::HouseholdModel::UnreadableRole).toBool());
    EXPECT_EQ(spaces.index(2).data(ui::HouseholdModel::NameRole).toString(), s("Noé Moreau"));
}

// What the pages about a child share is one shape; QML names its states by either.
TEST(FamilyModels, TheBookletSaysItAgainInTheLanguageOfTheMoment)
{
    tests::OpenVault vault;
    ui::BookletModel booklet;
    ui::GrowthModel growth;
    for (ui::ChildModel *model : {static_cast<ui::ChildModel *>(&booklet), static_cast<ui::ChildModel *>(&growth)}) {
        EXPECT_EQ(model->state(), ui::ChildModel::Idle);
        QSignalSpy changed(model, &ui::ChildModel::changed);
        model->setLanguage(s("en"));
        model->setLanguage(s("en"));
        EXPECT_EQ(changed.count(), 1);
        QList<ui::ChildModel::State> seen; // an answer may be there before setSession() returns
        QObject::connect(model, &ui::ChildModel::changed, model, [&seen, model] { seen << model->state(); });
        model->setSession(vault.session());
        EXPECT_TRUE(waitUntil([&] { return model->state() == ui::ChildModel::Ready; }));
        EXPECT_EQ(seen.value(0), ui::ChildModel::Loading);
        QObject::disconnect(model, &ui::ChildModel::changed, model, nullptr);
        EXPECT_TRUE(model->error().code.isEmpty());
    }
}
