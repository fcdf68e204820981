// The HTML of a message → the same blocks as a CDA narrative, so that it is shown as native text and
// nothing else: gumbo tokenizes, an allow-list keeps words, emphasis, lists, tables and links. What would
// fetch (img, background, url(), srcset…), run (script, on…), ask (form) or hide (style) has no place in
// these types. Source: security.md §3.9. Threading: pure functions, any thread.
#pragma once

#include "core/records/cda/Cda.h"

namespace havre::mailbox::mime {

inline constexpr int MostBlocks = 5000;

struct Blocks {
    records::cda::Cda body; // blocks and tables only, at most MostBlocks
    int leftOut = 0;        // pictures and other remote contents that were not fetched
    bool cut = false;       // there was more than that: its beginning is here
};

// Malformed "mailbox.html.too-complex": show the plain text instead.
[[nodiscard]] Result<Blocks> readHtml(const QString &html);
// A text as paragraphs; what is quoted ("> …") as indented items.
[[nodiscard]] Blocks readText(const QString &text);

} // namespace havre::mailbox::mime
