#include "core/mailbox/mime/Html.h"

#include <gumbo.h>

#include <QRegularExpression>
#include <QUrl>

namespace havre::mailbox::mime {

using records::cda::Block;
using records::cda::Run;
using records::cda::Table;

namespace {

constexpr qsizetype MostHtml = 1024 * 1024; // UTF-8 bytes
constexpr qsizetype MostTags = 6'000;       // gumbo is quadratic in what is left open, and frees its tree recursively
constexpr int MostDepth = 200;
constexpr int MostRuns = 20'000;       // of all blocks and cells
constexpr int MostColumns = 40;

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P: case GUMBO_TAG_DIV: case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER: case GUMBO_TAG_MAIN: case GUMBO_TAG_CENTER: case GUMBO_TAG_PRE: case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_ADDRESS: case GUMBO_TAG_DL: case GUMBO_TAG_DT: case GUMBO_TAG_DD: case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_BODY: case GUMBO_TAG_FORM:
        return true;
    default:
        return false;
    }
}

// What holds no words for people, or fetches them.
bool isLeftOut(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_IFRAME: case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED: case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH: case GUMBO_TAG_INPUT: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_IMG: case GUMBO_TAG_VIDEO: case GUMBO_TAG_AUDIO: case GUMBO_TAG_CANVAS: case GUMBO_TAG_FRAMESET:
        return true;
    default:
        return false;
    }
}

quint8 styleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B: case GUMBO_TAG_STRONG: case GUMBO_TAG_TH: return Run::Bold;
    case GUMBO_TAG_I: case GUMBO_TAG_EM: return Run::Italic;
    case GUMBO_TAG_U: case GUMBO_TAG_INS: return Run::Underline;
    case GUMBO_TAG_S: case GUMBO_TAG_DEL: case GUMBO_TAG_STRIKE: return Run::Struck;
    case GUMBO_TAG_SUP: return Run::Superscript;
    case GUMBO_TAG_SUB: return Run::Subscript;
    default: return Run::Plain;
    }
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1 : 0;
}

const char *attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? found->value : nullptr;
}

// Only what a browser may be asked to open, after the person confirmed.
QString linkOf(const GumboNode *node)
{
    const char *target = attribute(node, "href");
    const QUrl url(target ? QString::fromUtf8(target).trimmed().left(2000) : QString(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

struct Look {
    quint8 styles = Run::Plain;
    QString link;
    int list = 0;     // nesting
    bool pre = false;
};

class Writer {
public:
    Blocks out;
    bool tooMuch = false;

    void walk(const GumboNode *node, Look look, int depth)
    {
        tooMuch = tooMuch || depth > MostDepth;
        if (tooMuch)
            return;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            words(QString::fromUtf8(node->v.text.text), look);
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node->v.element.tag;
        if (isLeftOut(tag)) {
            out.leftOut += tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_VIDEO ? 1 : 0;
            return;
        }
        if (tag == GUMBO_TAG_BR) {
            flush(look);
            return;
        }
        if (tag == GUMBO_TAG_HR) {
            flush(look);
            Block rule;
            rule.kind = Block::Kind::Rule;
            add(rule);
            return;
        }
        if (tag == GUMBO_TAG_TABLE && !m_inCell && isData(node)) {
            flush(look);
            table(node, look, depth);
            return;
        }
        element(node, tag, look, depth);
    }
    void flush(const Look &look)
    {
        while (!m_runs.isEmpty() && m_runs.last().text.trimmed().isEmpty())
            m_runs.removeLast();
        if (m_inCell || m_runs.isEmpty()) {
            if (m_inCell && !m_runs.isEmpty())
                m_runs.last().text += u' ';
            return;
        }
        Block block;
        block.kind = m_heading > 0 ? Block::Kind::Heading : m_marker.isEmpty() ? Block::Kind::Paragraph : Block::Kind::ListItem;
        block.level = m_heading > 0 ? m_heading : look.list;
        block.marker = m_marker;
        block.runs = std::exchange(m_runs, {});
        add(block);
        m_marker.clear();
    }

private:
    // The bounds hold here: one text with many lines is many blocks, or many runs of one cell.
    void add(const Block &block)
    {
        tooMuch = tooMuch || out.body.blocks.size() >= MostBlocks;
        if (!tooMuch)
            out.body.blocks.append(block);
    }
    void say(const QString &text, const Look &look)
    {
        tooMuch = tooMuch || (!text.isEmpty() && ++m_said > MostRuns);
        if (!tooMuch && !text.isEmpty())
            m_runs.append({text, look.styles, look.link});
    }
    // "3." within an ordered list: how many items stand before it.
    static QString markerOf(const GumboNode *item)
    {
        const GumboNode *list = item->parent;
        if (!list || list->type != GUMBO_NODE_ELEMENT || list->v.element.tag != GUMBO_TAG_OL)
            return QStringLiteral("•");
        int number = 0;
        for (unsigned i = 0; i < list->v.element.children.length; ++i) {
            const auto *one = static_cast<const GumboNode *>(list->v.element.children.data[i]);
            number += one->type == GUMBO_NODE_ELEMENT && one->v.element.tag == GUMBO_TAG_LI ? 1 : 0;
            if (one == item)
                break;
        }
        return QString::number(number) + u'.';
    }
    void element(const GumboNode *node, GumboTag tag, Look look, int depth)
    {
        const int level = headingLevel(tag);
        const bool item = tag == GUMBO_TAG_LI;
        const bool block = isBlock(tag) || level > 0 || item || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TABLE;
        if (block)
            flush(look);
        look.styles = static_cast<quint8>(look.styles | styleOf(tag));
        if (tag == GUMBO_TAG_A)
            look.link = linkOf(node);
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_BLOCKQUOTE)
            ++look.list;
        look.pre = look.pre || tag == GUMBO_TAG_PRE;
        if (level > 0)
            m_heading = level;
        if (item)
            m_marker = markerOf(node);
        children(node, look, depth);
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) // of a table that only lays out
            flush(look);
        if (block)
            flush(look);
        if (level > 0)
            m_heading = 0;
        if (item)
            m_marker.clear();
    }
    void children(const GumboNode *node, const Look &look, int depth)
    {
        for (unsigned i = 0; i < node->v.element.children.length; ++i)
            walk(static_cast<const GumboNode *>(node->v.element.children.data[i]), look, depth + 1);
    }
    void words(QString text, const Look &look)
    {
        text.remove(QChar(u'\0'));
        if (look.pre) {
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size() && !tooMuch; ++i) {
                say(lines.at(i), look);
                if (i + 1 < lines.size())
                    flush(look);
            }
            return;
        }
        static const QRegularExpression blank(QStringLiteral("[ \\t\\r\\n\\f]+")); // not the no-break ones
        text.replace(blank, QStringLiteral(" "));
        const bool begins = m_runs.isEmpty() || m_runs.last().text.endsWith(u' ');
        if (begins && text.startsWith(u' '))
            text.remove(0, 1);
        say(text, look);
    }
    // A table of facts has several columns and no table inside; most tables of mails only lay out.
    static bool isData(const GumboNode *table)
    {
        int rows = 0;
        int widest = 0;
        bool nested = false;
        count(table, rows, widest, nested, 0);
        return rows >= 2 && widest >= 2 && widest <= MostColumns && !nested;
    }
    static void count(const GumboNode *node, int &rows, int &widest, bool &nested, int depth)
    {
        if (depth > MostDepth)
            return;
        int cells = 0;
        for (unsigned i = 0; i < node->v.element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            const GumboTag tag = child->v.element.tag;
            nested = nested || tag == GUMBO_TAG_TABLE;
            rows += tag == GUMBO_TAG_TR ? 1 : 0;
            cells += tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ? 1 : 0;
            count(child, rows, widest, nested, depth + 1);
        }
        widest = std::max(widest, cells);
    }
    void table(const GumboNode *node, const Look &look, int depth)
    {
        out.body.tables.append(Table());
        rows(node, look, depth);
        Table &facts = out.body.tables.last();
        facts.weights = QList<double>(facts.columns, facts.columns > 0 ? 1.0 / facts.columns : 0.0);
    }
    void rows(const GumboNode *node, const Look &look, int depth)
    {
        for (unsigned i = 0; i < node->v.element.children.length && depth < MostDepth; ++i) {
            const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            if (child->v.element.tag == GUMBO_TAG_TR)
                row(child, look, depth);
            else
                rows(child, look, depth + 1);
        }
    }
    void row(const GumboNode *node, const Look &look, int depth)
    {
        Block block;
        block.kind = Block::Kind::TableRow;
        block.table = static_cast<int>(out.body.tables.size()) - 1;
        int heads = 0;
        QStringList titles;
        for (unsigned i = 0; i < node->v.element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            const bool head = child->v.element.tag == GUMBO_TAG_TH;
            if (!head && child->v.element.tag != GUMBO_TAG_TD)
                continue;
            m_inCell = true;
            Look within = look;
            within.styles = Run::Plain;
            children(child, within, depth + 1);
            m_inCell = false;
            Block::Cell cell;
            cell.runs = std::exchange(m_runs, {});
            if (!cell.runs.isEmpty()) // blanks at the end of a cell
                while (cell.runs.last().text.endsWith(u' '))
                    cell.runs.last().text.chop(1);
            cell.header = head;
            heads += head ? 1 : 0;
            QString words;
            for (const Run &run : cell.runs)
                words += run.text;
            titles.append(words);
            block.cells.append(cell);
        }
        if (block.cells.isEmpty())
            return;
        Table &facts = out.body.tables.last();
        block.headerRow = heads == block.cells.size() && facts.headers.isEmpty();
        if (block.headerRow)
            facts.headers = titles;
        facts.columns = std::max(facts.columns, static_cast<int>(block.cells.size()));
        add(block);
    }

    QList<Run> m_runs;
    QString m_marker;
    int m_heading = 0;
    int m_said = 0;
    bool m_inCell = false;
};

} // namespace

Result<Blocks> readHtml(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    if (bytes.size() > MostHtml || bytes.count('<') > MostTags)
        return failure(Fault::Malformed, QLatin1String("mailbox.html.too-complex"));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *tree = gumbo_parse_with_options(&options, bytes.constData(), static_cast<size_t>(bytes.size()));
    Writer writer;
    writer.walk(tree->root, {}, 0);
    writer.flush({});
    gumbo_destroy_output(&options, tree);
    if (writer.tooMuch)
        return failure(Fault::Malformed, QLatin1String("mailbox.html.too-complex"));
    return std::move(writer.out);
}

Blocks readText(const QString &text)
{
    Blocks read;
    QString paragraph;
    const auto add = [&read](const Block &block) {
        read.cut = read.cut || read.body.blocks.size() >= MostBlocks;
        if (!read.cut)
            read.body.blocks.append(block);
    };
    const auto flush = [&add, &paragraph] {
        if (!paragraph.trimmed().isEmpty()) {
            Block block;
            block.runs.append({paragraph, Run::Plain, {}});
            add(block);
        }
        paragraph.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (read.cut)
            break;
        if (line.startsWith(u'>')) {
            flush();
            Block quote;
            quote.kind = Block::Kind::ListItem;
            quote.level = 1;
            quote.marker = QStringLiteral("›");
            quote.runs.append({line.mid(1).trimmed(), Run::Italic, {}});
            add(quote);
        } else if (line.trimmed().isEmpty()) {
            flush();
        } else {
            paragraph += (paragraph.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        }
    }
    flush();
    return read;
}

} // namespace havre::mailbox::mime
