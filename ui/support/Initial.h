// The letter that stands for somebody in a disc, the same one on every page. Threading: pure.
#pragma once

#include <QString>

namespace havre::ui {

// "Dr Anne Lefèvre" → "A": the first of the name, forms of address aside.
[[nodiscard]] QString initialOf(QString name);

} // namespace havre::ui
