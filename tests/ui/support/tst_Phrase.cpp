// What French does to « à », « de » and « par » before a title.
#include "ui/support/Phrase.h"

#include <gtest/gtest.h>

using havre::ui::Phrase;

namespace {

QString said(const char *sentence, const char *name)
{
    return Phrase::around(QString::fromUtf8(sentence), QString::fromUtf8(name)).arg(QString::fromUtf8(name));
}

} // namespace

TEST(PhraseTest, aDoctorTakesTheArticle)
{
    EXPECT_EQ(said("Répondre à %1", "Dr Anne Lefèvre"), QStringLiteral("Répondre au Dr Anne Lefèvre"));
    EXPECT_EQ(said("À %1", "Pr Yves Martin"), QStringLiteral("Au Pr Yves Martin"));
    EXPECT_EQ(said("Publié par %1", "Dr Anne Lefèvre, Cabinet du Parc"), QStringLiteral("Publié par le Dr Anne Lefèvre, Cabinet du Parc"));
    EXPECT_EQ(said("Message de %1", "Dr Anne Lefèvre"), QStringLiteral("Message du Dr Anne Lefèvre"));
}

TEST(PhraseTest, othersAndPlacesOfCareDoNot)
{
    EXPECT_EQ(said("Répondre à %1", "Mme Camille Moreau"), QStringLiteral("Répondre à Mme Camille Moreau"));
    EXPECT_EQ(said("Publié par %1", "Laboratoire du Parc"), QStringLiteral("Publié par Laboratoire du Parc"));
    EXPECT_EQ(said("À %1", "Drôme Santé"), QStringLiteral("À Drôme Santé"));
}

TEST(PhraseTest, otherSentencesAndLanguagesStay)
{
    EXPECT_EQ(said("Answer %1", "Dr Anne Lefèvre"), QStringLiteral("Answer Dr Anne Lefèvre"));
    EXPECT_EQ(said("Published by %1", "Dr Anne Lefèvre"), QStringLiteral("Published by Dr Anne Lefèvre"));
    EXPECT_EQ(said("Vu de %1", "Dr Anne Lefèvre"), QStringLiteral("Vu du Dr Anne Lefèvre"));
    EXPECT_EQ(said("Au-delà %1", "Dr Anne Lefèvre"), QStringLiteral("Au-delà Dr Anne Lefèvre")) << "the end of another word";
}

// What a stranger calls themselves cannot stand for the rest of the sentence.
TEST(PhraseTest, theNameIsNotPutInHere)
{
    EXPECT_EQ(Phrase::around(QStringLiteral("Publié par %1, le %2"), QStringLiteral("Dr %2")), QStringLiteral("Publié par le %1, le %2"));
}
