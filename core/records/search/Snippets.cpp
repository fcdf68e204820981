#include "core/records/search/Snippets.h"

#include "core/records/search/Fold.h"

#include <array>
#include <bitset>

namespace havre::records {

namespace {

constexpr qsizetype MaxScan = 400000; // a book; beyond it the row simply has no snippet
constexpr qsizetype Before = 48;      // of the words before the first mark

constexpr char16_t InWord = u'\uffff'; // a lone mark: part of its word, nothing to compare

using Table = std::array<char16_t, 0x250>;

const Table &table()
{
    static const auto made = [] {
        Table result{};
        for (char16_t i = 0; i < result.size(); ++i)
            result[i] = isWordPart(QChar(i)) ? folded(QChar(i)).unicode() : u'\0';
        return result;
    }();
    return made;
}

// Folded unit, or 0 where a word ends. One look-up for what French is written with.
inline char16_t wordUnit(const Table &known, QChar c)
{
    if (c.unicode() < known.size()) [[likely]]
        return known[c.unicode()];
    if (!isWordPart(c))
        return 0;
    const char16_t unit = folded(c).unicode();
    return unit == 0 ? InWord : unit;
}

// A word of the text: where it is, and how it begins.
struct Word {
    qsizetype start = 0;
    qsizetype end = 0;
    char16_t initial = 0;
};

// The next word at or after `from`; false at the end of the text.
bool nextWord(const Table &known, QStringView text, qsizetype from, Word &word)
{
    const qsizetype size = text.size();
    qsizetype i = from;
    while (i < size && (word.initial = wordUnit(known, text[i])) == 0)
        ++i;
    word.start = i;
    while (i < size && wordUnit(known, text[i]) != 0)
        ++i;
    word.end = i;
    return word.end > word.start;
}

// Is it `wanted`, or does it begin so?
bool agrees(const Table &known, QStringView text, const Word &word, const QString &wanted, bool beginning)
{
    qsizetype matched = 0;
    for (qsizetype i = word.start; i < word.end; ++i) {
        const char16_t unit = wordUnit(known, text[i]);
        if (unit == InWord)
            continue;
        if (matched == wanted.size())
            return beginning;
        if (wanted.at(matched++) != QChar(unit))
            return false;
    }
    return matched == wanted.size();
}

struct Match {
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype term = 0;
};

// Where `term` ends when it begins with `first`; -1 when it does not.
qsizetype endOf(const Table &known, const SearchText::Term &term, QStringView text, const Word &first)
{
    if (first.initial != InWord && term.words.first().at(0) != QChar(first.initial))
        return -1;
    Word word = first;
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        if (i > 0 && !nextWord(known, text, word.end, word))
            return -1;
        const bool beginning = term.prefix && i == term.words.size() - 1;
        if (!agrees(known, text, word, term.words.at(i), beginning))
            return -1;
        if (beginning)
            return std::min(word.end, word.start + term.words.at(i).size()); // mark what was typed
    }
    return word.end;
}

using Found = std::bitset<16>;

Found termsWithin(const QList<Match> &matches, qsizetype from)
{
    Found found;
    for (qsizetype i = from; i < matches.size() && matches.at(i).end - matches.at(from).start <= SnippetLength - Before; ++i)
        found.set(static_cast<std::size_t>(matches.at(i).term));
    return found;
}

// All matches, in order, up to the end of the first stretch that shows every term.
QList<Match> matchesIn(QStringView text, const SearchText &search, qsizetype &best)
{
    QList<Match> matches;
    const Table &known = table();
    const auto all = static_cast<std::size_t>(search.terms.size());
    std::size_t most = 0;
    Word word;
    for (qsizetype at = 0; nextWord(known, text, at, word); at = word.end) {
        if (most == all && word.end > matches.at(best).start + SnippetLength)
            break;
        for (qsizetype t = 0; t < search.terms.size(); ++t) {
            qsizetype end = endOf(known, search.terms.at(t), text, word);
            for (const auto &other : search.spellings.at(t))
                end = std::max(end, endOf(known, other, text, word));
            if (end < 0)
                continue;
            matches.append({word.start, end, t});
            for (qsizetype from = std::max<qsizetype>(0, matches.size() - 12); from < matches.size(); ++from) {
                if (const auto count = termsWithin(matches, from).count(); count > most) {
                    most = count;
                    best = from;
                }
            }
            break;
        }
    }
    return matches;
}

// A place between words near `at`, going back no further than `floor`.
qsizetype wordBoundary(QStringView text, qsizetype at, qsizetype floor)
{
    for (qsizetype i = at; i > floor; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return at;
}

} // namespace

Snippet snippetOf(const QString &text, const SearchText &search)
{
    const QStringView view = QStringView(text).left(MaxScan);
    qsizetype best = 0;
    const QList<Match> matches = matchesIn(view, search, best);
    if (matches.isEmpty())
        return {};
    const qsizetype first = matches.at(best).start;
    qsizetype start = first <= Before ? 0 : wordBoundary(view, first - Before + 16, std::max<qsizetype>(0, first - Before));
    if (start > 0 && view[start].isLowSurrogate())
        --start;
    qsizetype end = std::min(view.size(), start + SnippetLength);
    if (end < view.size())
        end = std::max(wordBoundary(view, end, end - 24), matches.at(best).end);

    Snippet snippet;
    if (start > 0)
        snippet.text.append(QChar(0x2026));
    bool space = true; // runs of spaces and line ends become one space
    qsizetype next = 0;
    qsizetype open = -1; // where the mark under way ends in the source
    for (qsizetype i = start; i < end; ++i) {
        while (next < matches.size() && matches.at(next).start < i)
            ++next;
        if (open < 0 && next < matches.size() && matches.at(next).start == i && matches.at(next).end <= end) {
            snippet.marks.append({snippet.text.size(), 0});
            open = matches.at(next).end;
        }
        const QChar c = view[i];
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        if (!blank)
            snippet.text.append(c);
        else if (!space)
            snippet.text.append(u' ');
        space = blank;
        if (open == i + 1) {
            snippet.marks.last().length = snippet.text.size() - snippet.marks.last().start;
            open = -1;
        }
    }
    while (snippet.text.endsWith(u' '))
        snippet.text.chop(1);
    if (end < view.size())
        snippet.text.append(QChar(0x2026));
    return snippet;
}

} // namespace havre::records
