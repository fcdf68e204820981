#include "core/records/search/SearchText.h"

#include "core/records/search/Fold.h"

#include <gtest/gtest.h>

using namespace havre::records;

namespace {
QString ask(const QString &typed)
{
    return SearchText::parse(typed).expression();
}
} // namespace

TEST(SearchText, QuotesEveryWordAndTakesItForABeginning)
{
    EXPECT_EQ(ask(QStringLiteral("bilan lipidique")), QStringLiteral("\"bilan\"* AND \"lipidique\"*"));
}

TEST(SearchText, DropsElisionsOfBothApostrophes)
{
    const QString expected = QStringLiteral("\"hemoglobine\"*");
    EXPECT_EQ(ask(QStringLiteral("l'hémoglobine")), expected);
    EXPECT_EQ(ask(QStringLiteral("L’Hémoglobine")), expected);
    EXPECT_EQ(ask(QStringLiteral("qu'insuline d’insuline jusqu’insuline")), QStringLiteral("\"insuline\"*"));
    EXPECT_EQ(ask(QStringLiteral("aujourd'hui")), QStringLiteral("\"aujourd hui\"*")) << "not an elision";
}

TEST(SearchText, AQuotedPhraseKeepsItsWordsInOrderElisionsIncluded)
{
    EXPECT_EQ(ask(QStringLiteral("\"taux d'hémoglobine\" glyquée")),
              QStringLiteral("\"taux d hemoglobine\" AND \"glyquee\"*"));
    EXPECT_EQ(ask(QStringLiteral("« compte rendu »")), QStringLiteral("\"compte rendu\""));
    EXPECT_EQ(ask(QStringLiteral("\"compte ren")), QStringLiteral("\"compte ren\"*")) << "still being typed";
}

TEST(SearchText, OpensTheLigaturesOfPrint)
{
    EXPECT_EQ(openedLigatures(QStringLiteral("\ufb00 \ufb01 \ufb02 \ufb03 \ufb04 \ufb05 \ufb06 œ")), QStringLiteral("ff fi fl ffi ffl st st œ"));
    EXPECT_EQ(ask(QStringLiteral("di\ufb03cile")), QStringLiteral("\"difficile\"*"));
    EXPECT_TRUE(SearchText::parse(QStringLiteral("deficit")).saidBy(QStringLiteral("Dé\ufb01cit")));
}

TEST(SearchText, OneLetterIsAWordNotABeginning)
{
    EXPECT_EQ(ask(QStringLiteral("vitamine d")), QStringLiteral("\"vitamine\"* AND \"d\""));
}

TEST(SearchText, OffersBothSpellingsOfLigatures)
{
    EXPECT_EQ(ask(QStringLiteral("oedème")), QString::fromUtf8("(\"oedeme\"* OR \"œdeme\"*)"));
    EXPECT_EQ(ask(QString::fromUtf8("cœur")), QString::fromUtf8("(\"cœur\"* OR \"coeur\"*)"));
}

TEST(SearchText, NothingTypedIsEverSyntax)
{
    EXPECT_EQ(ask(QStringLiteral("a* OR title:b NEAR(c) -d ^e")),
              QStringLiteral("\"a\" AND \"or\"* AND \"title b\" AND \"near c\" AND \"d\" AND \"e\""));
    EXPECT_EQ(ask(QStringLiteral("' \" ; -- ()")), QString());
    EXPECT_TRUE(SearchText::parse(QStringLiteral("  !? ")).isEmpty());
}

TEST(SearchText, ALongBeginningBecomesTheWordsItBegins)
{
    const auto completions = [](const QString &beginning) {
        return beginning == QLatin1String("ordonn") ? QStringList{QStringLiteral("ordonnance"), QStringLiteral("ordonne")} : QStringList();
    };
    EXPECT_EQ(SearchText::parse(QStringLiteral("ordonn")).expression(completions), QStringLiteral("(\"ordonnance\" OR \"ordonne\")"));
    EXPECT_EQ(SearchText::parse(QStringLiteral("inconnu")).expression(completions), QStringLiteral("\"inconnu\"*"));
    EXPECT_EQ(SearchText::parse(QStringLiteral("ordon")).expression(completions), QStringLiteral("\"ordon\"*")) << "has its own index";
}

TEST(SearchText, IsBounded)
{
    const auto parsed = SearchText::parse(QStringLiteral("mot%1 ").repeated(1).arg(1) + QString(5000, u'x'));
    EXPECT_LE(parsed.terms.last().words.last().size(), 64);
    QString many;
    for (int i = 0; i < 100; ++i)
        many += QStringLiteral("mot%1 ").arg(i);
    EXPECT_LE(SearchText::parse(many).terms.size(), 12);
}

TEST(Fold, SortsAsADictionaryDoes)
{
    EXPECT_EQ(sortKey(QStringLiteral("  « Échographie »  rénale")), QStringLiteral("echographie » renale"));
    EXPECT_EQ(sortKey(QString::fromUtf8("Œdème")), QStringLiteral("oedeme"));
    EXPECT_LT(sortKey(QStringLiteral("Échographie")), sortKey(QStringLiteral("Fond d’œil")));
    EXPECT_EQ(folded(QStringView(u"e\u0301t\u00e9")), QStringLiteral("ete")) << "decomposed and composed alike";
}
