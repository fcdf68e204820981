// Brings any mixture of prefixes to one form: HL7 v3 elements bare, all others with a colon. Nearly
// every document is in that form already and costs nothing. Pure, any thread.
#pragma once

#include "core/records/cda/Tree_p.h"

namespace havre::records::cda {

void normaliseNamespaces(pugi::xml_document &tree, const Prescanned &scan);

} // namespace havre::records::cda
