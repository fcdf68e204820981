// The header of a ClinicalDocument as plain values. Sources: interop.md §2, CDA R2 §4.2. Private to cda.
#pragma once

#include "core/records/cda/Cda.h"
#include "core/records/cda/Words_p.h"

namespace havre::records::cda {

[[nodiscard]] Header headerOf(Node document);

// Who took part, in the order of the header, with a French word for what each did (Participants.cpp).
[[nodiscard]] QList<Participant> participantsOf(Node document);

// "Dr Anne Lefèvre" from a name element, or what its text says.
[[nodiscard]] QString personName(Node name);

} // namespace havre::records::cda
