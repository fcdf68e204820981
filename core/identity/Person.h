// Whose space it is. Filled by the person (given name at creation) and completed by the sign-in.
#pragma once

#include "core/foundation/Ids.h"
#include "core/identity/Ins.h"

#include <QDate>

namespace havre::identity {

struct Person {
    PersonId id;
    QString givenName;
    QString familyName; // nom de naissance
    QDate birthDate;
    Ins ins;

    bool operator==(const Person &) const = default;
};

} // namespace havre::identity
