// Phrases of French words chosen by the machine, which is what makes them strong: words one picks oneself
// are not. Threading: any.
#pragma once

#include <QString>
#include <QStringList>

namespace havre::ui {

[[nodiscard]] const QStringList &phraseWords(); // all different, without accents
[[nodiscard]] QString randomPhrase(int words);   // separated by spaces
[[nodiscard]] double bitsOfWords(int words);     // entropy, honest to the length of our list

} // namespace havre::ui
