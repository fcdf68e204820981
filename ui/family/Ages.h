// An age as people say it, in the language of the moment. Threading: main thread.
#pragma once

#include <QDate>
#include <QString>

namespace havre::ui {

// "12 jours", "5 mois", "2 ans et 3 mois", "9 ans". Empty without a birth date.
[[nodiscard]] QString ageText(const QDate &birth, const QDate &today);

} // namespace havre::ui
