#include "core/records/search/Fold.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace havre::records {

namespace {

QChar foldedSlowly(QChar c)
{
    if (c.isMark())
        return QChar();
    // A decomposition may itself decompose (ǖ → ü + ̄ → u + ̈ + ̄).
    QChar base = c;
    for (int i = 0; i < 3 && base.decompositionTag() == QChar::Canonical; ++i)
        base = base.decomposition().at(0);
    return base.toLower();
}

// French lives below U+0250; the table makes folding a page of text a matter of microseconds.
const std::array<char16_t, 0x250> &table()
{
    static const auto made = [] {
        std::array<char16_t, 0x250> result{};
        for (char16_t i = 0; i < result.size(); ++i)
            result[i] = foldedSlowly(QChar(i)).unicode();
        return result;
    }();
    return made;
}

} // namespace

QChar folded(QChar c)
{
    return c.unicode() < 0x250 ? QChar(table()[c.unicode()]) : foldedSlowly(c);
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (const QChar f = folded(c); !f.isNull())
            result.append(f);
    }
    return result;
}

QString openedLigatures(QString text)
{
    static constexpr std::array Opened{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    const auto isLigature = [](QChar c) { return c >= u'\ufb00' && c <= u'\ufb06'; };
    if (std::none_of(text.cbegin(), text.cend(), isLigature))
        return text;
    QString opened;
    opened.reserve(text.size() + text.size() / 16);
    for (const QChar c : std::as_const(text)) {
        if (isLigature(c))
            opened.append(QLatin1String(Opened.at(std::size_t(c.unicode() - 0xfb00))));
        else
            opened.append(c);
    }
    return opened;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_PrivateUse;
}

QStringList distinctWords(QStringView text, qsizetype shortest)
{
    QSet<QString> words;
    QString word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordPart(text[i])) {
            if (const QChar f = folded(text[i]); !f.isNull())
                word.append(f);
            continue;
        }
        if (word.size() >= shortest && word.size() <= 64)
            words.insert(word);
        word.clear();
    }
    return words.values();
}

QString sortKey(const QString &text)
{
    QString key = folded(text).simplified();
    key.replace(QChar(0x153), QLatin1String("oe")).replace(QChar(0xe6), QLatin1String("ae"));
    qsizetype start = 0;
    while (start < key.size() && !isWordPart(key.at(start)))
        ++start;
    return key.mid(start);
}

} // namespace havre::records
