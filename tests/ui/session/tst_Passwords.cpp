// The phrase offered and the judgement of a password of one's own.
#include "ui/session/Passphrase.h"
#include "ui/session/PasswordStrength.h"

#include <QRegularExpression>
#include <QHash>
#include <QSet>
#include <gtest/gtest.h>

#include <cmath>

using namespace havre::ui;
using havre::vault::judge;
using havre::vault::Judgement;

namespace {

TEST(Passphrase, theListIsLongCleanAndWithoutDoubles)
{
    const QStringList &words = phraseWords();
    EXPECT_GE(words.size(), 1000);
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), words.size());
    static const QRegularExpression plain(QStringLiteral("^[a-z]{3,10}$"));
    for (const QString &word : words)
        EXPECT_TRUE(plain.match(word).hasMatch()) << word.toStdString();
}

TEST(Passphrase, sixWordsByChanceAreDifferentEachTimeAndHonestlyCounted)
{
    QSet<QString> phrases;
    for (int i = 0; i < 200; ++i) {
        const QString phrase = randomPhrase(6);
        EXPECT_EQ(phrase.split(u' ').size(), 6);
        phrases.insert(phrase);
        // Chance may draw a word twice; the judge then counts it once, and is right to.
        QStringList words = phrase.split(u' ');
        const bool doubled = words.removeDuplicates() > 0;
        EXPECT_GE(judge(phrase).strength, doubled ? Judgement::Fair : Judgement::Good) << phrase.toStdString();
    }
    EXPECT_EQ(phrases.size(), 200);
    EXPECT_NEAR(bitsOfWords(6), 6 * std::log2(static_cast<double>(phraseWords().size())), 1e-9);
    EXPECT_GT(bitsOfWords(6), 59);
}

TEST(Passphrase, everyWordIsDrawnSoonerOrLater)
{
    // 40 000 draws of about 1 300 words: each is expected 30 times; one never drawn would be a broken draw.
    QHash<QString, int> counts;
    for (int i = 0; i < 8000; ++i)
        for (const QString &word : randomPhrase(5).split(u' '))
            ++counts[word];
    EXPECT_EQ(counts.size(), phraseWords().size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        EXPECT_LT(it.value(), 90) << it.key().toStdString();
}

TEST(PasswordStrength, nothingSaysNothing)
{
    EXPECT_EQ(judge({}).strength, Judgement::Empty);
}

TEST(PasswordStrength, shortIsRefusedHoweverManyWords)
{
    EXPECT_EQ(judge(QStringLiteral("Xk7$pQ2")).strength, Judgement::TooShort);
    EXPECT_EQ(judge(QStringLiteral("elevencharX")).strength, Judgement::TooShort);
    EXPECT_EQ(judge(QStringLiteral("a b c d e")).strength, Judgement::TooShort);
}

TEST(PasswordStrength, whatEverybodyChoosesIsWeakHoweverLong)
{
    for (const char *known : {"motdepasse123", "azertyuiop12", "aaaaaaaaaaaaaa", "abcdefghijkl", "123456789012",
                              "Bonjour2024!!", "P@ssw0rd1234", "Marseille13000", "dragonmonkey", "14/07/1984abc", "Nicolas1987!!", "abababababab", "000000000000", "ancre marée balise"})
        EXPECT_EQ(judge(QString::fromUtf8(known)).strength, Judgement::Weak) << known;
}

TEST(PasswordStrength, goodOnesPass)
{
    for (const char *good : {"ancre marée balise quai voile", "T7#pl2Vq!x9Rw", "mon chien dort sous la table bleue"})
        EXPECT_GE(judge(QString::fromUtf8(good)).strength, Judgement::Fair) << good << " " << judge(QString::fromUtf8(good)).bits;
}

TEST(PasswordStrength, eachJudgementGivesAdvice)
{
    for (const char *any : {"court", "aaaaaaaaaaaaaa", "T7#pl2Vq!x9Rw"})
        EXPECT_FALSE(adviceOn(judge(QString::fromUtf8(any)).strength).isEmpty()) << any;
    EXPECT_TRUE(adviceOn(Judgement::Empty).isEmpty());
}

} // namespace
