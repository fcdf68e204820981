// Days as people type them. Threading: any.
#pragma once

#include <QDate>
#include <QString>

namespace havre::ui::typing {

// The day first, as it is said: "29/9/2025", "29 09 2025", "29.09.25" (never a year to come), "29092025"; without a year
// ("24/12") the last such day. Invalid when it cannot be read.
[[nodiscard]] QDate day(const QString &typed, const QDate &today);

} // namespace havre::ui::typing
