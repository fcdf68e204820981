// Pictures of the body and what was seen on them.
#include "core/records/kinds/Families.h"

namespace havre::records::kinds {
namespace {

constexpr Kind Table[] = {
    KIND("imaging-report", NAME("kinds", "Compte rendu d’imagerie"), "scan", Imaging, "45 1.2.840.10008.9.1", "18748-4"),
    KIND("imaging-study", NAME("kinds", "Examen d’imagerie"), "scan", Imaging, "", "IMG-KOS"),
    KIND("illustration", NAME("kinds", "Image d’illustration"), "image", Imaging, "", "52040-3"),
};

} // namespace

std::span<const Kind> imaging() { return Table; }

} // namespace havre::records::kinds
