#include "core/sharing/Narrative.h"

#include <algorithm>

namespace havre::sharing {

using records::cda::Block;
using records::cda::Run;

namespace {

// XML 1.0 has no place for most control characters, escaped or not.
QString escaped(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF); });
    return text.toHtmlEscaped();
}

QString runsOf(const QList<Run> &runs)
{
    QString out;
    for (const Run &run : runs) {
        QString words = escaped(run.text);
        const auto wrapped = [&](Run::Style style, QLatin1String tag) {
            if (run.styles & style)
                words = u'<' + tag + u'>' + words + QLatin1String("</") + tag + u'>';
        };
        wrapped(Run::Bold, QLatin1String("b"));
        wrapped(Run::Italic, QLatin1String("i"));
        wrapped(Run::Superscript, QLatin1String("sup"));
        wrapped(Run::Subscript, QLatin1String("sub"));
        out += words;
    }
    return out;
}

QString rowOf(const Block &block)
{
    QString out = QStringLiteral("<tr>");
    for (const Block::Cell &cell : block.cells) {
        const QLatin1String tag(cell.header || block.headerRow ? "th" : "td");
        out += u'<' + tag;
        if (cell.columns > 1)
            out += QStringLiteral(" colspan=\"%1\"").arg(std::min(cell.columns, 100));
        if (cell.rows > 1)
            out += QStringLiteral(" rowspan=\"%1\"").arg(std::min(cell.rows, 1000));
        out += u'>' + runsOf(cell.runs) + QLatin1String("</") + tag + u'>';
    }
    return out + QStringLiteral("</tr>");
}

// What encloses neighbours: rows of one table, items of one list.
struct Enclosure {
    QString &out;
    QString tag;
    int table = -1;

    void enter(const QString &wanted, int number)
    {
        if (tag == wanted && table == number)
            return;
        leave();
        tag = wanted;
        table = number;
        if (!tag.isEmpty())
            out += u'<' + tag + u'>';
    }
    void leave()
    {
        if (!tag.isEmpty())
            out += QStringLiteral("</") + tag + u'>';
        tag.clear();
    }
};

QString enclosureOf(const Block &block)
{
    if (block.kind == Block::Kind::TableRow)
        return QStringLiteral("table");
    if (block.kind != Block::Kind::ListItem)
        return {};
    return block.marker.isEmpty() || !block.marker.at(0).isDigit() ? QStringLiteral("ul") : QStringLiteral("ol");
}

} // namespace

QString narrativeOf(const records::cda::Cda &read)
{
    QString out = QStringLiteral("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    Enclosure around{out, {}};
    for (const Block &block : read.blocks) {
        around.enter(enclosureOf(block), block.kind == Block::Kind::TableRow ? block.table : -1);
        switch (block.kind) {
        case Block::Kind::Heading: {
            const int level = std::clamp(block.level + 2, 3, 6); // below the title of the page and of the document
            out += QStringLiteral("<h%1>").arg(level) + runsOf(block.runs) + QStringLiteral("</h%1>").arg(level);
            break;
        }
        case Block::Kind::Paragraph: out += QStringLiteral("<p>") + runsOf(block.runs) + QStringLiteral("</p>"); break;
        case Block::Kind::ListItem: out += QStringLiteral("<li>") + runsOf(block.runs) + QStringLiteral("</li>"); break;
        case Block::Kind::TableCaption: out += QStringLiteral("<p><b>") + runsOf(block.runs) + QStringLiteral("</b></p>"); break;
        case Block::Kind::TableRow: out += rowOf(block); break;
        case Block::Kind::Rule: out += QStringLiteral("<hr/>"); break;
        case Block::Kind::Media: break; // an attachment of its own beside the narrative
        }
    }
    around.leave();
    return out + QStringLiteral("</div>");
}

} // namespace havre::sharing
