// Prescriptions of any act, and what was dispensed or given.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("prescription", NAME("kinds", "Ordonnance de médicaments"), "pill", Prescription, "39", "57833-6"),
    KIND("other-prescription", NAME("kinds", "Ordonnance"), "pill", Prescription, "", "57828-6"),
    KIND("care-prescription", NAME("kinds", "Prescription de soins"), "pill", Prescription, "", "57832-8"),
    KIND("lab-prescription", NAME("kinds", "Prescription de biologie"), "flask", Prescription, "", "PRESC-BIO"),
    KIND("physiotherapy-prescription", NAME("kinds", "Prescription de kinésithérapie"), "pill", Prescription, "", "PRESC-KINE"),
    KIND("nursing-prescription", NAME("kinds", "Prescription d’actes infirmiers"), "syringe", Prescription, "", "PRESC-INF"),
    KIND("podiatry-prescription", NAME("kinds", "Prescription de pédicurie"), "pill", Prescription, "", "PRESC-PEDI"),
    KIND("speech-prescription", NAME("kinds", "Prescription d’orthophonie"), "pill", Prescription, "", "PRESC-ORTHOPHO"),
    KIND("orthoptics-prescription", NAME("kinds", "Prescription d’orthoptie"), "pill", Prescription, "", "PRESC-ORTHOPTIE"),
    KIND("sick-leave", NAME("kinds", "Arrêt de travail"), "file", Prescription, "", "PRESC-AAT"),
    KIND("prescription-renewal", NAME("kinds", "Renouvellement d’ordonnance par le pharmacien"), "pill", Prescription, "", "75468-9"),
    KIND("imaging-request", NAME("kinds", "Demande d’examen d’imagerie"), "scan", Prescription, "47", "55115-0"),
    KIND("telemedicine-request", NAME("kinds", "Demande d’acte de télémédecine"), "stethoscope", Prescription, "38", "75496-0"),
    KIND("dispensation", NAME("kinds", "Délivrance de médicaments"), "pill", Prescription, "54", "60593-1 DISP_AUT"),
    KIND("administration", NAME("kinds", "Médicaments administrés"), "syringe", Prescription, "", "80565-5"),
    KIND("pharmacist-intervention", NAME("kinds", "Intervention du pharmacien"), "pill", Prescription, "", "61357-0"),
    KIND("medication-review", NAME("kinds", "Bilan médicamenteux"), "pill", Synthesis, "", "56445-0"),
    KIND("reconciliation", NAME("kinds", "Conciliation des médicaments"), "pill", Synthesis, "", "80820-4"),
};

} // namespace

std::span<const Kind> medicines() { return Table; }

} // namespace havre::records::kinds
