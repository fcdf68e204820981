#include "app/press/Keeping.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace havre::press {

namespace {

int pageOf(const QTextDocument &text, const QTextBlock &block)
{
    return static_cast<int>(text.documentLayout()->blockBoundingRect(block).top() / text.pageSize().height());
}

bool isTitle(const QTextBlock &block, const QTextFrame *body)
{
    return block.blockFormat().headingLevel() > 0 && block.document()->frameAt(block.position()) == body;
}

// The table that begins with this block of the body; null when it does not.
QTextTable *tableAt(const QTextBlock &block)
{
    QTextTable *table = qobject_cast<QTextTable *>(block.document()->frameAt(block.position()));
    return table && table->firstPosition() == block.position() ? table : nullptr;
}

// What must be on the page of a title or a head for it to mean something.
QTextBlock firstSaid(const QTextBlock &block)
{
    const QTextTable *table = tableAt(block);
    const int heads = table ? table->format().headerRowCount() : 0;
    return heads > 0 && heads < table->rows() ? table->cellAt(heads, 0).firstCursorPosition().block() : block;
}

void breakBefore(QTextDocument &text, const QTextBlock &block)
{
    if (QTextTable *table = tableAt(block)) {
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
        return;
    }
    QTextCursor cursor(&text);
    cursor.setPosition(block.position());
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

} // namespace

// One walk from the top: a break moves only what follows it.
void keepTogether(QTextDocument &text)
{
    const QTextFrame *body = text.rootFrame();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextBlock first = block;
        while (isTitle(block, body) && block.next().isValid())
            block = block.next();
        if (block == first && !tableAt(block))
            continue;
        const QTextBlock said = firstSaid(block);
        if (first.position() > 0 && pageOf(text, said) > pageOf(text, first))
            breakBefore(text, first);
    }
}

} // namespace havre::press
