// The people of a DocumentReference, wherever it puts them: contained, by display, by identifier.
#pragma once

#include "core/dmp/mhd/Json_p.h"
#include "core/dmp/mhd/Reference.h"

namespace havre::dmp::mhd {

[[nodiscard]] records::Author authorOf(json::Element resource, json::Element reference);
[[nodiscard]] QString organizationOf(json::Element resource, json::Element reference);
[[nodiscard]] identity::Identifiers patientIdsOf(json::Element resource);

} // namespace havre::dmp::mhd
