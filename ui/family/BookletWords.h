// The names and reasons of the booklet's rules, in the language of the moment. Threading: main thread.
#pragma once

#include <QString>
#include <QStringList>

namespace havre::ui {

[[nodiscard]] QString bookletWords(const QString &french);
// Of an examination, by the name its rule gives it: « Examen du cinquième mois ».
[[nodiscard]] QString examTitle(const QString &french);
// Those that can be translated: all of the rules.
[[nodiscard]] QStringList translatedWords();

} // namespace havre::ui
