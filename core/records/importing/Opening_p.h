// The PDFs of a review, opened in the jail one after the other: one that cannot be opened is Unreadable, the words of the
// others come with them. Private to importing. Threading: main thread; `renderer` may be null, then nothing is done.
#pragma once

#include "core/records/importing/Import.h"

namespace havre::records {

// Stops between two documents when `watch` says so: Cancelled. Without a jail that works, PDFs are left as they are.
[[nodiscard]] QCoro::Task<Result<Review>> openPdfs(ports::Renderer *renderer, Review review, std::shared_ptr<ImportWatch> watch);

} // namespace havre::records
