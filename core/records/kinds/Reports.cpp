// What a professional reports of an act, a visit or a stay.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("consultation", NAME("kinds", "Compte rendu de consultation"), "stethoscope", Report, "", "11488-4"),
    KIND("post-stroke-visit", NAME("kinds", "AVC : consultation de suivi"), "stethoscope", Report, "25", ""),
    KIND("discharge-letter", NAME("kinds", "Lettre de liaison à la sortie"), "mail", Report, "29", "11490-0 83981-1"),
    KIND("hospital-stay", NAME("kinds", "Compte rendu d’hospitalisation"), "report", Report, "", "34112-3"),
    KIND("admission-report", NAME("kinds", "Compte rendu d’admission"), "report", Report, "", "67851-6"),
    KIND("emergency-visit", NAME("kinds", "Compte rendu de passage aux urgences"), "report", Report, "", "15507-7"),
    KIND("operation", NAME("kinds", "Compte rendu opératoire"), "report", Report, "", "34874-8"),
    KIND("post-operation", NAME("kinds", "Suivi postopératoire"), "report", Report, "", "34875-5"),
    KIND("anaesthesia", NAME("kinds", "Compte rendu d’anesthésie"), "report", Report, "40", "77436-4"),
    KIND("pre-anaesthesia", NAME("kinds", "Consultation d’anesthésie"), "stethoscope", Report, "41", "34749-2"),
    KIND("therapeutic-act", NAME("kinds", "Compte rendu d’acte thérapeutique"), "report", Report, "", "11505-5"),
    KIND("diagnostic-act", NAME("kinds", "Compte rendu d’acte diagnostique"), "report", Report, "", "70004-7"),
    KIND("nursing-follow-up", NAME("kinds", "Suivi de soins par un auxiliaire médical"), "report", Report, "", "11506-3"),
    KIND("functional-assessment", NAME("kinds", "Compte rendu de bilan fonctionnel"), "report", Report, "", "47420-5"),
    KIND("autonomy-assessment", NAME("kinds", "Évaluation de la perte d’autonomie"), "report", Report, "", "BIL_AUTO"),
    KIND("professional-assessment", NAME("kinds", "Bilan par un professionnel de santé"), "report", Report, "", "34120-6"),
    KIND("dental-assessment", NAME("kinds", "Bilan bucco-dentaire"), "report", Report, "", "28617-9"),
    KIND("social-care", NAME("kinds", "Document du secteur social et médico-social"), "report", Report, "", "28653-4 EXPORT_DUI"),
    KIND("pathology", NAME("kinds", "Compte rendu d’anatomopathologie"), "report", Report, "", "60568-3"),
    KIND("cancer-meeting", NAME("kinds", "Réunion de concertation pluridisciplinaire"), "report", Report, "8", "34794-8"),
    KIND("ophthalmology", NAME("kinds", "Consultation d’ophtalmologie"), "stethoscope", Report, "42 43 44", "78513-9"),
    KIND("telemedicine", NAME("kinds", "Compte rendu de télémédecine"), "stethoscope", Report, "", "85208-7"),
    KIND("pharmacist-interview", NAME("kinds", "Entretien avec le pharmacien"), "report", Report, "", "78601-2 93024-8"),
    KIND("referral-letter", NAME("kinds", "Lettre d’adressage"), "mail", Report, "", "96349-6"),
    KIND("signature", NAME("kinds", "Document signé"), "file", Other, "", "E1762"),
};

} // namespace

std::span<const Kind> reports() { return Table; }

} // namespace havre::records::kinds
