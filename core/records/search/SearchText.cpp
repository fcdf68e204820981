#include "core/records/search/SearchText.h"

#include "core/records/search/Fold.h"

#include <algorithm>
#include <array>

namespace havre::records {

namespace {

constexpr qsizetype MaxTerms = 12;
constexpr qsizetype MaxWord = 64;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u00ab' || c == u'\u00bb' || c == u'\u201c' || c == u'\u201d';
}

// The words French shortens before a vowel; what follows the apostrophe is what one looks for.
bool isElided(const QString &word)
{
    static constexpr std::array elided{"l", "d", "j", "n", "s", "t", "m", "c", "qu",
                                       "jusqu", "lorsqu", "puisqu", "quoiqu"};
    return std::any_of(elided.begin(), elided.end(), [&word](const char *e) { return word == QLatin1String(e); });
}

// "d'anti-inflammatoire" → anti, inflammatoire. A phrase keeps its elisions: the text has them too.
QStringList wordsOf(QStringView chunk, bool phrase)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i <= chunk.size(); ++i) {
        if (i < chunk.size() && isWordPart(chunk[i])) {
            if (const QChar f = folded(chunk[i]); !f.isNull() && word.size() < MaxWord)
                word.append(f);
            continue;
        }
        const bool elision = !phrase && words.isEmpty() && i < chunk.size() && isApostrophe(chunk[i]) && isElided(word);
        if (!word.isEmpty() && !elision)
            words.append(word);
        word.clear();
    }
    return words;
}

QString quoted(const SearchText::Term &term, const SearchText::Completions &completions)
{
    if (completions && term.prefix && term.words.size() == 1 && term.words.first().size() >= LongWord) {
        QStringList words = completions(term.words.first());
        for (QString &word : words)
            word = u'"' + word.remove(u'"') + u'"';
        if (!words.isEmpty())
            return words.size() == 1 ? words.first() : QString(u'(' + words.join(QLatin1String(" OR ")) + u')');
    }
    // Words hold letters, numbers and marks only (wordsOf), so there is no quote to double.
    QString text = u'"' + term.words.join(u' ') + u'"';
    if (term.prefix)
        text += u'*';
    return text;
}

// oe ↔ œ, ae ↔ æ.
QList<SearchText::Term> otherSpellings(const SearchText::Term &term)
{
    SearchText::Term opened = term;
    SearchText::Term joined = term;
    for (QString &word : opened.words)
        word.replace(QChar(0x153), QLatin1String("oe")).replace(QChar(0xe6), QLatin1String("ae"));
    for (QString &word : joined.words)
        word.replace(QLatin1String("oe"), QString(QChar(0x153))).replace(QLatin1String("ae"), QString(QChar(0xe6)));
    QList<SearchText::Term> others;
    if (opened != term)
        others.append(opened);
    if (joined != term && joined != opened)
        others.append(joined);
    return others;
}

bool says(const QStringList &text, const SearchText::Term &term)
{
    const qsizetype last = term.words.size() - 1;
    for (qsizetype at = 0; at + last < text.size(); ++at) {
        const auto begins = text.cbegin() + at;
        const QString &end = text.at(at + last);
        if (std::equal(term.words.cbegin(), term.words.cend() - 1, begins)
            && (term.prefix ? end.startsWith(term.words.last()) : end == term.words.last()))
            return true;
    }
    return false;
}

} // namespace

SearchText SearchText::parse(const QString &typed)
{
    SearchText result;
    const auto add = [&result](Term term) {
        if (term.words.isEmpty() || result.terms.size() >= MaxTerms || result.terms.contains(term))
            return;
        // One letter is no beginning: half the words of the record would answer.
        term.prefix = term.prefix && term.words.last().size() > 1;
        result.spellings.append(otherSpellings(term));
        result.terms.append(std::move(term));
    };
    const QString text = openedLigatures(typed.left(1000).normalized(QString::NormalizationForm_C));
    QString chunk;
    bool inQuotes = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size();
        if (!end && !isQuote(text[i]) && (inQuotes || !text[i].isSpace())) {
            chunk.append(text[i]);
            continue;
        }
        // A phrase still open is being typed: its last word is a beginning.
        add({wordsOf(chunk, inQuotes), !inQuotes || end});
        chunk.clear();
        if (!end && isQuote(text[i]))
            inQuotes = !inQuotes;
    }
    return result;
}

bool SearchText::saidBy(QStringView text) const
{
    const QStringList words = wordsOf(openedLigatures(text.toString()), true);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QList<Term> others = spellings.value(i);
        if (!says(words, terms.at(i)) && std::none_of(others.begin(), others.end(), [&](const Term &other) { return says(words, other); }))
            return false;
    }
    return !terms.isEmpty();
}

QString SearchText::expression(const Completions &completions) const
{
    QStringList parts;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        QString part = quoted(terms.at(i), completions);
        if (const auto others = spellings.value(i); !others.isEmpty()) {
            for (const Term &other : others)
                part += QLatin1String(" OR ") + quoted(other, completions);
            part = u'(' + part + u')';
        }
        parts.append(part);
    }
    return parts.join(QLatin1String(" AND "));
}

} // namespace havre::records
