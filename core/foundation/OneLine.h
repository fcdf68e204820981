// Words of a stranger as one line: line breaks and controls become spaces, what turns the direction of writing or cannot be
// seen goes, and no more than `most` letters stay. Threading: pure.
#pragma once

#include <QString>

namespace havre {

// Turns the direction of writing and is not seen: with it "gpj.exe" reads as "exe.jpg" (UAX #9, explicit controls and marks).
[[nodiscard]] bool turnsWriting(QChar c);
[[nodiscard]] QString oneLine(const QString &text, qsizetype most);

} // namespace havre
