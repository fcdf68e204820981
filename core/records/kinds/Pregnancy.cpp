// From pregnancy to the first days.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("antepartum", "Synthèse de grossesse", "baby", Synthesis, "12.1", "57055-6"),
    KIND("birth-mother", "Naissance : synthèse pour la mère", "baby", Synthesis, "12.2", "57057-2"),
    KIND("birth-child", "Naissance : synthèse pour l’enfant", "baby", Synthesis, "12.3", "57075-4"),
    KIND("postpartum-mother", "Suites de couches", "baby", Synthesis, "12.4", "89235-6"),
    KIND("maternity-child", "Séjour de l’enfant en maternité", "baby", Synthesis, "12.5", "78489-2"),
    KIND("delivery", "Compte rendu d’accouchement", "baby", Report, "", "15508-5"),
    KIND("pregnancy-report", "Compte rendu de grossesse", "baby", Report, "", "89233-1"),
};

} // namespace

std::span<const Kind> pregnancy() { return Table; }

} // namespace havre::records::kinds
