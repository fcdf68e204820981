// The elements of the narrative block (CDA R2 §4.3.5), and the HTML some makers put there instead.
#pragma once

#include <string_view>

namespace havre::records::cda {

enum class Tag {
    Inline, // anything else: its words count, it does not
    Paragraph, Content, Break, List, Item, Caption, Link, Media,
    Superscript, Subscript, Footnote, FootnoteRef, Bold, Italic, Underline, Rule,
    Table, Column, ColumnGroup, RowGroup, Row, Cell, HeaderCell,
};

[[nodiscard]] Tag tagOf(std::string_view name);

// Run::Style bits of a styleCode attribute: "Bold", "xBold", "BoldItalics", "Bold Underline", "Emphasis"…
[[nodiscard]] unsigned char stylesOf(std::string_view styleCode);

} // namespace havre::records::cda
