// Examinations and doses as the booklet says them: where each stands in a word, a tone and a glyph, when, and which are near.
// Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "core/family/booklet/Booklet.h"

#include <QVariantList>

namespace havre::ui {

[[nodiscard]] QString tagOf(family::booklet::State state);
[[nodiscard]] QString toneOf(family::booklet::State state); // of a Tag
[[nodiscard]] QString glyphOf(family::booklet::State state, const QString &due); // empty: none; `due` of one that is due
// `followed`: of Unrecorded, a later one was done.
[[nodiscard]] QString whenOf(family::booklet::State state, const QDate &from, const QDate &until, const QDate &done, const QString &who,
                             bool followed = false);
[[nodiscard]] QString bornText(family::Sex sex, const QDate &birth);
[[nodiscard]] QString doseTitle(const QString &vaccine, int rank);
[[nodiscard]] QString dosesText(int done, int wanted); // at this age
// Marks what is shown at first ("near"): late, due and soon, the last that were done, the first to come.
void markNear(QVariantList &steps, const QList<family::booklet::State> &states);

} // namespace havre::ui
