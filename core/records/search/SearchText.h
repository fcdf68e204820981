// What a person typed → what FTS5 is asked. Every word goes quoted, so nothing typed is ever syntax.
//   l'hémoglobine glyquée   → "hemoglobine"* "glyquee"*      (elisions fall away, last word and others are beginnings)
//   « compte rendu » d'ir   → "compte rendu" "ir"*            (quotes of any kind: these words in this order)
//   coeur                   → ("coeur"* OR "cœur"*)           (the index keeps ligatures apart)
// Threading: a value; pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace havre::records {

inline constexpr qsizetype LongWord = 6; // one letter more than the longest prefix index (003_records.sql)

struct SearchText {
    struct Term {
        QStringList words;   // folded; one word, or those of a phrase
        bool prefix = false; // the last word is only a beginning
        bool operator==(const Term &) const = default;
    };
    QList<Term> terms; // all must be found; alternatives of spelling are in `spellings`
    QList<QList<Term>> spellings; // per term: the other ways to write it

    [[nodiscard]] static SearchText parse(const QString &typed);
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    // The words of the index that begin so; none: leave it to FTS5.
    using Completions = std::function<QStringList(const QString &beginning)>;
    // Whether a short text (a name, not a document) says all of it, as the index would. Nothing asked: false.
    [[nodiscard]] bool saidBy(QStringView text) const;
    // For MATCH. Empty when there is nothing to look for.
    [[nodiscard]] QString expression(const Completions &completions = {}) const;
};

} // namespace havre::records
