// Runs of a narrative cut into words, so that QML can let several styles flow on one line.
// Threading: pure functions.
#pragma once

#include "core/records/cda/Cda.h"

#include <QVariantList>

namespace havre::ui {

[[nodiscard]] QString plainText(const QList<records::cda::Run> &runs);
[[nodiscard]] bool isUniform(const QList<records::cda::Run> &runs); // one style, or blank around it
// The styles every non-blank run shares.
[[nodiscard]] quint8 commonStyles(const QList<records::cda::Run> &runs);
// Words with their styles. Empty when there are more than a page can flow: plain text is shown then.
[[nodiscard]] QVariantList pieces(const QList<records::cda::Run> &runs);
// "12,4", "≤ 5", "1 200", "+3 %": what lines up at its right edge.
[[nodiscard]] bool looksNumeric(const QString &text);

} // namespace havre::ui
