// What is planned for a person.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("cancer-care-plan", NAME("kinds", "Programme personnalisé de soins"), "clipboard", Journey, "26", "18776-5"),
    KIND("therapy-plan", NAME("kinds", "Planification thérapeutique"), "clipboard", Journey, "", "77604-7"),
    KIND("long-term-protocol", NAME("kinds", "Protocole de soins ALD"), "clipboard", Journey, "", "PROT_ALD"),
    KIND("school-plan", NAME("kinds", "Projet d’accueil individualisé"), "clipboard", Journey, "", "80771-9"),
    KIND("support-plan", NAME("kinds", "Projet personnalisé d’accompagnement"), "clipboard", Journey, "", "80788-3"),
    KIND("prevention-plan", NAME("kinds", "Plan personnalisé de prévention"), "shield-check", Journey, "", "83869-8"),
};

} // namespace

std::span<const Kind> journeys() { return Table; }

} // namespace havre::records::kinds
