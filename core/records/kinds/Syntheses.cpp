// Summaries of a person or of an episode of care.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("volet-synthese", NAME("kinds", "Volet de synthèse médicale"), "clipboard", Synthesis, "13", "SYNTH"),
    KIND("patient-summary", NAME("kinds", "Synthèse médicale"), "clipboard", Synthesis, "51 2.16.840.1.113883.10.22.1.1", "60591-5"),
    KIND("episode-summary", NAME("kinds", "Synthèse d’épisode de soins"), "clipboard", Synthesis, "", "34133-9"),
    KIND("anticoagulant-sheet", NAME("kinds", "Fiche patient sous anticoagulant"), "heart", Synthesis, "2.1.1", ""),
    KIND("antiplatelet-sheet", NAME("kinds", "Fiche patient sous antiagrégant"), "heart", Synthesis, "2.1.2", ""),
    KIND("defibrillator-sheet", NAME("kinds", "Fiche porteur de défibrillateur"), "heart", Synthesis, "2.1.3", ""),
    KIND("pacemaker-sheet", NAME("kinds", "Fiche porteur de stimulateur cardiaque"), "heart", Synthesis, "2.1.4", ""),
    KIND("heart-valve-sheet", NAME("kinds", "Fiche porteur de prothèse valvulaire"), "heart", Synthesis, "2.1.5", ""),
    KIND("stroke-admission", NAME("kinds", "AVC : admission en unité neurovasculaire"), "heart", Synthesis, "15", ""),
    KIND("stroke-stay", NAME("kinds", "AVC : séjour en unité neurovasculaire"), "heart", Synthesis, "16", ""),
    KIND("stroke-discharge", NAME("kinds", "AVC : sortie d’unité neurovasculaire"), "heart", Synthesis, "17", ""),
    KIND("rare-disease", NAME("kinds", "Suivi d’une maladie rare"), "clipboard", Synthesis, "30", ""),
    KIND("emergency-file", NAME("kinds", "Dossier de liaison d’urgence"), "clipboard", Synthesis, "22", "74207-2"),
    KIND("emergency-transfer", NAME("kinds", "Fiche de transfert vers les urgences"), "clipboard", Synthesis, "23", "78341-5"),
    KIND("emergency-return", NAME("kinds", "Fiche de retour des urgences"), "clipboard", Synthesis, "24", "60280-5"),
    KIND("transfer-note", NAME("kinds", "Lettre de liaison à l’entrée"), "mail", Synthesis, "21", "18761-7 88348-8"),
    KIND("psychiatric-summary", NAME("kinds", "Synthèse psychiatrique"), "clipboard", Synthesis, "", "68599-0"),
    KIND("psychological-assessment", NAME("kinds", "Bilan psychologique"), "clipboard", Synthesis, "", "83901-9"),
    KIND("dental-chart", NAME("kinds", "Schéma dentaire"), "clipboard", Synthesis, "", "83836-7"),
    KIND("care-needs-grid", NAME("kinds", "Grille d’évaluation médico-sociale"), "clipboard", Synthesis, "", "34842-5"),
    KIND("implant-card", NAME("kinds", "Carte d’implant"), "heart", Synthesis, "", "101881-1"),
};

} // namespace

std::span<const Kind> syntheses() { return Table; }

} // namespace havre::records::kinds
