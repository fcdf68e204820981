// The typeface travels with the program, so that figures line up and pictures hold on every machine.
#pragma once

namespace havre::ui {

// Noto Sans regular and bold from qml/design, made the application's font. Before the first window.
void useHouseFonts();
// The signs (Noto Sans Math), which nothing on the first screen needs.
void addSignFonts();

} // namespace havre::ui
