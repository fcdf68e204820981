// The catalogue's words for people: prices, verdicts, kinds, permissions. Translated at the moment they are asked.
// Threading: main thread.
#pragma once

#include "store/catalogue/Index.h"

namespace havre::ui::phrases {

[[nodiscard]] QString price(store::Price price);         // short: "Gratuit"
[[nodiscard]] QString status(store::Status status);      // empty when online
[[nodiscard]] QString verdict(store::Verdict verdict);
[[nodiscard]] QString verdictTone(store::Verdict verdict); // of a Tag
[[nodiscard]] QString domain(const QString &domain);     // "Sécurité"
[[nodiscard]] QString domainMeaning(const QString &domain);
[[nodiscard]] QString publisherKind(const QString &kind);
[[nodiscard]] QString device(const QString &deviceClass);
[[nodiscard]] QString kindTitle(store::Kind kind);
[[nodiscard]] QString kindText(store::Kind kind);
[[nodiscard]] QString kindGlyph(store::Kind kind);
[[nodiscard]] QString permission(const QString &id);      // "Lire vos glycémies"
[[nodiscard]] QString permissionGlyph(const QString &id); // reading and adding differ
[[nodiscard]] QString glyph(const store::App &app, const store::Index &index); // its first theme's
[[nodiscard]] QString standing(const store::App &app);      // "4 critères sur 4 respectés", short
[[nodiscard]] QString hosting(const store::App &app);       // short: "Reste chez vous", empty when nothing is kept
[[nodiscard]] QString exchange(const store::App &app);      // "Demande à lire vos données"
[[nodiscard]] QString exchangeGlyph(const store::App &app);
[[nodiscard]] QString languages(const QStringList &codes);
[[nodiscard]] QString place(const store::App &app);

} // namespace havre::ui::phrases
