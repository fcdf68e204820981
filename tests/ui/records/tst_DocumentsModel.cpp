// The list: rows come by pages, search shows what was found, filters and orders group as they say.
#include "tests/support/Await.h"
#include "tests/support/InEnglish.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/records/CategoriesModel.h"
#include "ui/records/DocumentsModel.h"

#include <QSignalSpy>

using namespace havre;
using tests::waitUntil;
using ui::DocumentsModel;

namespace {

QVariant at(const DocumentsModel &model, int row, int role)
{
    return model.data(model.index(row), role);
}

QStringList titles(const DocumentsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(at(model, row, DocumentsModel::TitleRole).toString());
    return all;
}

struct DocumentsModelTest : testing::Test {
    tests::OpenVault vault;
    DocumentsModel model;

    void fill()
    {
        using records::Category;
        vault.addText(QStringLiteral("Bilan sanguin"), QStringLiteral("Laboratoire du Parc"), {2026, 2, 24}, Category::Biology,
                      QStringLiteral("Ferritine 18 µg/L, usuel 15 à 150"));
        vault.addText(QStringLiteral("Ordonnance"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9}, Category::Prescription,
                      QStringLiteral("Fer 80 mg le matin pendant trois mois"));
        vault.addText(QStringLiteral("Compte rendu de séjour"), QStringLiteral("CHU, maternité"), {2025, 9, 21}, Category::Report,
                      QStringLiteral("Ferritine à contrôler à trois mois"));
        vault.addText(QStringLiteral("Électrocardiogramme"), QStringLiteral("Dr Anne Lefèvre"), {2021, 5, 3}, Category::Report);
    }
    void show()
    {
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([this] { return model.state() == DocumentsModel::Ready && model.complete(); }));
    }
    bool becomes(int count)
    {
        return waitUntil([this, count] { return model.rowCount() == count && model.complete(); });
    }
};

} // namespace

TEST_F(DocumentsModelTest, AnEmptyVaultIsReadyAndEmpty)
{
    show();
    EXPECT_EQ(model.count(), 0);
    EXPECT_FALSE(model.filtered());
}

TEST_F(DocumentsModelTest, ShowsTheNewestFirstByMonth)
{
    fill();
    show();
    ASSERT_EQ(model.count(), 4);
    EXPECT_EQ(at(model, 0, DocumentsModel::TitleRole).toString(), QStringLiteral("Bilan sanguin"));
    EXPECT_EQ(at(model, 0, DocumentsModel::HeadingRole).toString().toLower(), QStringLiteral("février 2026").replace(u' ', QChar(0xa0)));
    EXPECT_EQ(at(model, 1, DocumentsModel::HeadingRole).toString(), QString()) << "same month: no second heading";
    EXPECT_TRUE(at(model, 1, DocumentsModel::EndsGroupRole).toBool());
    EXPECT_FALSE(at(model, 2, DocumentsModel::HeadingRole).toString().isEmpty());
    EXPECT_TRUE(at(model, 0, DocumentsModel::UnseenRole).toBool());
    EXPECT_EQ(at(model, 0, DocumentsModel::GlyphRole).toString(), QStringLiteral("flask"));
}

TEST_F(DocumentsModelTest, SaysARowAsAPersonWould)
{
    fill();
    show();
    const QString spoken = at(model, 0, DocumentsModel::SpokenRole).toString().replace(QChar(0xa0), u' ');
    EXPECT_EQ(spoken, QStringLiteral("Bilan sanguin, Laboratoire du Parc, 24 février 2026, non lu"));
}

TEST_F(DocumentsModelTest, SearchMarksTheFoundWord)
{
    fill();
    show();
    model.setText(QStringLiteral("ferrit"));
    ASSERT_TRUE(becomes(2));
    EXPECT_TRUE(model.filtered());
    const QString snippet = at(model, 0, DocumentsModel::SnippetRole).toString();
    const QVariantList marks = at(model, 0, DocumentsModel::MarksRole).toList();
    ASSERT_FALSE(marks.isEmpty());
    const QVariantMap mark = marks.first().toMap();
    const QString found = snippet.mid(mark.value(QStringLiteral("start")).toLongLong(), mark.value(QStringLiteral("length")).toLongLong());
    EXPECT_TRUE(found.startsWith(QStringLiteral("Ferrit"), Qt::CaseInsensitive)) << found.toStdString();
}

TEST_F(DocumentsModelTest, TheNewestQuestionWins)
{
    fill();
    show();
    for (const QString &typed : {QStringLiteral("f"), QStringLiteral("fe"), QStringLiteral("xyz"), QStringLiteral("fer 80")})
        model.setText(typed);
    ASSERT_TRUE(becomes(1));
    EXPECT_EQ(titles(model), QStringList{QStringLiteral("Ordonnance")});
}

TEST_F(DocumentsModelTest, ANewQuestionKeepsTheRowsAndChangesWhatTheySay)
{
    // A view makes every row anew after a reset: four times a frame for each key pressed, and rows Qt was still
    // making were lost («DelegateModel::cancel: index out range»).
    fill();
    show();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setText(QStringLiteral("ferritine"));
    ASSERT_TRUE(becomes(2));
    EXPECT_EQ(titles(model), QStringList({QStringLiteral("Bilan sanguin"), QStringLiteral("Compte rendu de séjour")}));
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.first().at(1).toInt(), 2);
    EXPECT_EQ(removed.first().at(2).toInt(), 3);
    ASSERT_FALSE(changed.isEmpty());
    EXPECT_EQ(changed.last().at(0).toModelIndex().row(), 0);
    EXPECT_EQ(changed.last().at(1).toModelIndex().row(), 1);
    model.setText({});
    ASSERT_TRUE(becomes(4));
    EXPECT_EQ(at(model, 3, DocumentsModel::TitleRole).toString(), QStringLiteral("Électrocardiogramme"));
    EXPECT_TRUE(at(model, 0, DocumentsModel::SnippetRole).toString().isEmpty());
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(DocumentsModelTest, FiltersByCategoryPeriodAuthorAndUnseen)
{
    fill();
    show();
    model.toggleCategory(static_cast<int>(records::Category::Biology));
    ASSERT_TRUE(becomes(1));
    model.toggleCategory(static_cast<int>(records::Category::Prescription));
    ASSERT_TRUE(becomes(2));
    model.clearFilters();
    ASSERT_TRUE(becomes(4));
    model.setPeriod(DocumentsModel::LastMonth);
    ASSERT_TRUE(becomes(2));
    model.setPeriod(DocumentsModel::LastYear);
    ASSERT_TRUE(becomes(3));
    model.clearFilters();
    model.setAuthor(QStringLiteral("Dr Anne Lefèvre"));
    ASSERT_TRUE(becomes(2));
    model.clearFilters();
    ASSERT_TRUE(becomes(4));
    ASSERT_OK(tests::await(vault.library().markSeen(DocumentId::fromString(model.idAt(0)))));
    model.setUnseenOnly(true);
    ASSERT_TRUE(becomes(3));
}

TEST_F(DocumentsModelTest, OrdersGroupAsTheySay)
{
    fill();
    show();
    model.setOrder(DocumentsModel::ByTitle);
    ASSERT_TRUE(waitUntil([this] { return titles(model).value(0) == QStringLiteral("Bilan sanguin") && titles(model).value(2).startsWith(u'É'); }))
        << titles(model).join(u'|').toStdString();
    EXPECT_EQ(at(model, 2, DocumentsModel::HeadingRole).toString(), QStringLiteral("E")) << "an accent does not make a group";
    model.setOrder(DocumentsModel::ByCategory);
    ASSERT_TRUE(waitUntil([this] { return !titles(model).isEmpty() && at(model, 0, DocumentsModel::HeadingRole).toString().size() > 1; }));
    model.setOrder(DocumentsModel::OldestFirst);
    ASSERT_TRUE(waitUntil([this] { return titles(model).value(0).startsWith(u'É'); }));
}

TEST_F(DocumentsModelTest, FollowsWhatArrivesWithoutStartingOver)
{
    fill();
    show();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    vault.addText(QStringLiteral("Certificat"), QStringLiteral("Dr Anne Lefèvre"), {2026, 3, 1});
    ASSERT_TRUE(becomes(5));
    EXPECT_EQ(resets.count(), 0) << "a list that one reads must not jump";
    ASSERT_TRUE(waitUntil([this] { return at(model, 0, DocumentsModel::TitleRole).toString() == QStringLiteral("Certificat"); }));
    EXPECT_EQ(model.total(), 5);
}

TEST_F(DocumentsModelTest, RowsComeByPagesAndFarOnesAreForgotten)
{
    for (int i = 0; i < 230; ++i)
        vault.addText(QStringLiteral("Document %1").arg(i), QStringLiteral("Dr Anne Lefèvre"), QDate(2026, 2, 28).addDays(-i));
    show();
    ASSERT_TRUE(becomes(230));
    EXPECT_TRUE(at(model, 0, DocumentsModel::LoadedRole).toBool());
    EXPECT_FALSE(at(model, 225, DocumentsModel::LoadedRole).toBool()) << "not read before it is looked at";
    ASSERT_TRUE(waitUntil([this] { return at(model, 225, DocumentsModel::LoadedRole).toBool(); }));
    EXPECT_EQ(at(model, 225, DocumentsModel::TitleRole).toString(), QStringLiteral("Document 225"));
    // Headings at the seam of two pages, whatever page came first.
    int headings = 0;
    for (int row = 0; row < 230; ++row) {
        ASSERT_TRUE(waitUntil([&] { return at(model, row, DocumentsModel::LoadedRole).toBool(); }));
        headings += !at(model, row, DocumentsModel::HeadingRole).toString().isEmpty();
    }
    EXPECT_EQ(headings, 8) << "July 2025 to February 2026";
}

TEST_F(DocumentsModelTest, LockingLeavesNothingBehind)
{
    fill();
    show();
    model.setText(QStringLiteral("ferritine"));
    vault.lock(); // with a question under way
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.session(), nullptr);
    EXPECT_FALSE(waitUntil([this] { return model.rowCount() > 0; }, 200));
}

TEST_F(DocumentsModelTest, CategoriesCountWhatTheyHold)
{
    fill();
    ui::CategoriesModel shelves;
    shelves.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return shelves.count() == 3; }));
    EXPECT_EQ(shelves.data(shelves.index(0), ui::CategoriesModel::CategoryRole).toInt(), static_cast<int>(records::Category::Biology));
    EXPECT_EQ(shelves.data(shelves.index(1), ui::CategoriesModel::DocumentsRole).toInt(), 2);
}

TEST_F(DocumentsModelTest, SpeaksEnglishToWhoChoseIt)
{
    records::NewDocument arriving;
    arriving.document.title = QStringLiteral("Sans rien");
    arriving.document.contentType = QStringLiteral("text/plain");
    arriving.document.confidentiality = {QStringLiteral("MASQUE_PS")};
    arriving.bytes = "x";
    vault.add(arriving);
    const tests::InEnglish english;
    show();
    ASSERT_EQ(model.count(), 1);
    EXPECT_EQ(at(model, 0, DocumentsModel::HeadingRole).toString(), QStringLiteral("No date"));
    const QString spoken = at(model, 0, DocumentsModel::SpokenRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("unread")) && spoken.contains(QStringLiteral("hidden from professionals"))) << spoken.toStdString();
    model.setOrder(DocumentsModel::ByAuthor);
    ASSERT_TRUE(becomes(1));
    EXPECT_EQ(at(model, 0, DocumentsModel::HeadingRole).toString(), QStringLiteral("Unknown author"));
}
