// From paths to candidates: what each file is and says. Private to importing; runs on a worker.
#pragma once

#include "core/records/importing/Import.h"

namespace havre::records {

[[nodiscard]] Result<QList<Candidate>> gather(const QStringList &paths, const identity::Ins &owner);

} // namespace havre::records
