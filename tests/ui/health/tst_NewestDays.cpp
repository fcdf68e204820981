// Home shows three results: what stood outside years ago, and was never measured again, hides none of the newest.
#include "tests/support/Await.h"
#include "tests/ui/health/Sample.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/health/ResultsModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using ui::ResultsModel;

namespace {

QStringList said(const ResultsModel &model, ResultsModel::Role role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.data(model.index(row), role).toString());
    return all;
}

void addOldPotassium(tests::OpenVault &vault)
{
    records::NewDocument arriving;
    arriving.document.title = QStringLiteral("Ancien bilan");
    arriving.document.category = records::Category::Biology;
    arriving.document.date = QDateTime(QDate(2015, 1, 5), QTime(9, 0), Qt::UTC);
    arriving.document.contentType = QStringLiteral("text/plain");
    arriving.document.confidentiality = {QStringLiteral("N")};
    arriving.bytes = "ancien";
    arriving.journalActor = QStringLiteral("DMP");
    records::cda::Observation said;
    said.code = {QStringLiteral("2823-3"), QStringLiteral("2.16.840.1.113883.6.1"), QStringLiteral("Potassium")};
    said.name = QStringLiteral("Potassium");
    said.value.kind = records::cda::Value::Kind::Quantity;
    said.value.text = QStringLiteral("6.2");
    said.value.unit = said.usual.unit = QStringLiteral("mmol/L");
    said.usual.low = QStringLiteral("3.5");
    said.usual.high = QStringLiteral("5.0");
    said.time = {QStringLiteral("20150105"), QDateTime(QDate(2015, 1, 5), QTime(8, 0), Qt::UTC)};
    records::cda::Entries entries;
    entries.observations = {said};
    arriving.entries = entries;
    ASSERT_OK(tests::await(vault.session()->core().library().add(arriving)));
}

} // namespace

TEST(NewestDays, NoneIsHiddenByAnOldValueOutside)
{
    tests::OpenVault vault;
    tests::fillHealth(vault.session()->core());
    addOldPotassium(vault);
    for (const bool newestDays : {false, true}) {
        ResultsModel model;
        model.setMost(3);
        model.setNewestDays(newestDays);
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([&] { return model.state() == ResultsModel::Ready && model.outside() == 3; })) << model.outside();
        const QStringList names = said(model, ResultsModel::NameRole);
        ASSERT_EQ(names.size(), 3);
        EXPECT_EQ(names.mid(0, 2), (QStringList{QStringLiteral("Hémoglobine"), QStringLiteral("TSH")})) << "outside first, of one day";
        EXPECT_EQ(names.contains(QStringLiteral("Potassium")), !newestDays);
    }
}
