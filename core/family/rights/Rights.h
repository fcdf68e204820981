// Who may do what, in whose space, with which item: the one table that sync, commands, import and screens ask.
// Whatever it does not know is refused. Sources: CSP L.1111-5 and L.1111-7 (a minor's confidential care), L.1111-11
// (advance directives are an adult's); security.md T13, T14, ID-3. Threading: pure functions.
#pragma once

#include "core/foundation/Result.h"

#include <QDate>

namespace havre::family {

// What the person who unlocked the vault is to the person whose space it is. Stored by number: append only.
enum class Who : quint8 { Oneself, Representative, Carer, Stranger };
// The age of the person whose space it is, today.
enum class Whose : quint8 { Minors, Adults };

enum class Item : quint8 {
    Identity,     // names, birth, INS, colour
    Record,       // an ordinary document, a fact, a measure
    Withheld,     // a document its author announces first (INVISIBLE_PATIENT)
    Confidential, // hidden from legal representatives, or of a level nobody knows here
    Sealed,       // both
    Directive,    // advance directives
    Message,
    Journal,
};
enum class Act : quint8 {
    Fetch, // ask for it, keep it, count it, index it, speak of it
    Open,
    Add,
    Change,
    Remove,
    Export,
    Share,
    Mask,       // change who else may see it
    Administer, // of the identity: hand the space over, invite, remove
};

struct Rights {
    Who who = Who::Stranger;
    Whose whose = Whose::Minors;

    [[nodiscard]] static constexpr Rights own() { return {Who::Oneself, Whose::Adults}; }
    [[nodiscard]] bool may(Act act, Item item) const;
    // Refused "family.not-allowed".
    [[nodiscard]] Result<void> check(Act act, Item item) const;
    bool operator==(const Rights &) const = default;
};

inline constexpr int AgeOfMajority = 18;
// From the birthday on an adult; without a date as well, which gives a representative nothing.
[[nodiscard]] Whose whoseAt(const QDate &birth, const QDate &today);

} // namespace havre::family
