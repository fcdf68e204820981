// Vaccines received.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("vaccination-history", NAME("kinds", "Historique des vaccinations"), "syringe", Vaccination, "37", "11369-6"),
    KIND("vaccination-note", NAME("kinds", "Note de vaccination"), "syringe", Vaccination, "46", "87273-9"),
    KIND("covid-vaccination", NAME("kinds", "Attestation de vaccination Covid-19"), "shield-check", Vaccination, "", "96874-3"),
};

} // namespace

std::span<const Kind> vaccination() { return Table; }

} // namespace havre::records::kinds
