// The compulsory examinations of a child and what is measured.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("child-day-8", NAME("kinds", "Certificat de santé du 8ᵉ jour"), "baby", Certificate, "5.1", ""),
    KIND("child-month-9", NAME("kinds", "Certificat de santé du 9ᵉ mois"), "baby", Certificate, "5.2", ""),
    KIND("child-month-24", NAME("kinds", "Certificat de santé du 24ᵉ mois"), "baby", Certificate, "5.3", ""),
    KIND("child-measures", NAME("kinds", "Mesures de l’enfant"), "baby", Report, "5.4", ""),
    KIND("vital-signs", NAME("kinds", "Mesures"), "heart", Report, "", "29274-8"),
    KIND("child-examination", NAME("kinds", "Examen de l’enfant"), "baby", Report, "", "59283-2"),
    KIND("child-prevention", NAME("kinds", "Bilan de santé de l’enfant"), "baby", Screening, "", "68817-6"),
};

} // namespace

std::span<const Kind> children() { return Table; }

} // namespace havre::records::kinds
