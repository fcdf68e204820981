#include "ui/rows/Syllables.h"

#include <algorithm>

namespace havre::ui {

namespace {

constexpr qsizetype Least = 3; // letters before a hyphen, and after it

bool among(QChar letter, const char16_t *these)
{
    return QStringView(these).contains(letter);
}

bool isVowel(QChar letter)
{
    const QString base = QString(letter).normalized(QString::NormalizationForm_D); // é is an e
    return among(base.at(0).toLower(), u"aeiouyœæ");
}

// Two consonants that begin a syllable together: « tr », « ph », « gn ».
bool staysTogether(QChar first, QChar second)
{
    const QChar a = first.toLower();
    const QChar b = second.toLower();
    return (among(b, u"lr") && among(a, u"bcdfgptv")) || (b == u'h' && among(a, u"cpt")) || (a == u'g' && b == u'n');
}

// Does a syllable begin at `i`? Letters stand all around.
bool begins(const QString &words, qsizetype i)
{
    if (isVowel(words.at(i)))
        return false;
    if (isVowel(words.at(i + 1)))
        return isVowel(words.at(i - 1)) || !staysTogether(words.at(i - 1), words.at(i));
    return staysTogether(words.at(i), words.at(i + 1)) && isVowel(words.at(i + 2));
}

} // namespace

QString hyphenated(const QString &words)
{
    QString parted;
    qsizetype end = 0;
    for (qsizetype i = 0, start = 0; i < words.size(); ++i) {
        if (i >= end) { // of the run of letters one is in
            for (start = i, end = i; end < words.size() && words.at(end).isLetter();)
                ++end;
            end = std::max(end, i + 1);
        }
        if (i - start >= Least && end - i >= Least && begins(words, i))
            parted += QChar(QChar::SoftHyphen);
        parted += words.at(i);
    }
    return parted;
}

} // namespace havre::ui
