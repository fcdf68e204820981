// What documents say of vaccinations: mostly an injection, given, not given or still to come; sometimes that none is known.
// Pure, any thread.
#pragma once

#include "core/health/facts/Fact.h"

namespace havre::health {

enum class Injection : quint8 {
    Given,
    Refused,       // said not to have been given
    Planned,       // not given yet
    NoneKnown,     // « pas de vaccin connu »: about no injection at all
    NoInformation, // nor this
};

// The code that says that nothing is known, of the act or in the vaccine's place (JDV_AbsentOrUnknownImmunization_CISIS, whose
// codes are those of the IPS); null when there is none.
[[nodiscard]] records::Code absenceOf(const records::cda::Vaccination &said);
[[nodiscard]] Injection injectionOf(const records::cda::Vaccination &said);
[[nodiscard]] bool isPlanned(const Fact &fact); // a vaccination still to come; false of everything else

// The vaccinations among `facts`, in their order. The same injection told by two documents (a note, then the yearly history)
// is one; where neither says a day, or what it was, nothing says they are the same. That none is known stays only where no
// injection was given, once.
[[nodiscard]] QList<Fact> vaccinationsOf(const QList<Fact> &facts);

} // namespace havre::health
