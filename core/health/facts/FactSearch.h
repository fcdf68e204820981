// Facts by the words one calls them: results, measures and vaccines, each with its newest value. Looked for in the names
// their sources gave and in everyday words for the code; of vaccines, and where nothing is called so, also in what the newest
// says of its codes (an illness). The distinct names are a short list, stepped through in an index. One step inside a read().
// Threading: the strand whose connection it is given.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/health/facts/FactStore.h"

namespace havre::health::store {

inline constexpr qsizetype MostFound = 200;

// One per analyte, of whatever kind its newest is; named so first, then the others, each newest first; MostFound at most.
// Of documents one may not open here: nothing. Words that only join ("taux de …") are passed over.
[[nodiscard]] Result<QList<Latest>> search(vault::sqlite::Connection &c, const family::Rights &rights, const QString &words);

} // namespace havre::health::store
