// The typeface travels with the program, so that figures line up and pictures hold on every machine.
#pragma once

namespace havre::ui {

// Noto Sans regular and bold from qml/design, made the application's font. Before the first window.
void useHouseFonts();
// Opens the faces of the first screen (qml/design/TypeTokens.qml) with their letters, while the QML is being read:
// asking fontconfig for them takes a tenth of the way to the first frame. A face that is missing here is only later.
void openFaces(double textScale);
// The signs (Noto Sans Math), which nothing on the first screen needs.
void addSignFonts();

} // namespace havre::ui
