#include "ui/session/PasswordStrength.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace havre::ui {
namespace {

constexpr int LeastCharacters = 12;
constexpr int LeastWords = 5;
constexpr double BitsOfAChosenWord = 11;
constexpr double WeakBelow = 40;
constexpr double GoodFrom = 55;

QString said(const char *text)
{
    return QCoreApplication::translate("PasswordStrength", text);
}

// The beginnings everybody thinks of first, and keyboard rows.
bool isCommonplace(const QString &lower)
{
    static constexpr std::array beginnings{"motdepasse", "password", "azerty", "qwerty", "123456", "bonjour", "soleil",
                                           "jetaime", "doudou", "chouchou", "loulou", "marseille", "admin", "secret"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&lower](const char *word) { return lower.contains(QLatin1String(word)); });
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
    const QStringList words = password.simplified().split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> different(words.begin(), words.end());
    const bool phrase = words.size() >= LeastWords;
    if (password.size() < LeastCharacters && !phrase)
        return {Judgement::TooShort, 0,
                said(QT_TRANSLATE_NOOP("PasswordStrength", "Encore un peu court : douze caractères, ou cinq mots séparés par des espaces."))};

    double bits = surprisingCharacters(password) * std::log2(alphabetOf(password)) * 0.75;
    const bool onlyWords = std::all_of(password.begin(), password.end(), [](QChar c) { return c.isLetter() || c.isSpace(); });
    if (words.size() > 1 && onlyWords) // words are guessed whole, and people draw them from a few thousand
        bits = std::min(bits, BitsOfAChosenWord * static_cast<double>(different.size()));
    if (different.size() < LeastWords && isCommonplace(password.toLower().remove(u' '))) // one known word of six harms nobody
        bits = std::min(bits, 25.0);

    if (bits < WeakBelow)
        return {Judgement::Weak, bits, said(QT_TRANSLATE_NOOP("PasswordStrength", "Trop facile à deviner. Évitez les suites et les mots que tout le monde choisit."))};
    if (bits < GoodFrom)
        return {Judgement::Fair, bits, said(QT_TRANSLATE_NOOP("PasswordStrength", "Correct. Quelques caractères ou un mot de plus le rendraient solide."))};
    return {Judgement::Good, bits, said(QT_TRANSLATE_NOOP("PasswordStrength", "Solide."))};
}

} // namespace havre::ui
