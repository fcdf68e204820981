#include "core/records/cda/EntryTemplates_p.h"

#include <algorithm>
#include <array>

namespace havre::records::cda {
namespace {

using namespace std::string_view_literals;

// Vital signs: FR 3.50, IHE PCC, C-CDA.
constexpr std::array Vital{"1.2.250.1.213.1.1.3.50"sv, "1.3.6.1.4.1.19376.1.5.3.1.4.13.2"sv, "2.16.840.1.113883.10.20.22.4.27"sv};
// Results: FR 3.80 and the older .3.80 of IHE XD-LAB, FR 3.209 (IPS), C-CDA, HL7 IPS, CCD.
constexpr std::array Lab{"1.2.250.1.213.1.1.3.80"sv, "1.3.6.1.4.1.19376.1.3.1.6"sv, "1.2.250.1.213.1.1.3.209"sv, "2.16.840.1.113883.10.20.22.4.2"sv, "2.16.840.1.113883.10.22.4.13"sv, "2.16.840.1.113883.10.20.1.31"sv};
constexpr std::array Simple{"1.3.6.1.4.1.19376.1.5.3.1.4.13"sv};
constexpr std::array Immunization{"1.2.250.1.213.1.1.3.45"sv, "1.3.6.1.4.1.19376.1.5.3.1.4.12"sv, "2.16.840.1.113883.10.20.22.4.52"sv};
constexpr std::array Rank{"1.2.250.1.213.1.1.3.82"sv, "2.16.840.1.113883.10.20.1.46"sv};

// The chapters of a French laboratory report (JDV of section codes, interop.md §2) and the results section.
constexpr std::array<std::string_view, 17> LabSections{
    "30954-2", "11502-2", "18716-1", "18717-9", "18718-7", "18719-5", "18720-3", "18721-1", "18722-9",
    "18723-7", "18724-5", "18725-2", "18727-8", "18728-6", "18767-4", "26436-6", "26438-2"};
constexpr std::string_view Loinc = "2.16.840.1.113883.6.1";
constexpr std::string_view VitalSection = "8716-3";
constexpr std::string_view ImmunizationSection = "11369-6";

} // namespace

bool hasTemplate(Node node, std::span<const std::string_view> roots)
{
    for (const Node id : node.children("templateId"))
        if (std::find(roots.begin(), roots.end(), id.attribute("root")) != roots.end())
            return true;
    return false;
}

std::optional<Observation::Kind> kindOfObservation(Node observation, std::string_view section)
{
    const std::string_view mood = observation.attribute("moodCode");
    if (!mood.empty() && mood != "EVN")
        return std::nullopt; // a goal, an order: nothing was measured
    if (hasTemplate(observation, Vital))
        return Observation::Kind::Vital;
    if (hasTemplate(observation, Lab))
        return Observation::Kind::Lab;
    if (!observation.child("value"))
        return std::nullopt; // a heading among others
    const bool plain = hasTemplate(observation, Simple) || !observation.child("templateId");
    if (plain && section == VitalSection)
        return Observation::Kind::Vital;
    if (!plain || std::find(LabSections.begin(), LabSections.end(), section) == LabSections.end())
        return std::nullopt;
    const bool loinc = observation.child("code").attribute("codeSystem") == Loinc;
    return loinc ? Observation::Kind::Lab : Observation::Kind::Exam;
}

bool saysItself(Node observation)
{
    return hasTemplate(observation, Vital) || hasTemplate(observation, Lab);
}

bool isVaccination(Node substanceAdministration, std::string_view section)
{
    return hasTemplate(substanceAdministration, Immunization) || section == ImmunizationSection;
}

bool isDoseNumber(Node observation)
{
    return hasTemplate(observation, Rank) || observation.child("code").attribute("code") == "30973-2";
}

} // namespace havre::records::cda
