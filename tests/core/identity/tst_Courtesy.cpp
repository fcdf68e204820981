#include "core/identity/Courtesy.h"

#include <gtest/gtest.h>

using havre::identity::courtesy;
using havre::identity::takesArticle;

TEST(Courtesy, aDegreeWinsOverACivility)
{
    EXPECT_EQ(courtesy({QStringLiteral("MME"), QStringLiteral("DR")}), QStringLiteral("Dr"));
    EXPECT_EQ(courtesy({QStringLiteral("M"), QStringLiteral("PR")}), QStringLiteral("Pr"));
}

TEST(Courtesy, capitalsBecomeWords)
{
    EXPECT_EQ(courtesy({QStringLiteral("MME")}), QStringLiteral("Mme"));
    EXPECT_EQ(courtesy({QStringLiteral("m.")}), QStringLiteral("M."));
}

TEST(Courtesy, whatIsUnknownStays)
{
    EXPECT_EQ(courtesy({QStringLiteral("Sage-femme")}), QStringLiteral("Sage-femme"));
    EXPECT_EQ(courtesy({}), QString());
}

TEST(Courtesy, aDoctorAndAProfessorTakeTheArticle)
{
    for (const char *name : {"Dr Anne Lefèvre", "DR. LEFEVRE", "Pr Martin", "Docteur Lefèvre", "Professeur Martin"})
        EXPECT_TRUE(takesArticle(QString::fromUtf8(name))) << name;
    for (const char *name : {"Mme Camille Moreau", "M. Moreau", "Laboratoire du Parc", "Drôme Santé", "Pratique libre", "Dr", ""})
        EXPECT_FALSE(takesArticle(QString::fromUtf8(name))) << name;
}
