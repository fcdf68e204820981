#include "core/identity/Courtesy.h"

#include <gtest/gtest.h>

using havre::identity::courtesy;

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
