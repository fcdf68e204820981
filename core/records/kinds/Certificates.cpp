// Certificates, and screening which prevents.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("certificate", "Certificat médical", "file", Certificate, "5", "CERT_DECL 89601-9"),
    KIND("breast-screening-1", "Dépistage du cancer du sein : première lecture", "shield", Screening, "27", ""),
    KIND("breast-screening-2", "Dépistage du cancer du sein : suite donnée", "shield", Screening, "28", ""),
    KIND("screening", "Compte rendu de dépistage", "shield", Screening, "", "75492-9"),
    KIND("preventive-act", "Acte de prévention", "shield", Screening, "", "75482-0"),
};

} // namespace

std::span<const Kind> certificates() { return Table; }

} // namespace havre::records::kinds
