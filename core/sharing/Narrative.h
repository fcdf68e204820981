// Our intermediate form as a FHIR Narrative (R4 §2.4.2: basic XHTML, no script, no link, no style): every word escaped, so
// that any viewer of the share shows it and nothing in it can act. Pure, any thread.
#pragma once

#include "core/records/cda/Cda.h"

namespace havre::sharing {

// "<div xmlns=\"http://www.w3.org/1999/xhtml\">…</div>"
[[nodiscard]] QString narrativeOf(const records::cda::Cda &read);

} // namespace havre::sharing
