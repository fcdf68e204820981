#include "core/vault/PasswordStrength.h"

#include "core/foundation/SecretBytes.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <cmath>
#include <zxcvbn.h>

namespace havre::vault {
namespace {

constexpr int LeastCharacters = 12; // five words of three letters have more
constexpr double BitsOfAChosenWord = 11;
constexpr double WeakBelow = 40;
constexpr double GoodFrom = 55;

// What people here think of first; the library knows what leaked in English, names, dates and keyboards but ours.
const char *const Commonplaces[] = {"motdepasse", "azerty", "azertyuiop", "qsdfghjklm", "wxcvbn", "bonjour", "soleil", "jetaime",
                                    "doudou", "chouchou", "loulou", "marseille", "secret", "havre", "sante", "medecin", nullptr};
constexpr qsizetype MostJudged = 100; // letters: it is asked at each key, and takes longer with each letter

double bitsAgainstGuessers(const QString &password)
{
    QByteArray bytes = QStringView(password).left(MostJudged).toUtf8();
    const double bits = ZxcvbnMatch(bytes.constData(), const_cast<const char **>(Commonplaces), nullptr);
    wipe(bytes);
    return bits;
}

// Views, so that no word of it stays behind in memory.
QList<QStringView> wordsOf(const QString &password)
{
    QList<QStringView> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= password.size(); ++i) {
        if (i < password.size() && !password.at(i).isSpace())
            continue;
        if (i > start)
            words.append(QStringView(password).mid(start, i - start));
        start = i + 1;
    }
    return words;
}

int charactersOf(const QString &password)
{
    return static_cast<int>(std::count_if(password.begin(), password.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

// Characters that tell something new: not a repeat, not the next of a run (abc, 321), not a doubled pair.
int surprisingCharacters(const QString &password)
{
    int count = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const int step = i > 0 ? password.at(i).unicode() - password.at(i - 1).unicode() : 9;
        const int before = i > 1 ? password.at(i - 1).unicode() - password.at(i - 2).unicode() : 9;
        const bool run = std::abs(step) <= 1 && (i < 2 || step == before);
        const bool echo = i > 1 && password.at(i) == password.at(i - 2);
        count += run || echo ? 0 : 1;
    }
    return count;
}

double alphabetOf(const QString &password)
{
    double size = 0;
    const auto has = [&password](auto kind) { return std::any_of(password.begin(), password.end(), kind); };
    size += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    size += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    size += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    return std::max(2.0, size);
}

} // namespace

Judgement judge(const QString &password)
{
    if (password.isEmpty())
        return {};
    if (charactersOf(password) < LeastCharacters)
        return {Judgement::TooShort, 0};
    QList<QStringView> words = wordsOf(password);
    const bool several = words.size() > 1;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    const auto different = static_cast<double>(words.size());

    double bits = surprisingCharacters(password) * std::log2(alphabetOf(password)) * 0.75;
    const bool onlyWords = std::all_of(password.begin(), password.end(), [](QChar c) { return c.isLetter() || c.isSpace(); });
    if (several && onlyWords) // words are guessed whole, and people draw them from a few thousand
        bits = std::min(bits, BitsOfAChosenWord * different);
    bits = std::min(bits, bitsAgainstGuessers(password));
    return {bits < WeakBelow ? Judgement::Weak : bits < GoodFrom ? Judgement::Fair : Judgement::Good, bits};
}

} // namespace havre::vault
