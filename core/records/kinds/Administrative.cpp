// Papers around care.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("reimbursements", NAME("kinds", "Données de remboursement"), "receipt", Reimbursement, "36", "REMB"),
    KIND("rights-certificate", NAME("kinds", "Attestation de droits"), "receipt", Administrative, "", "ATTEST-DROITS-AM"),
    KIND("insurance-certificate", NAME("kinds", "Attestation d’assurance complémentaire"), "receipt", Administrative, "", "ATTEST-ASS-COMPL"),
    KIND("residence-certificate", NAME("kinds", "Attestation de résidence"), "file", Administrative, "", "ATTEST-RESID ATTEST-HEBGT"),
    KIND("care-authorisation", NAME("kinds", "Autorisation de soins"), "file", Administrative, "", "AUTORIS-SOINS"),
    KIND("consent", NAME("kinds", "Attestation de consentement"), "file", Administrative, "", "59284-0"),
    KIND("discharge-certificate", NAME("kinds", "Attestation de sortie"), "file", Administrative, "", "86531-1"),
    KIND("appointment", NAME("kinds", "Rendez-vous"), "mail", Administrative, "", "56446-8"),
    KIND("administrative", NAME("kinds", "Document administratif"), "file", Administrative, "", "51851-4"),
    KIND("identity-paper", NAME("kinds", "Pièce d’identité"), "file", Administrative, "", "PIECE-IDENTITE"),
    KIND("contacts", NAME("kinds", "Fiche de contacts"), "file", Administrative, "", "FICHE-CONTACTS"),
    KIND("stylesheet", NAME("kinds", "Feuille de style"), "file", Other, "", "FEUILLE-DE-STYLE"),
};

} // namespace

std::span<const Kind> administrative() { return Table; }

} // namespace havre::records::kinds
