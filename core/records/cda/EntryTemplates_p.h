// Which entries say what, by template (interop-annex-cda.md part A) or, where a maker left templates out, by
// the section they stand in. Private to cda.
#pragma once

#include "core/records/cda/Entries.h"
#include "core/records/cda/XmlTree.h"

#include <optional>
#include <span>

namespace havre::records::cda {

[[nodiscard]] bool hasTemplate(Node node, std::span<const std::string_view> roots);

// What an observation is, when it is ours to read. `section` is the code of the section around it.
[[nodiscard]] std::optional<Observation::Kind> kindOfObservation(Node observation, std::string_view section);
// A template of its own makes it a result, wherever it stands.
[[nodiscard]] bool saysItself(Node observation);
[[nodiscard]] bool isVaccination(Node substanceAdministration, std::string_view section);
[[nodiscard]] bool isDoseNumber(Node observation);

} // namespace havre::records::cda
