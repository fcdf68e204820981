#include "core/records/search/Snippets.h"

#include <gtest/gtest.h>

using namespace havre::records;

namespace {

Snippet cut(const QString &text, const QString &typed)
{
    return snippetOf(text, SearchText::parse(typed));
}

QStringList marked(const Snippet &snippet)
{
    QStringList words;
    for (const auto &mark : snippet.marks)
        words << snippet.text.mid(mark.start, mark.length);
    return words;
}

} // namespace

TEST(Snippets, MarksWhatWasTypedWithoutRegardToAccents)
{
    const auto snippet = cut(QStringLiteral("Glycémie à jeun : élevée."), QStringLiteral("glycemie elev"));
    EXPECT_EQ(snippet.text, QStringLiteral("Glycémie à jeun : élevée."));
    EXPECT_EQ(marked(snippet), (QStringList{QStringLiteral("Glycémie"), QStringLiteral("élev")}));
}

TEST(Snippets, FindsBehindAnElision)
{
    const auto snippet = cut(QStringLiteral("Dosage de l’hémoglobine glyquée"), QStringLiteral("l'hemoglobine"));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("hémoglobine")});
}

TEST(Snippets, APhraseIsOneMark)
{
    const auto snippet = cut(QStringLiteral("rendu compte. Le compte rendu, puis le compte."), QStringLiteral("\"compte rendu\""));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("compte rendu")});
}

TEST(Snippets, ChoosesTheStretchThatShowsAllWords)
{
    const QString far = QStringLiteral("Le rein est normal. ") + QStringLiteral("Rien à dire ici. ").repeated(40)
        + QStringLiteral("Une lithiase du rein gauche est retrouvée. ") + QStringLiteral("Fin du texte. ").repeated(40);
    const auto snippet = cut(far, QStringLiteral("rein lithiase"));
    EXPECT_EQ(marked(snippet), (QStringList{QStringLiteral("lithiase"), QStringLiteral("rein")}));
    EXPECT_TRUE(snippet.text.startsWith(QChar(0x2026)));
    EXPECT_TRUE(snippet.text.endsWith(QChar(0x2026)));
    EXPECT_LE(snippet.text.size(), SnippetLength + 2);
}

TEST(Snippets, LineEndsAndControlCharactersBecomeOneSpace)
{
    const auto snippet = cut(QStringLiteral("Poids\n\n\t 72 kg\x01\x02 taille"), QStringLiteral("taille"));
    EXPECT_EQ(snippet.text, QStringLiteral("Poids 72 kg taille"));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("taille")});
}

TEST(Snippets, NothingFoundShowsNothing)
{
    EXPECT_EQ(cut(QStringLiteral("Bilan hépatique"), QStringLiteral("rein")), Snippet());
    EXPECT_EQ(cut(QString(), QStringLiteral("rein")), Snippet());
}

TEST(Snippets, KeepsSurrogatePairsWhole)
{
    const QString emoji = QString::fromUtf8("😀").repeated(200) + QStringLiteral(" fièvre ") + QString::fromUtf8("😀").repeated(200);
    const auto snippet = cut(emoji, QStringLiteral("fievre"));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("fièvre")});
    EXPECT_EQ(QString::fromUtf8(snippet.text.toUtf8()), snippet.text) << "no half of a pair";
}
