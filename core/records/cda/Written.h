// A Moment again from what was written of it, as it is kept. Pure, any thread.
#pragma once

#include "core/records/cda/Entries.h"

namespace havre::records::cda {

// "20240104155000+0100"; without a valid time when it is not an HL7 time.
[[nodiscard]] Moment momentWritten(const QString &written);

} // namespace havre::records::cda
