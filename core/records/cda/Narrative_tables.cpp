// Tables of the narrative: rows as blocks, and once all rows are known the shape of their columns.
#include "core/records/cda/Narrative_p.h"

namespace havre::records::cda {
namespace {

constexpr int MaxColumns = 64;

int span(Node cell, std::string_view name)
{
    return std::clamp(cell.number(name, 1), 1, MaxColumns);
}

int alignment(std::string_view align)
{
    if (align == "left" || align == "justify")
        return Qt::AlignLeft;
    if (align == "center")
        return Qt::AlignHCenter;
    if (align == "right")
        return Qt::AlignRight;
    return 0;
}

std::string_view or_(std::string_view first, std::string_view second) { return first.empty() ? second : first; }

QString plain(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

// Calls visit(cell, firstColumn) for each cell of the rows, leaving out columns taken from above.
template <typename Rows, typename Visit>
int layOut(const Rows &rows, Visit visit)
{
    std::array<int, MaxColumns> taken{}; // rows each column is still covered for
    int columns = 0;
    for (Block *row : rows) {
        int column = 0;
        std::array<int, MaxColumns> next = taken;
        for (auto &left : next)
            left = std::max(0, left - 1);
        for (Block::Cell &cell : row->cells) {
            while (column < MaxColumns && taken[size_t(column)] > 0)
                ++column;
            if (column >= MaxColumns)
                break;
            const int last = std::min(MaxColumns, column + cell.columns);
            visit(*row, cell, column, last);
            for (int i = column; i < last; ++i)
                next[size_t(i)] = std::max(next[size_t(i)], cell.rows - 1);
            column = last;
            columns = std::max(columns, column);
        }
        taken = next;
    }
    return columns;
}

} // namespace

void Narrative::table(Node node)
{
    close();
    const int index = int(m_cda.tables.size());
    m_cda.tables.append(Table());
    if (const Node title = node.child("caption")) {
        open(Block::Kind::TableCaption);
        m_block.table = index;
        children(title);
        close();
    }
    const auto aligns = std::exchange(m_columnAligns, {});
    const auto column = [&](Node col) {
        const int times = std::clamp(col.number("span", 1), 1, MaxColumns);
        if (m_columnAligns.size() < MaxColumns)
            m_columnAligns.insert(m_columnAligns.end(), size_t(times), col.attribute("align"));
    };
    const qsizetype first = m_cda.blocks.size();
    for (const Node child : node.children()) {
        switch (tagOf(child.name())) {
        case Tag::Column: column(child); break;
        case Tag::ColumnGroup:
            for (const Node col : child.children("col"))
                column(col);
            break;
        case Tag::RowGroup: rows(child, index, child.name() == "thead"); break;
        case Tag::Row: row(child, index, false, {}); break;
        default: break;
        }
        if (overflowed())
            break;
    }
    shape(index, first);
    m_columnAligns = aligns;
    for (const QString &key : std::exchange(m_pendingMedia, {}))
        media(key);
}

void Narrative::rows(Node group, int index, bool header)
{
    for (const Node child : group.children("tr")) {
        row(child, index, header, group.attribute("align"));
        if (overflowed())
            return;
    }
}

void Narrative::row(Node node, int index, bool header, std::string_view align)
{
    Block block;
    block.kind = Block::Kind::TableRow;
    block.table = index;
    bool onlyHeaders = true;
    const std::string_view rowAlign = or_(node.attribute("align"), align);
    for (const Node child : node.children()) {
        const Tag tag = tagOf(child.name());
        if (tag != Tag::Cell && tag != Tag::HeaderCell)
            continue;
        if (overflowed())
            return;
        onlyHeaders = onlyHeaders && tag == Tag::HeaderCell;
        cell(child, block, rowAlign);
    }
    if (block.cells.isEmpty())
        return;
    block.headerRow = header || (onlyHeaders && block.cells.size() > 1);
    m_cda.blocks.append(std::move(block));
}

void Narrative::cell(Node node, Block &row, std::string_view align)
{
    Block::Cell cell;
    cell.columns = span(node, "colspan");
    cell.rows = span(node, "rowspan");
    cell.header = tagOf(node.name()) == Tag::HeaderCell;
    cell.align = alignment(or_(node.attribute("align"), align));
    const int lists = std::exchange(m_lists, 0);
    ++m_pieces;
    ++m_cells;
    styled(node, stylesOf(node.attribute("styleCode")));
    --m_cells;
    m_lists = lists;
    cell.runs = m_words.take();
    row.cells.append(std::move(cell));
}

// A table within a cell becomes lines: one for each row, its cells set apart by a point.
void Narrative::tableInCell(Node node)
{
    if (const Node title = node.child("caption"))
        caption(title);
    const auto line = [this](Node row) {
        m_words.freshLine();
        bool first = true;
        for (const Node child : row.children()) {
            const Tag tag = tagOf(child.name());
            if (tag != Tag::Cell && tag != Tag::HeaderCell)
                continue;
            if (!std::exchange(first, false))
                inlineText(" · ");
            styled(child, stylesOf(child.attribute("styleCode")));
        }
    };
    for (const Node child : node.children()) {
        const Tag tag = tagOf(child.name());
        if (tag == Tag::Row)
            line(child);
        else if (tag == Tag::RowGroup)
            for (const Node row : child.children("tr"))
                line(row);
    }
    m_words.freshLine();
}

void Narrative::shape(int index, qsizetype firstBlock)
{
    QList<Block *> rows;
    for (qsizetype i = firstBlock; i < m_cda.blocks.size(); ++i)
        if (m_cda.blocks[i].kind == Block::Kind::TableRow && m_cda.blocks[i].table == index)
            rows.append(&m_cda.blocks[i]);

    std::array<double, MaxColumns> longest{};
    std::array<double, MaxColumns> total{};
    QStringList headers(MaxColumns);
    bool headed = false;
    Table &table = m_cda.tables[index];
    table.columns = layOut(rows, [&](const Block &row, Block::Cell &cell, int from, int to) {
        if (cell.align == 0 && size_t(from) < m_columnAligns.size())
            cell.align = alignment(m_columnAligns[size_t(from)]);
        const QString words = plain(cell.runs);
        double word = 0;
        for (qsizetype start = 0, i = 0; i <= words.size(); ++i)
            if (i == words.size() || words[i].isSpace()) {
                word = std::max(word, double(i - start));
                start = i + 1;
            }
        for (int i = from; i < to; ++i) {
            if (to - from == 1)
                longest[size_t(i)] = std::max(longest[size_t(i)], word);
            total[size_t(i)] += double(words.size()) / (to - from);
            if (row.headerRow) {
                headed = true;
                QString &header = headers[i];
                if (!words.isEmpty())
                    header += header.isEmpty() ? words : u' ' + words;
            }
        }
    });
    // Long words must fit, long texts deserve room but not all of it.
    double sum = 0;
    for (int i = 0; i < table.columns; ++i) {
        const double mean = total[size_t(i)] / double(rows.size());
        table.weights.append(std::max({3.0, std::min(longest[size_t(i)], 24.0), std::min(mean, 60.0)}));
        sum += table.weights.last();
    }
    for (double &weight : table.weights)
        weight /= sum;
    if (headed)
        table.headers = headers.mid(0, table.columns);
}

} // namespace havre::records::cda
