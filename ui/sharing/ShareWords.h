// A share in plain words: what became of it, how long it still lives, who opened it. Threading: main thread (translations).
#pragma once

#include "core/sharing/ShareLife.h"

#include <QVariantMap>

namespace havre::ui {

using ShareLife = sharing::Life; // lifeOf() of core/sharing/ShareLife.h

[[nodiscard]] QString lifeWord(ShareLife life);                               // « Ouvert », « Terminé », « Coupé », « Inachevé »
[[nodiscard]] QString remainingWords(qint64 seconds, bool withSeconds = true); // « Encore 12 min 38 s », « Encore 2 h 05 »
[[nodiscard]] QString openedWords(const sharing::Share &share);               // « Ouvert 2 fois · 1 code faux », « Aucune ouverture connue »
// { text, when, glyph, good }; `recipient` between quotes: it is what they called themselves.
[[nodiscard]] QVariantMap openingLine(const sharing::Opening &opening, const QDateTime &now);

} // namespace havre::ui
