#include "ui/records/NarrativeModel.h"

#include "ui/records/NarrativePieces.h"

#include <algorithm>
#include <numeric>

namespace havre::ui {

namespace {

// "4,0 – 6,0" never breaks at its dash.
QString kept(QString range)
{
    return range.replace(u' ', QChar(0x00A0));
}

} // namespace

using records::cda::Block;
using records::cda::Cda;

NarrativeModel::NarrativeModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NarrativeModel::show(std::shared_ptr<const Cda> document, const std::optional<QList<TablePlan>> &plans)
{
    beginResetModel();
    m_document = std::move(document);
    m_plans = plans ? *plans : m_document ? plansOf(*m_document) : QList<TablePlan>();
    endResetModel();
    Q_EMIT reset();
}

void NarrativeModel::clear()
{
    show(nullptr);
}

int NarrativeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : static_cast<int>(m_document->blocks.size());
}

QVariantList NarrativeModel::cells(int row) const
{
    const Block &block = m_document->blocks.at(row);
    if (block.table < 0 || block.table >= m_plans.size())
        return {};
    const TablePlan &table = m_plans.at(block.table);
    const records::cda::Table &shape = m_document->tables.at(block.table);
    const int columns = std::max(1, shape.columns);
    // Rows of one table follow each other, but a caption may stand between: count table rows only.
    int number = 0;
    for (int i = table.firstBlock; i < row; ++i)
        number += m_document->blocks.at(i).kind == Block::Kind::TableRow && m_document->blocks.at(i).table == block.table;
    const QList<int> &places = table.columnsOf.at(number);

    const QList<double> &weights = table.weights;
    const auto whole = [&](int column) { // the words of a column that one cell has to itself
        for (qsizetype i = 0; i < block.cells.size(); ++i)
            if (places.at(i) == column && block.cells.at(i).columns <= 1)
                return plainText(block.cells.at(i).runs).trimmed();
        return QString();
    };
    const std::optional<UsualRange> usual = table.lab.found() && !block.headerRow
        ? UsualRange::read(whole(table.lab.value), whole(table.lab.range)) : std::nullopt;
    QVariantList cells;
    for (qsizetype i = 0; i < block.cells.size(); ++i) {
        const Block::Cell &cell = block.cells.at(i);
        const qsizetype at = places.at(i);
        const qsizetype end = std::min<qsizetype>(columns, at + std::max(1, cell.columns));
        const double x = std::accumulate(weights.cbegin(), weights.cbegin() + at, 0.0);
        const double width = std::accumulate(weights.cbegin() + at, weights.cbegin() + end, 0.0);
        const bool right = cell.align ? (cell.align & Qt::AlignRight) != 0 : table.numeric.value(at);
        QVariantMap shown{
            {QStringLiteral("text"), plainText(cell.runs).trimmed()},
            {QStringLiteral("bold"), cell.header || (commonStyles(cell.runs) & records::cda::Run::Bold) != 0},
            {QStringLiteral("pieces"), isUniform(cell.runs) ? QVariantList() : pieces(cell.runs)},
            {QStringLiteral("header"), cell.header},
            {QStringLiteral("x"), x},
            {QStringLiteral("width"), width},
            {QStringLiteral("right"), right},
            {QStringLiteral("label"), cell.columns < columns ? shape.headers.value(at) : QString()},
        };
        if (usual && at == table.lab.value) {
            shown[QStringLiteral("text")] = UsualRange::bare(shown[QStringLiteral("text")].toString());
            shown[QStringLiteral("pieces")] = QVariantList();
            shown[QStringLiteral("side")] = static_cast<int>(usual->side);
        } else if (usual && at == table.lab.range) {
            shown[QStringLiteral("text")] = kept(shown[QStringLiteral("text")].toString());
            shown[QStringLiteral("place")] = usual->place;
            shown[QStringLiteral("from")] = usual->from;
            shown[QStringLiteral("to")] = usual->to;
        }
        cells.append(shown);
    }
    return cells;
}

QVariant NarrativeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Block &block = m_document->blocks.at(index.row());
    const auto inTable = [&] { return block.kind == Block::Kind::TableRow && block.table >= 0 && block.table < m_plans.size(); };
    switch (role) {
    case KindRole:
        return static_cast<int>(block.kind);
    case LevelRole:
        return block.level;
    case MarkerRole:
        return block.marker;
    case TextRole: {
        if (block.kind != Block::Kind::TableRow)
            return plainText(block.runs);
        QStringList words;
        for (const Block::Cell &cell : block.cells)
            words.append(plainText(cell.runs).trimmed());
        return words.join(QStringLiteral(", "));
    }
    case PiecesRole:
        return isUniform(block.runs) ? QVariantList() : pieces(block.runs);
    case BoldRole:
        return (commonStyles(block.runs) & records::cda::Run::Bold) != 0;
    case ItalicRole:
        return (commonStyles(block.runs) & records::cda::Run::Italic) != 0;
    case LinkRole:
        return block.runs.isEmpty() || !isUniform(block.runs) ? QString() : block.runs.first().link;
    case CellsRole:
        return inTable() ? cells(index.row()) : QVariantList();
    case HeaderRowRole:
        return block.headerRow;
    case FirstRowRole:
        return inTable() && m_plans.at(block.table).firstBlock == index.row();
    case LastRowRole:
        return inTable() && m_plans.at(block.table).lastBlock == index.row();
    case ColumnsRole:
        return inTable() ? m_document->tables.at(block.table).columns : 0;
    case MediaRole:
        return block.media;
    default:
        return {};
    }
}

QHash<int, QByteArray> NarrativeModel::roleNames() const
{
    return {{KindRole, "kind"}, {LevelRole, "level"}, {MarkerRole, "marker"}, {TextRole, "words"},
            {PiecesRole, "pieces"}, {BoldRole, "bold"}, {ItalicRole, "italic"}, {LinkRole, "link"}, {CellsRole, "cells"},
            {HeaderRowRole, "headerRow"}, {FirstRowRole, "firstRow"}, {LastRowRole, "lastRow"},
            {ColumnsRole, "columns"}, {MediaRole, "media"}};
}

} // namespace havre::ui
