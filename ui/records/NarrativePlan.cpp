#include "ui/records/NarrativePlan.h"

#include "ui/records/NarrativePieces.h"

#include <algorithm>

namespace havre::ui {

using records::cda::Block;
using records::cda::Cda;

namespace {

// A laboratory's table reads best with the same shares everywhere: the name takes what is left.
QList<double> sharesOf(const records::cda::Table &shape, const LabColumns &lab)
{
    const int columns = std::max(1, shape.columns);
    QList<double> shares = shape.weights;
    shares.resize(columns);
    if (lab.found())
        for (int i = 0; i < columns; ++i)
            shares[i] = i == 0 ? 30 : i == lab.value ? 15 : i == lab.unit ? 14 : i == lab.range ? 18 : 19;
    double total = 0;
    for (double &share : shares)
        total += share = share > 0 ? share : 1.0 / columns;
    for (double &share : shares)
        share /= total;
    return shares;
}

} // namespace

// One pass over the rows of each table: which column each cell stands in, which columns hold numbers.
QList<TablePlan> plansOf(const Cda &document)
{
    QList<TablePlan> plans(document.tables.size());
    QList<QList<int>> taken(plans.size());     // per table and column: rows still covered by a cell above
    QList<QList<int>> words(plans.size());     // per table and column: cells that are not numbers
    QList<QList<int>> numbers(plans.size());
    for (int i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks.at(i);
        if (block.kind != Block::Kind::TableRow || block.table < 0 || block.table >= plans.size())
            continue;
        TablePlan &table = plans[block.table];
        const int columns = std::max(1, document.tables.at(block.table).columns);
        QList<int> &covered = taken[block.table];
        if (table.columnsOf.isEmpty()) {
            table.firstBlock = i;
            covered.fill(0, columns);
            words[block.table].fill(0, columns);
            numbers[block.table].fill(0, columns);
        }
        table.lastBlock = i;
        QList<int> places;
        int column = 0;
        for (const Block::Cell &cell : block.cells) {
            while (column < columns - 1 && covered.at(column) > 0)
                ++column;
            const int at = std::min(column, columns - 1);
            places.append(at);
            const QString text = plainText(cell.runs);
            if (!cell.header && !block.headerRow && !text.trimmed().isEmpty())
                ++(looksNumeric(text) ? numbers : words)[block.table][at];
            for (int c = at; c < std::min(columns, at + std::max(1, cell.columns)); ++c)
                covered[c] = std::max(covered.at(c), std::max(1, cell.rows));
            column = at + std::max(1, cell.columns);
        }
        for (int &rows : covered)
            rows = std::max(0, rows - 1);
        table.columnsOf.append(places);
    }
    for (qsizetype t = 0; t < plans.size(); ++t) {
        TablePlan &table = plans[t];
        table.lab = LabColumns::of(document.tables.at(t).headers);
        table.weights = sharesOf(document.tables.at(t), table.lab);
        for (qsizetype c = 0; c < numbers.at(t).size(); ++c)
            table.numeric.append((numbers.at(t).at(c) > 0 && words.at(t).at(c) == 0) || (table.lab.found() && c == table.lab.value));
    }
    return plans;
}

} // namespace havre::ui
