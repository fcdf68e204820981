// What the HTML of a stranger says, as words alone: every block a paragraph or an item of a list, in one plain run. Where a
// link stood its address follows in brackets, to be read and not pressed; a table is its lines; pictures and rules go. A
// heading of theirs, or a result drawn as a laboratory's, would look like Havre's own word. Threading: pure, any thread.
#pragma once

#include "core/records/cda/Cda.h"

namespace havre::mailbox::mime {

[[nodiscard]] records::cda::Cda bareWords(const records::cda::Cda &body);

} // namespace havre::mailbox::mime
