// What a person copies out of their record stays on the clipboard for a short while only: it is taken back after
// half a minute, and when the app ends, unless something else was copied since. Source: security.md §3.5.
// Threading: main thread.
#pragma once

#include <QString>

namespace havre::ui {

inline constexpr int ClipboardMilliseconds = 30'000;

void copyForAWhile(const QString &text, int milliseconds = ClipboardMilliseconds);

} // namespace havre::ui
