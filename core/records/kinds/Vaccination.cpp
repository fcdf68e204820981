// Vaccines received.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("vaccination-history", "Historique des vaccinations", "syringe", Vaccination, "37", "11369-6"),
    KIND("vaccination-note", "Note de vaccination", "syringe", Vaccination, "46", "87273-9"),
    KIND("covid-vaccination", "Attestation de vaccination Covid-19", "shield", Vaccination, "", "96874-3"),
};

} // namespace

std::span<const Kind> vaccination() { return Table; }

} // namespace havre::records::kinds
