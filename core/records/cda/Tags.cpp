#include "core/records/cda/Tags_p.h"

#include "core/records/cda/Cda.h"

#include <algorithm>

namespace havre::records::cda {
namespace {

bool contains(std::string_view text, std::string_view lowerCase)
{
    return std::search(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
               [](char a, char b) { return (a | 32) == b; })
        != text.end();
}

} // namespace

Tag tagOf(std::string_view name)
{
    switch (name.size()) {
    case 1:
        switch (name[0]) {
        case 'p': return Tag::Paragraph;
        case 'b': return Tag::Bold;
        case 'i': return Tag::Italic;
        case 'u': return Tag::Underline;
        default: return Tag::Inline;
        }
    case 2:
        if (name == "td") return Tag::Cell;
        if (name == "tr") return Tag::Row;
        if (name == "th") return Tag::HeaderCell;
        if (name == "br") return Tag::Break;
        if (name == "li") return Tag::Item;
        if (name == "ul" || name == "ol") return Tag::List;
        if (name == "hr") return Tag::Rule;
        if (name == "em") return Tag::Italic;
        return Tag::Inline;
    case 3:
        if (name == "sup") return Tag::Superscript;
        if (name == "sub") return Tag::Subscript;
        if (name == "col") return Tag::Column;
        if (name == "div") return Tag::Paragraph;
        return Tag::Inline;
    case 4:
        if (name == "item") return Tag::Item;
        if (name == "list") return Tag::List;
        return Tag::Inline;
    case 5:
        if (name == "table") return Tag::Table;
        if (name == "tbody" || name == "thead" || name == "tfoot") return Tag::RowGroup;
        return Tag::Inline;
    case 6: return name == "strong" ? Tag::Bold : Tag::Inline;
    case 7:
        if (name == "content") return Tag::Content;
        if (name == "caption") return Tag::Caption;
        return Tag::Inline;
    case 8:
        if (name == "linkHtml") return Tag::Link;
        if (name == "colgroup") return Tag::ColumnGroup;
        if (name == "footnote") return Tag::Footnote;
        return Tag::Inline;
    case 9: return name == "paragraph" ? Tag::Paragraph : Tag::Inline;
    case 11: return name == "footnoteRef" ? Tag::FootnoteRef : Tag::Inline;
    case 16: return name == "renderMultiMedia" ? Tag::Media : Tag::Inline;
    default: return Tag::Inline;
    }
}

unsigned char stylesOf(std::string_view styleCode)
{
    unsigned char styles = Run::Plain;
    if (styleCode.empty())
        return styles;
    if (contains(styleCode, "bold") || contains(styleCode, "emphasis"))
        styles |= Run::Bold;
    if (contains(styleCode, "italic"))
        styles |= Run::Italic;
    if (contains(styleCode, "underline"))
        styles |= Run::Underline;
    if (contains(styleCode, "strike"))
        styles |= Run::Struck;
    return styles;
}

} // namespace havre::records::cda
