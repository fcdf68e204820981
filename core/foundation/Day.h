// A day told without an hour, as a point in time: its beginning where it is read. A document of the 14th is of the 14th
// for everybody; the midnight of Greenwich is still the 13th in the Antilles and in Guyane. Pure, any thread.
#pragma once

#include <QDateTime>

namespace havre {

// Invalid when the day is.
[[nodiscard]] inline QDateTime dayAlone(const QDate &day)
{
    return day.isValid() ? day.startOfDay() : QDateTime();
}

} // namespace havre
