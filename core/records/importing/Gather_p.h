// From paths to candidates: what each file is and says. Private to importing; runs on a worker.
#pragma once

#include "core/records/importing/Import.h"

namespace havre::records {

// Stops between two files when `watch` says so: Cancelled.
[[nodiscard]] Result<QList<Candidate>> gather(const QStringList &paths, const Owner &owner, ImportWatch &watch);

} // namespace havre::records
