// Narrative blocks as list rows: cells at their columns, numbers at the right, words that flow.
#include "ui/records/NarrativeModel.h"
#include "ui/records/NarrativePieces.h"

#include <gtest/gtest.h>

using namespace havre;
using records::cda::Block;
using records::cda::Cda;
using records::cda::Run;
using ui::NarrativeModel;

namespace {

Block::Cell cell(const QString &text, int rows = 1, int columns = 1)
{
    Block::Cell made;
    made.runs = {{text, records::cda::Run::Plain, {}}};
    made.rows = rows;
    made.columns = columns;
    return made;
}

Block row(QList<Block::Cell> cells, bool header = false)
{
    Block block;
    block.kind = Block::Kind::TableRow;
    block.table = 0;
    block.headerRow = header;
    block.cells = std::move(cells);
    return block;
}

QVariantMap cellAt(const NarrativeModel &model, int line, int index)
{
    return model.data(model.index(line), NarrativeModel::CellsRole).toList().at(index).toMap();
}

} // namespace

TEST(Narrative, CellsStandUnderTheirHeadersEvenBesideARowSpan)
{
    auto cda = std::make_shared<Cda>();
    cda->tables = {{3, {1, 1, 2}, {QStringLiteral("Analyse"), QStringLiteral("Date"), QStringLiteral("Valeur")}}};
    cda->blocks = {row({cell(QStringLiteral("Analyse")), cell(QStringLiteral("Date")), cell(QStringLiteral("Valeur"))}, true),
                   row({cell(QStringLiteral("Ferritine"), 2), cell(QStringLiteral("hier")), cell(QStringLiteral("18"))}),
                   row({cell(QStringLiteral("avant-hier")), cell(QStringLiteral("21"))})};
    NarrativeModel model;
    model.show(cda);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cellAt(model, 2, 0).value(QStringLiteral("label")).toString(), QStringLiteral("Date"));
    EXPECT_DOUBLE_EQ(cellAt(model, 2, 0).value(QStringLiteral("x")).toDouble(), 0.25);
    EXPECT_DOUBLE_EQ(cellAt(model, 2, 1).value(QStringLiteral("width")).toDouble(), 0.5);
    EXPECT_TRUE(cellAt(model, 1, 2).value(QStringLiteral("right")).toBool()) << "a column of numbers";
    EXPECT_FALSE(cellAt(model, 1, 1).value(QStringLiteral("right")).toBool());
    EXPECT_TRUE(model.data(model.index(0), NarrativeModel::FirstRowRole).toBool());
    EXPECT_TRUE(model.data(model.index(2), NarrativeModel::LastRowRole).toBool());
}

TEST(Narrative, AResultTellsItsSideOfTheUsualRange)
{
    auto cda = std::make_shared<Cda>();
    cda->tables = {{3, {1, 1, 1}, {QStringLiteral("Analyse"), QStringLiteral("Résultat"), QStringLiteral("Valeurs usuelles")}}};
    cda->blocks = {row({cell(QStringLiteral("Ferritine")), cell(QStringLiteral("8")), cell(QStringLiteral("15 - 150"))})};
    NarrativeModel model;
    model.show(cda);
    EXPECT_EQ(cellAt(model, 0, 1).value(QStringLiteral("side")).toInt(), -1);
    EXPECT_FALSE(cellAt(model, 0, 2).contains(QStringLiteral("side")));
}

TEST(Narrative, ATableThatLiesAboutItsColumnsIsStillShown)
{
    auto cda = std::make_shared<Cda>();
    cda->tables = {{1, {}, {}}};
    cda->blocks = {row({cell(QStringLiteral("a")), cell(QStringLiteral("b"), 900, 900), cell(QStringLiteral("c"))}), row({})};
    Block stray = row({cell(QStringLiteral("d"))});
    stray.table = 7;
    cda->blocks.append(stray);
    NarrativeModel model;
    model.show(cda);
    for (int i = 0; i < 3; ++i)
        for (const QVariant &shown : model.data(model.index(i), NarrativeModel::CellsRole).toList())
            EXPECT_LE(shown.toMap().value(QStringLiteral("x")).toDouble(), 1.0);
    EXPECT_EQ(model.data(model.index(0), NarrativeModel::TextRole).toString(), QStringLiteral("a, b, c"));
}

TEST(Narrative, OneStyleIsOneTextSeveralArePieces)
{
    const QList<records::cda::Run> plain{{QStringLiteral("Bonjour "), records::cda::Run::Plain, {}}, {QStringLiteral("à vous"), records::cda::Run::Plain, {}}};
    EXPECT_TRUE(ui::isUniform(plain));
    const QList<records::cda::Run> mixed{{QStringLiteral("10"), records::cda::Run::Plain, {}}, {QStringLiteral("9"), records::cda::Run::Superscript, {}}, {QStringLiteral("/L, usuel"), records::cda::Run::Bold, {}}};
    EXPECT_FALSE(ui::isUniform(mixed));
    const QVariantList pieces = ui::pieces(mixed);
    ASSERT_EQ(pieces.size(), 4);
    EXPECT_EQ(pieces.at(1).toMap().value(QStringLiteral("shift")).toInt(), 1);
    EXPECT_TRUE(pieces.at(3).toMap().value(QStringLiteral("bold")).toBool());
    QString together;
    for (const QVariant &piece : pieces)
        together += piece.toMap().value(QStringLiteral("text")).toString();
    EXPECT_EQ(together.replace(QChar(0xa0), u' '), ui::plainText(mixed)) << "no word is lost";
}

TEST(Narrative, AnEndlessMixOfStylesFallsBackToPlainText)
{
    QList<records::cda::Run> runs;
    for (int i = 0; i < 2000; ++i)
        runs.append({QStringLiteral("mot "), quint8(i % 2 ? records::cda::Run::Bold : records::cda::Run::Plain), {}});
    EXPECT_TRUE(ui::pieces(runs).isEmpty());
}

TEST(Narrative, NumbersAreToldFromWords)
{
    for (const char *number : {"18", "11,1", "≤ 5", "< 0,5", "1 200", "-3", "12 %", "82 fL"})
        EXPECT_TRUE(ui::looksNumeric(QString::fromUtf8(number))) << number;
    for (const char *word : {"Hémoglobine", "12,0 – 16,0", "B12", "", "négatif"})
        EXPECT_FALSE(ui::looksNumeric(QString::fromUtf8(word))) << word;
}
