// Words of a stranger as one line: line breaks and controls become spaces, what turns the direction of writing or cannot be
// seen goes, and no more than `most` letters stay. Threading: pure.
#pragma once

#include <QString>

namespace havre {

[[nodiscard]] QString oneLine(const QString &text, qsizetype most);

} // namespace havre
