// Laboratories, genetics and rapid tests.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("lab-report", NAME("kinds", "Compte rendu de biologie"), "flask", Biology, "55 1.3.6.1.4.1.19376.1.3.3", "11502-2"),
    KIND("genetics", NAME("kinds", "Compte rendu de génétique moléculaire"), "flask", Biology, "32", "51969-4"),
    KIND("rapid-test", NAME("kinds", "Test rapide d’orientation diagnostique"), "flask", Biology, "59", "96173-0"),
};

} // namespace

std::span<const Kind> biology() { return Table; }

} // namespace havre::records::kinds
