// What the patient put there or said.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("directives", "Directives anticipées", "shield", Directive, "", "EXPPAT_3"),
    KIND("wishes", "Volontés et droits", "shield", Directive, "", "EXPPAT_1"),
    KIND("medical-profile", "Profil médical", "heart", Profile, "", "DOCPAT08"),
    KIND("questionnaire", "Questionnaire de santé", "clipboard", Questionnaire, "", "74465-6"),
    KIND("own-document", "Document personnel", "file-plus", Other, "", "EXPPAT_2"),
    KIND("own-summary", "Synthèse ajoutée par vous", "file-plus", Synthesis, "", "DOCPAT01"),
    KIND("own-prescription", "Ordonnance ajoutée par vous", "file-plus", Prescription, "", "DOCPAT02"),
    KIND("own-report", "Compte rendu ajouté par vous", "file-plus", Report, "", "DOCPAT03"),
    KIND("own-imaging", "Imagerie ajoutée par vous", "file-plus", Imaging, "", "DOCPAT04"),
    KIND("own-biology", "Biologie ajoutée par vous", "file-plus", Biology, "", "DOCPAT05"),
    KIND("own-prevention", "Prévention ajoutée par vous", "file-plus", Screening, "", "DOCPAT06"),
    KIND("own-certificate", "Certificat ajouté par vous", "file-plus", Certificate, "", "DOCPAT07"),
    KIND("own-administrative", "Document administratif ajouté par vous", "file-plus", Administrative, "", "DOCPAT09"),
};

} // namespace

std::span<const Kind> deposited() { return Table; }

} // namespace havre::records::kinds
