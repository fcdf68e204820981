// Who may see a document, from its codes of JDV_J08 (interop.md §1.7). Codes are kept as they came;
// one we do not know counts as the most restrictive, so nothing is shown wider than meant.
// Threading: pure functions.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/records/Document.h"

#include <QStringList>

namespace havre::records {

inline constexpr QLatin1String MaskedFromProfessionals{"MASQUE_PS"};
inline constexpr QLatin1String HiddenFromPatient{"INVISIBLE_PATIENT"};
inline constexpr QLatin1String HiddenFromRepresentatives{"INVISIBLE_REPRESENTANTS_LEGAUX"};

struct Audience {
    bool professionals = true;
    bool patient = true;
    bool representatives = true;
    bool operator==(const Audience &) const = default;
};

// What rights are asked about: who it is hidden from, then whether it is a directive.
[[nodiscard]] family::Item itemOf(const Document &document);
// An unknown code: nobody but the person whose document it is.
[[nodiscard]] Audience audienceOf(const QStringList &codes);

} // namespace havre::records
