// The fifteen categories in words a person uses, and the picture that goes with each.
// Threading: main thread (translations).
#pragma once

#include "core/records/Document.h"

namespace havre::ui {

struct Kind {
    QString label;    // "Résultat de biologie": one document
    QString plural;   // "Résultats de biologie": a group of them
    QString glyph;    // a name of Havre.Controls' Glyph
};

[[nodiscard]] Kind kindOf(records::Category category);
// "Compte rendu d’anesthésie": exactly what it is (core/records/kinds), more than its category says.
[[nodiscard]] QString natureOf(const records::Document &document);
[[nodiscard]] QList<records::Category> allCategories(); // in the order they are offered

} // namespace havre::ui
