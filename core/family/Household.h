// The spaces of one vault: creating one for a child or somebody one cares for, completing it when the INS is known,
// finding one by name. Nothing of one space is kept in another. Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "core/foundation/Clock.h"
#include "core/vault/Vault.h"

namespace havre::family {

struct NewSpace {
    identity::Person person; // names and birth date; the INS may come later
    Who who = Who::Representative;
    Sex sex = Sex::Unknown;
};

inline constexpr qsizetype LongestName = 100;

// Makes it, with its card and the first line of its journal. Malformed "family.names" (empty or too long),
// "family.birth-date" (none, to come, or 130 years ago); Refused "family.of-age" (to represent an adult), "family.ins-differs";
// Conflict "family.exists" (the same names and birth date, or INS, among `others`); what Vault::addPerson() answers. Card and
// line are written with the space itself: there is none without them.
[[nodiscard]] QCoro::Task<Result<Card>> createSpace(vault::Vault &vault, NewSpace wanted, QList<Card> others, QString actor, const Clock &clock);

// The INS that was missing, or in the place of one that is not confirmed. Refused "family.ins-fixed" when it is; Refused
// "family.ins-differs" when it tells another sex, month or year of birth;
// Conflict "family.exists" when another space has it.
[[nodiscard]] Result<Card> completed(Card card, const identity::Ins &ins, const QList<Card> &others);

// By id, by given name, family name or both; case and accents do not matter. NotFound "family.no-such-space", Conflict
// "family.ambiguous" when several are called so.
[[nodiscard]] Result<PersonId> find(const QList<Card> &cards, const QString &called);

// One nobody else has, while there are some left.
[[nodiscard]] int freeColour(const QList<Card> &others);

} // namespace havre::family
