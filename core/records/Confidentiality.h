// Who may see a document, from its codes of JDV_J08 (interop.md §1.7). Codes are kept as they came;
// one we do not know counts as the most restrictive, so nothing is shown wider than meant.
// Threading: pure functions.
#pragma once

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

// An unknown code: nobody but the person whose document it is.
[[nodiscard]] Audience audienceOf(const QStringList &codes);

} // namespace havre::records
