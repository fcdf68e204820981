#include "core/records/cda/Narrative_p.h"

namespace havre::records::cda {
namespace {

// 1 → "a", 27 → "aa"
QString letters(int number, char16_t first)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(char16_t(first + (number - 1) % 26)));
    return text;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> digits[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"},
        {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString text;
    for (const auto &[value, letter] : digits)
        for (; number >= value; number -= value)
            text += QLatin1String(letter);
    return text;
}

QString markerFor(std::string_view style, bool ordered, int number)
{
    if (style == "Circle")
        return QStringLiteral("◦");
    if (style == "Square")
        return QStringLiteral("▪");
    if (!ordered)
        return QStringLiteral("•");
    if (style == "LittleAlpha")
        return letters(number, u'a') + u'.';
    if (style == "BigAlpha")
        return letters(number, u'A') + u'.';
    if (style == "LittleRoman")
        return roman(number) + u'.';
    if (style == "BigRoman")
        return roman(number).toUpper() + u'.';
    return QString::number(number) + u'.';
}

// Where a person may go on purpose, after confirming. Anything else stays words.
bool leadsOut(const QString &href)
{
    for (const char *scheme : {"http://", "https://", "mailto:", "tel:"})
        if (href.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

void Narrative::open(Block::Kind kind)
{
    if (m_cells > 0) {
        m_words.freshLine();
        return;
    }
    // The first paragraph of a list item is the item itself.
    if (m_open && m_block.kind == Block::Kind::ListItem && m_words.isEmpty())
        return;
    close();
    m_block = Block();
    m_block.kind = m_lists > 0 && kind == Block::Kind::Paragraph ? Block::Kind::ListItem : kind;
    m_block.level = std::max(0, m_lists - 1);
    m_open = true;
}

void Narrative::close()
{
    if (m_cells > 0) {
        m_words.freshLine();
        return;
    }
    m_block.runs = m_words.take();
    if (m_open && !m_block.runs.isEmpty()) {
        ++m_pieces;
        m_cda.blocks.append(std::move(m_block));
    }
    m_open = false;
}

void Narrative::inlineText(std::string_view utf8)
{
    if (utf8.empty() || overflowed())
        return;
    if (!m_open && m_cells == 0) {
        open(Block::Kind::Paragraph);
    }
    m_words.text(utf8);
}

void Narrative::children(Node node)
{
    for (const Node child : node.children()) {
        if (overflowed())
            return;
        if (child.has(XmlTree::SpaceBefore))
            m_words.space();
        if (!child.isText())
            visit(child);
        else
            inlineText(child.has(XmlTree::Literal) ? child.raw() : decode(child.raw(), m_scratch));
    }
    if (node.has(XmlTree::SpaceAtEnd))
        m_words.space();
}

void Narrative::visit(Node node)
{
    switch (tagOf(node.name())) {
    case Tag::Paragraph: return paragraph(node);
    case Tag::Content: {
        quint8 more = stylesOf(node.attribute("styleCode"));
        if (node.attribute("revised") == "delete")
            more |= Run::Struck;
        return styled(node, more);
    }
    case Tag::Break: return m_words.lineBreak();
    case Tag::List: return list(node);
    case Tag::Item: return item(node, QStringLiteral("•"));
    case Tag::Caption: return caption(node, m_open);
    case Tag::Link: return link(node);
    case Tag::Media: return renderMedia(node);
    case Tag::Superscript: return styled(node, Run::Superscript);
    case Tag::Subscript: return styled(node, Run::Subscript);
    case Tag::Bold: return styled(node, Run::Bold);
    case Tag::Italic: return styled(node, Run::Italic);
    case Tag::Underline: return styled(node, Run::Underline);
    case Tag::Footnote: return footnote(node);
    case Tag::FootnoteRef: return footnoteRef(node);
    case Tag::Table: return m_cells > 0 ? tableInCell(node) : table(node);
    case Tag::Rule:
        close();
        if (m_cells == 0) {
            m_cda.blocks.emplace_back().kind = Block::Kind::Rule;
            ++m_pieces;
        }
        return;
    case Tag::Column:
    case Tag::ColumnGroup: return;
    case Tag::Inline:
        if (node.name() == ":")
            m_words.space(); // of another namespace: its words do not run into ours
        children(node);
        if (node.name() == ":")
            m_words.space();
        return;
    case Tag::RowGroup:
    case Tag::Row:
    case Tag::Cell:
    case Tag::HeaderCell: return children(node);
    }
}

void Narrative::styled(Node node, quint8 more)
{
    const quint8 before = m_words.styles();
    m_words.setStyles(before | more);
    children(node);
    m_words.setStyles(before);
}

void Narrative::paragraph(Node node)
{
    open(Block::Kind::Paragraph);
    styled(node, stylesOf(node.attribute("styleCode")));
    close();
}

void Narrative::caption(Node node, bool inParagraph)
{
    open(Block::Kind::Paragraph);
    styled(node, Run::Bold);
    m_words.freshLine(); // inside a paragraph the caption is its first line
    if (!inParagraph)
        close();
}

void Narrative::list(Node node)
{
    const bool ordered = node.attribute("listType") == "ordered" || node.name() == "ol";
    if (m_cells == 0)
        close();
    if (const Node title = node.child("caption"))
        caption(title);
    ++m_lists;
    int number = 0;
    for (const Node child : node.children()) {
        if (overflowed())
            break;
        if (tagOf(child.name()) == Tag::Item)
            item(child, markerFor(node.attribute("styleCode"), ordered, ++number));
        else if (!child.isText() && tagOf(child.name()) != Tag::Caption)
            visit(child);
    }
    --m_lists;
}

void Narrative::item(Node node, QString marker)
{
    open(Block::Kind::ListItem);
    if (m_cells > 0)
        inlineText((marker + u' ').toUtf8().toStdString());
    else
        m_block.marker = std::move(marker);
    styled(node, stylesOf(node.attribute("styleCode")));
    close();
}

void Narrative::link(Node node)
{
    const QString href = attribute(node, "href").trimmed();
    const bool out = leadsOut(href);
    if (out)
        m_words.setLink(href);
    if (!node.firstChild() && out)
        inlineText(node.attribute("href"));
    children(node);
    m_words.setLink({});
}

void Narrative::renderMedia(Node node)
{
    const QStringList keys = attribute(node, "referencedObject").split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : keys)
        m_mediaShown.insert(key);
    if (const Node title = node.child("caption"))
        caption(title);
    if (m_cells > 0) {
        m_pendingMedia += keys;
        return;
    }
    close();
    for (const QString &key : keys)
        media(key);
}

void Narrative::media(const QString &key)
{
    Block block;
    block.kind = Block::Kind::Media;
    block.media = key;
    m_cda.blocks.append(std::move(block));
    ++m_pieces;
}

// A note without an id is nobody's target: it gets a number of its own.
std::size_t Narrative::noteNumber(std::string_view id)
{
    if (!id.empty()) {
        const auto [place, isNew] = m_noteIds.try_emplace(std::string(id), m_notes.size());
        if (!isNew)
            return place->second;
    }
    ++m_pieces;
    m_notes.emplace_back();
    return m_notes.size() - 1;
}

void Narrative::noteMark(std::size_t note)
{
    const quint8 before = m_words.styles();
    m_words.setStyles(before | Run::Superscript);
    inlineText('[' + std::to_string(note + 1) + ']');
    m_words.setStyles(before);
}

// The mark stays where the note stood; its words go to the foot of the section.
void Narrative::footnote(Node node)
{
    const std::size_t note = noteNumber(node.attribute("ID"));
    noteMark(note);
    RunWriter words = std::exchange(m_words, {});
    ++m_cells; // blocks inside a note are lines of it
    children(node);
    --m_cells;
    m_notes[note] = std::exchange(m_words, std::move(words)).take();
}

void Narrative::footnoteRef(Node node)
{
    noteMark(noteNumber(node.attribute("IDREF")));
}

void Narrative::endNotes()
{
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].isEmpty())
            continue;
        Block block;
        block.runs = std::move(m_notes[i]);
        block.runs.prepend({QStringLiteral("[%1] ").arg(i + 1), Run::Superscript, {}});
        m_cda.blocks.append(std::move(block));
    }
    m_notes.clear();
    m_noteIds.clear();
}

void Narrative::heading(const QString &title, int level)
{
    if (title.isEmpty())
        return;
    Block block;
    block.kind = Block::Kind::Heading;
    block.level = std::clamp(level, 1, 6);
    block.runs = {{title, Run::Plain, {}}};
    m_cda.blocks.append(std::move(block));
    ++m_pieces;
}

void Narrative::read(Node text)
{
    children(text);
    close();
    endNotes();
}

} // namespace havre::records::cda
