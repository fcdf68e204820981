// Text as the index compares it: lower case, no diacritics (FTS5 unicode61 remove_diacritics 2).
// Threading: pure functions, any thread.
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

namespace havre::records {

// One UTF-16 unit → one unit: 'É' → 'e', '’' and others unchanged. A combining mark gives a null char.
[[nodiscard]] QChar folded(QChar c);
[[nodiscard]] QString folded(QStringView text);
// The ligatures of print (U+FB00 to U+FB06), which many PDFs write for « fi » or « ff », as the letters they join: NFKC of that
// block alone. For text that is kept and text that is asked for: folded() goes unit by unit and keeps them.
[[nodiscard]] QString openedLigatures(QString text);
// What a word is made of: letters, numbers, marks and whatever lies outside the basic plane.
[[nodiscard]] bool isWordPart(QChar c);
// The words of a text as the index knows them, each once, of at least `shortest` units (and at most 64).
[[nodiscard]] QStringList distinctWords(QStringView text, qsizetype shortest);
// For sorting: folded, ligatures opened (œ → oe), leading punctuation and double spaces gone.
[[nodiscard]] QString sortKey(const QString &text);

} // namespace havre::records
