// Prescriptions of any act, and what was dispensed or given.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("prescription", "Ordonnance de médicaments", "pill", Prescription, "39", "57833-6"),
    KIND("other-prescription", "Ordonnance", "pill", Prescription, "", "57828-6"),
    KIND("care-prescription", "Prescription de soins", "pill", Prescription, "", "57832-8"),
    KIND("lab-prescription", "Prescription de biologie", "flask", Prescription, "", "PRESC-BIO"),
    KIND("physiotherapy-prescription", "Prescription de kinésithérapie", "pill", Prescription, "", "PRESC-KINE"),
    KIND("nursing-prescription", "Prescription d’actes infirmiers", "syringe", Prescription, "", "PRESC-INF"),
    KIND("podiatry-prescription", "Prescription de pédicurie", "pill", Prescription, "", "PRESC-PEDI"),
    KIND("speech-prescription", "Prescription d’orthophonie", "pill", Prescription, "", "PRESC-ORTHOPHO"),
    KIND("orthoptics-prescription", "Prescription d’orthoptie", "pill", Prescription, "", "PRESC-ORTHOPTIE"),
    KIND("sick-leave", "Arrêt de travail", "file", Prescription, "", "PRESC-AAT"),
    KIND("prescription-renewal", "Renouvellement d’ordonnance par le pharmacien", "pill", Prescription, "", "75468-9"),
    KIND("imaging-request", "Demande d’examen d’imagerie", "scan", Prescription, "47", "55115-0"),
    KIND("telemedicine-request", "Demande d’acte de télémédecine", "stethoscope", Prescription, "38", "75496-0"),
    KIND("dispensation", "Délivrance de médicaments", "pill", Prescription, "54", "60593-1 DISP_AUT"),
    KIND("administration", "Médicaments administrés", "syringe", Prescription, "", "80565-5"),
    KIND("pharmacist-intervention", "Intervention du pharmacien", "pill", Prescription, "", "61357-0"),
    KIND("medication-review", "Bilan médicamenteux", "pill", Synthesis, "", "56445-0"),
    KIND("reconciliation", "Conciliation des médicaments", "pill", Synthesis, "", "80820-4"),
};

} // namespace

std::span<const Kind> medicines() { return Table; }

} // namespace havre::records::kinds
