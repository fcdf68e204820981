// What the patient put there or said.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("directives", NAME("kinds", "Directives anticipées"), "shield-check", Directive, "", "EXPPAT_3"),
    KIND("wishes", NAME("kinds", "Volontés et droits"), "shield-check", Directive, "", "EXPPAT_1"),
    KIND("medical-profile", NAME("kinds", "Profil médical"), "heart", Profile, "", "DOCPAT08"),
    KIND("questionnaire", NAME("kinds", "Questionnaire de santé"), "clipboard", Questionnaire, "", "74465-6"),
    KIND("own-document", NAME("kinds", "Document personnel"), "file-plus", Other, "", "EXPPAT_2"),
    KIND("own-summary", NAME("kinds", "Synthèse ajoutée par vous"), "file-plus", Synthesis, "", "DOCPAT01"),
    KIND("own-prescription", NAME("kinds", "Ordonnance ajoutée par vous"), "file-plus", Prescription, "", "DOCPAT02"),
    KIND("own-report", NAME("kinds", "Compte rendu ajouté par vous"), "file-plus", Report, "", "DOCPAT03"),
    KIND("own-imaging", NAME("kinds", "Imagerie ajoutée par vous"), "file-plus", Imaging, "", "DOCPAT04"),
    KIND("own-biology", NAME("kinds", "Biologie ajoutée par vous"), "file-plus", Biology, "", "DOCPAT05"),
    KIND("own-prevention", NAME("kinds", "Prévention ajoutée par vous"), "file-plus", Screening, "", "DOCPAT06"),
    KIND("own-certificate", NAME("kinds", "Certificat ajouté par vous"), "file-plus", Certificate, "", "DOCPAT07"),
    KIND("own-administrative", NAME("kinds", "Document administratif ajouté par vous"), "file-plus", Administrative, "", "DOCPAT09"),
};

} // namespace

std::span<const Kind> deposited() { return Table; }

} // namespace havre::records::kinds
