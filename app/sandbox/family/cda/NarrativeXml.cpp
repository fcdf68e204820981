#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

void writeRuns(XmlOut &xml, const Runs &runs)
{
    for (const Run &run : runs) {
        if (!run.bold && !run.italic && run.id.isEmpty()) {
            xml.text(run.text);
            continue;
        }
        const QString style = run.bold ? QStringLiteral("Bold") : run.italic ? QStringLiteral("Italics") : QString();
        xml.words("content", run.text, {{"ID", run.id}, {"styleCode", style}});
    }
}

void writeTable(XmlOut &xml, const Block &block)
{
    xml.open("table", {{"border", QStringLiteral("0")}});
    if (!block.caption.isEmpty())
        xml.words("caption", block.caption);
    xml.open("thead");
    xml.open("tr");
    for (const QString &cell : block.head)
        xml.words("th", cell);
    xml.close();
    xml.close();
    xml.open("tbody");
    for (const QList<Runs> &row : block.rows) {
        xml.open("tr");
        for (const Runs &cell : row) {
            xml.open("td");
            writeRuns(xml, cell);
            xml.close();
        }
        xml.close();
    }
    xml.close();
    xml.close();
}

void writeBlock(XmlOut &xml, const Block &block)
{
    switch (block.shape) {
    case Block::Shape::Paragraph:
        xml.open("paragraph");
        writeRuns(xml, block.items.value(0));
        xml.close();
        break;
    case Block::Shape::List:
        xml.open("list");
        for (const Runs &item : block.items) {
            xml.open("item");
            writeRuns(xml, item);
            xml.close();
        }
        xml.close();
        break;
    case Block::Shape::Table:
        writeTable(xml, block);
        break;
    case Block::Shape::Figure:
        xml.leaf("renderMultiMedia", {{"referencedObject", QStringLiteral("figure-1")}});
        if (!block.caption.isEmpty()) {
            xml.open("paragraph");
            xml.words("content", block.caption, {{"styleCode", QStringLiteral("Italics")}});
            xml.close();
        }
        break;
    }
}

} // namespace

void writeNarrative(XmlOut &xml, const QList<Block> &blocks)
{
    xml.open("text");
    for (const Block &block : blocks)
        writeBlock(xml, block);
    xml.close();
}

} // namespace havre::sandbox::family
