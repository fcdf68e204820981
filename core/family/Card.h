// Whose space it is, and what the vault's owner is to them: kept in that space alone, under its own key.
// Threading: inside read() and write() closures of the space.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/identity/Person.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::family {

using identity::Sex;

struct Card {
    identity::Person person; // a null INS until it is known
    Who who = Who::Oneself;
    Sex sex = Sex::Unknown;
    int colour = 0; // 0 … Colours - 1
    QDate created;
    // The code of why this space cannot be read, empty when it can. One that cannot has its id, a name when the owner's
    // journal tells it (whole, as the given name), and nobody may anything in it.
    QString trouble;
    // Whether the platform has confirmed the INS: it came with the owner's sign-in, or documents of the DMP came under it.
    // Until then it was typed by hand, and may be corrected. Read only.
    bool confirmed = false;

    [[nodiscard]] Rights rights(const QDate &today) const { return {who, whoseAt(person.birthDate, today)}; }
    [[nodiscard]] QString name() const; // "Louise Moreau"
    bool operator==(const Card &) const = default; // also in what is confirmed
};
inline constexpr int Colours = 8;

// The owner's own before anybody signed in: nobody's name, Oneself, no day of making. In another's space, such a card
// says that its making broke off.
[[nodiscard]] Result<Card> readCard(vault::sqlite::Connection &connection);
// Refused "family.ins-fixed" when the INS would replace a confirmed one.
[[nodiscard]] Result<void> writeCard(vault::sqlite::Connection &connection, const Card &card);

// Names, birth and INS. Nobody's before they are known. The id is left null.
[[nodiscard]] Result<identity::Person> readPerson(vault::sqlite::Connection &connection);
// Refused "session.other-person" when another INS owns this space.
[[nodiscard]] Result<void> writePerson(vault::sqlite::Connection &connection, const identity::Person &person);

} // namespace havre::family
