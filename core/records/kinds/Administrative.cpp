// Papers around care.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("reimbursements", "Données de remboursement", "receipt", Reimbursement, "36", "REMB"),
    KIND("rights-certificate", "Attestation de droits", "receipt", Administrative, "", "ATTEST-DROITS-AM"),
    KIND("insurance-certificate", "Attestation d’assurance complémentaire", "receipt", Administrative, "", "ATTEST-ASS-COMPL"),
    KIND("residence-certificate", "Attestation de résidence", "file", Administrative, "", "ATTEST-RESID ATTEST-HEBGT"),
    KIND("care-authorisation", "Autorisation de soins", "file", Administrative, "", "AUTORIS-SOINS"),
    KIND("consent", "Attestation de consentement", "file", Administrative, "", "59284-0"),
    KIND("discharge-certificate", "Attestation de sortie", "file", Administrative, "", "86531-1"),
    KIND("appointment", "Rendez-vous", "mail", Administrative, "", "56446-8"),
    KIND("administrative", "Document administratif", "file", Administrative, "", "51851-4"),
    KIND("identity-paper", "Pièce d’identité", "file", Administrative, "", "PIECE-IDENTITE"),
    KIND("contacts", "Fiche de contacts", "file", Administrative, "", "FICHE-CONTACTS"),
    KIND("stylesheet", "Feuille de style", "file", Other, "", "FEUILLE-DE-STYLE"),
};

} // namespace

std::span<const Kind> administrative() { return Table; }

} // namespace havre::records::kinds
