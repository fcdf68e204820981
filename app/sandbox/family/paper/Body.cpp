#include "app/sandbox/family/paper/Body.h"

#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/Typeset.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextTable>

namespace havre::sandbox::family {
namespace {

class Writer {
public:
    // One edit block for everything: otherwise Qt lays the whole page out again after each word.
    explicit Writer(QTextDocument *document) : m_cursor(document) { m_cursor.beginEditBlock(); }
    ~Writer() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Writer)

    void block(double before, double after)
    {
        QTextBlockFormat format;
        format.setTopMargin(before * m_scale);
        format.setBottomMargin(after * m_scale);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
    }

    // An empty line of exactly that height: a top margin would be dropped at the head of a page.
    void gap(double points)
    {
        QTextBlockFormat format;
        format.setLineHeight(points * m_scale, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(format);
        m_first = false;
    }

    void words(const QString &text, double size, bool bold = false, bool italic = false, const QColor &ink = QColor(0x20, 0x24, 0x28))
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(italic);
        format.setForeground(ink);
        m_cursor.insertText(text, format);
    }

    void runs(const Runs &line, double size)
    {
        for (const Run &run : line)
            words(run.text, size, run.bold, run.italic);
    }

    void table(const Block &told)
    {
        QTextTableFormat format;
        format.setBorder(0.5 * m_scale);
        format.setBorderBrush(QColor(0xa9, 0xb0, 0xb6));
        format.setBorderCollapse(true);
        format.setCellPadding(3 * m_scale);
        format.setTopMargin(4 * m_scale);
        format.setBottomMargin(4 * m_scale);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        const int columns = static_cast<int>(told.head.size());
        QTextTable *table = m_cursor.insertTable(static_cast<int>(told.rows.size()) + 1, columns, format);
        for (int column = 0; column < columns; ++column) {
            m_cursor = table->cellAt(0, column).firstCursorPosition();
            words(told.head.at(column), 8.5, true);
        }
        for (int row = 0; row < told.rows.size(); ++row) {
            for (int column = 0; column < columns && column < told.rows.at(row).size(); ++column) {
                m_cursor = table->cellAt(row + 1, column).firstCursorPosition();
                runs(told.rows.at(row).at(column), 9);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void told(const Block &told)
    {
        switch (told.shape) {
        case Block::Shape::Paragraph:
            block(0, 4);
            runs(told.items.value(0), 10);
            break;
        case Block::Shape::List:
            for (const Runs &item : told.items) {
                block(0, 2);
                words(QStringLiteral("•  "), 10);
                runs(item, 10);
            }
            break;
        case Block::Shape::Table:
            table(told);
            break;
        case Block::Shape::Figure:
            break; // only CDA carries pictures
        }
    }

private:
    QTextCursor m_cursor;
    // Qt scales margins and heights from 96 dots per inch to the device itself; ours are in points.
    static constexpr double m_scale = 96.0 / 72.0;
    bool m_first = true;
};

void sign(Writer &writer, const StoryDocument &document, const Family &family)
{
    const bool own = document.author == QLatin1String("patient");
    const Professional who = family.professionals.value(document.author);
    writer.block(16, 2);
    const QString city = own ? family.filerOf(document)->address.city : family.organizationOf(document.author).address.city;
    writer.words(QStringLiteral("Fait à ") + city + QStringLiteral(", le ") + longDate(document.date) + u'.', 10);
    writer.block(2, 0);
    writer.words(own ? family.filerOf(document)->fullName() : who.shownName(), 10, true);
}

} // namespace

std::unique_ptr<QTextDocument> layOut(const StoryDocument &document, const Family &family, QPaintDevice *device,
                                      QSizeF page, double reserve)
{
    auto text = std::make_unique<QTextDocument>();
    text->setUndoRedoEnabled(false);
    text->documentLayout()->setPaintDevice(device);
    text->setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
    text->setDocumentMargin(0);
    text->setPageSize(page);
    {
        Writer writer(text.get());
        writer.gap(reserve * 72.0 / device->logicalDpiY());
        writer.block(0, 8);
        writer.words(family.titleOf(document), 15, true);
        for (const Leaf &leaf : typeset(document, family)) {
            writer.block(8, 3);
            writer.words(leaf.title, 11.5, true, false, QColor(family.organizationOf(document.author).colour.isEmpty()
                                                                   ? QStringLiteral("#1d4e68") : family.organizationOf(document.author).colour));
            for (const Block &block : leaf.blocks)
                writer.told(block);
        }
        sign(writer, document, family);
    }
    return text;
}

} // namespace havre::sandbox::family
