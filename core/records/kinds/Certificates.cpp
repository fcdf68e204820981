// Certificates, and screening which prevents.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("certificate", NAME("kinds", "Certificat médical"), "file", Certificate, "5", "CERT_DECL 89601-9"),
    KIND("breast-screening-1", NAME("kinds", "Dépistage du cancer du sein : première lecture"), "shield-check", Screening, "27", ""),
    KIND("breast-screening-2", NAME("kinds", "Dépistage du cancer du sein : suite donnée"), "shield-check", Screening, "28", ""),
    KIND("screening", NAME("kinds", "Compte rendu de dépistage"), "shield-check", Screening, "", "75492-9"),
    KIND("preventive-act", NAME("kinds", "Acte de prévention"), "shield-check", Screening, "", "75482-0"),
};

} // namespace

std::span<const Kind> certificates() { return Table; }

} // namespace havre::records::kinds
