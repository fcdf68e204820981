// What a professional reports of an act, a visit or a stay.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("consultation", "Compte rendu de consultation", "stethoscope", Report, "", "11488-4"),
    KIND("post-stroke-visit", "AVC : consultation de suivi", "stethoscope", Report, "25", ""),
    KIND("discharge-letter", "Lettre de liaison à la sortie", "mail", Report, "29", "11490-0 83981-1"),
    KIND("hospital-stay", "Compte rendu d’hospitalisation", "report", Report, "", "34112-3"),
    KIND("admission-report", "Compte rendu d’admission", "report", Report, "", "67851-6"),
    KIND("emergency-visit", "Compte rendu de passage aux urgences", "report", Report, "", "15507-7"),
    KIND("operation", "Compte rendu opératoire", "report", Report, "", "34874-8"),
    KIND("post-operation", "Suivi postopératoire", "report", Report, "", "34875-5"),
    KIND("anaesthesia", "Compte rendu d’anesthésie", "report", Report, "40", "77436-4"),
    KIND("pre-anaesthesia", "Consultation d’anesthésie", "stethoscope", Report, "41", "34749-2"),
    KIND("therapeutic-act", "Compte rendu d’acte thérapeutique", "report", Report, "", "11505-5"),
    KIND("diagnostic-act", "Compte rendu d’acte diagnostique", "report", Report, "", "70004-7"),
    KIND("nursing-follow-up", "Suivi de soins par un auxiliaire médical", "report", Report, "", "11506-3"),
    KIND("functional-assessment", "Compte rendu de bilan fonctionnel", "report", Report, "", "47420-5"),
    KIND("autonomy-assessment", "Évaluation de la perte d’autonomie", "report", Report, "", "BIL_AUTO"),
    KIND("professional-assessment", "Bilan par un professionnel de santé", "report", Report, "", "34120-6"),
    KIND("dental-assessment", "Bilan bucco-dentaire", "report", Report, "", "28617-9"),
    KIND("social-care", "Document du secteur social et médico-social", "report", Report, "", "28653-4 EXPORT_DUI"),
    KIND("pathology", "Compte rendu d’anatomopathologie", "report", Report, "", "60568-3"),
    KIND("cancer-meeting", "Réunion de concertation pluridisciplinaire", "report", Report, "8", "34794-8"),
    KIND("ophthalmology", "Consultation d’ophtalmologie", "stethoscope", Report, "42 43 44", "78513-9"),
    KIND("telemedicine", "Compte rendu de télémédecine", "stethoscope", Report, "", "85208-7"),
    KIND("pharmacist-interview", "Entretien avec le pharmacien", "report", Report, "", "78601-2 93024-8"),
    KIND("referral-letter", "Lettre d’adressage", "mail", Report, "", "96349-6"),
    KIND("signature", "Document signé", "file", Other, "", "E1762"),
};

} // namespace

std::span<const Kind> reports() { return Table; }

} // namespace havre::records::kinds
