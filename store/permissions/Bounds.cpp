#include "store/permissions/Bounds.h"

#include "core/family/Card.h"
#include "store/permissions/GrantStore.h"

namespace havre::store {

Result<void> withinBounds(vault::sqlite::Connection &c, const Writing &writing)
{
    HAVRE_TRY(person, family::readPerson(c));
    const QDate day = writing.time.toLocalTime().date();
    const bool unborn = person.birthDate.isValid() && day < person.birthDate;
    if (unborn || writing.time < writing.now.addDays(-DaysBack))
        return failure(Fault::Refused, QLatin1String("catalogue.app-date"));
    HAVRE_TRY(written, grants::writtenSince(c, writing.app, writing.permission, writing.now.toLocalTime().date().startOfDay()));
    if (written + writing.parts > writing.daily * writing.parts)
        return failure(Fault::Refused, QLatin1String("catalogue.app-limit"));
    return {};
}

} // namespace havre::store
