// Those who wrote lately, as home shows them.
#include "tests/ui/records/OpenVault.h"
#include "ui/home/HomeModel.h"

#include <gtest/gtest.h>

using namespace havre;
using ui::CliniciansModel;

TEST(Clinicians, EachOnceWithTheirNewestDocument)
{
    tests::OpenVault vault;
    vault.addText(QStringLiteral("Ordonnance"), QStringLiteral("Dr Anne Lefèvre"), {2025, 3, 1});
    vault.addText(QStringLiteral("Courrier d'adressage"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9});
    vault.addText(QStringLiteral("Bilan sanguin"), QStringLiteral("Laboratoire du Parc"), {2026, 2, 24});
    ui::HomeModel home;
    home.setSession(vault.session());
    ASSERT_TRUE(tests::waitUntil([&] { return home.state() == ui::StatefulList::Ready; }));
    CliniciansModel &model = *home.clinicians();
    ASSERT_EQ(model.rowCount(), 2);
    const auto says = [&model](int row, CliniciansModel::Role role) { return model.data(model.index(row), role).toString(); };
    EXPECT_EQ(says(0, CliniciansModel::NameRole), QStringLiteral("Laboratoire du Parc"));
    EXPECT_EQ(says(0, CliniciansModel::InitialRole), QStringLiteral("L"));
    EXPECT_EQ(says(1, CliniciansModel::InitialRole), QStringLiteral("A"));
    EXPECT_EQ(says(1, CliniciansModel::LatestRole), QStringLiteral("9\u00a0févr.\u00a0· Courrier d’adressage"));
}

// What one wrote oneself, under one's own name, is not from a clinician.
TEST(Clinicians, OneselfIsLeftOut)
{
    CliniciansModel model;
    model.show({{QStringLiteral("CAMILLE MOREAU"), {}, QStringLiteral("Mon profil"), {}},
                {QStringLiteral("Dr A"), {}, QStringLiteral("Lettre"), {}}},
               QStringLiteral("Camille Moreau"), {2026, 3, 2});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.data(model.index(0), CliniciansModel::NameRole).toString(), QStringLiteral("Dr A"));
}
