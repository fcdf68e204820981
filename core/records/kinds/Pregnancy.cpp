// From pregnancy to the first days.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("antepartum", NAME("kinds", "Synthèse de grossesse"), "baby", Synthesis, "12.1", "57055-6"),
    KIND("birth-mother", NAME("kinds", "Naissance : synthèse pour la mère"), "baby", Synthesis, "12.2", "57057-2"),
    KIND("birth-child", NAME("kinds", "Naissance : synthèse pour l’enfant"), "baby", Synthesis, "12.3", "57075-4"),
    KIND("postpartum-mother", NAME("kinds", "Suites de couches"), "baby", Synthesis, "12.4", "89235-6"),
    KIND("maternity-child", NAME("kinds", "Séjour de l’enfant en maternité"), "baby", Synthesis, "12.5", "78489-2"),
    KIND("delivery", NAME("kinds", "Compte rendu d’accouchement"), "baby", Report, "", "15508-5"),
    KIND("pregnancy-report", NAME("kinds", "Compte rendu de grossesse"), "baby", Report, "", "89233-1"),
};

} // namespace

std::span<const Kind> pregnancy() { return Table; }

} // namespace havre::records::kinds
