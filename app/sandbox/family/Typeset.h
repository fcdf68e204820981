// From what the author told to sections of blocks: tables of results, measures, vaccines and so on are
// laid out here once, for the CDA narrative and for paper alike.
#pragma once

#include "app/sandbox/family/Family.h"

namespace havre::sandbox::family {

struct Leaf {
    int number = 0; // first is 1
    SectionKind kind;
    QString title;
    StorySection content;
    QList<Block> blocks;
};

// Results told flat become one section per chapter of analyses (biochemistry, haematology…).
[[nodiscard]] QList<Leaf> typeset(const StoryDocument &document, const Family &family);

// The ID by which an entry finds its words in the narrative: "s1-result-3-value".
[[nodiscard]] QString partId(const Leaf &leaf, const char *part, qsizetype index, const char *cell);

} // namespace havre::sandbox::family
