#include "core/identity/SameName.h"

#include <gtest/gtest.h>

using namespace havre;
using identity::Likeness;
using identity::likeness;
using identity::Person;

namespace {

Person named(const char *given, const char *family)
{
    Person person;
    person.givenName = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    return person;
}

Likeness of(const char *written, const Person &person) { return likeness(QString::fromUtf8(written), person); }

} // namespace

TEST(SameName, CaseAccentsHyphensAndOrderDoNotCount)
{
    const Person person = named("Mélusine", "Tempête-Le Goff");
    EXPECT_EQ(of("Mélusine TEMPÊTE-LE GOFF", person), Likeness::Same);
    EXPECT_EQ(of("TEMPETE LE GOFF MELUSINE ANNE", person), Likeness::Same);
    EXPECT_EQ(of("Melusine TEMPETE", person), Likeness::Unsure) << "a part of the family name";
    EXPECT_EQ(of("Océane BRISEFER", person), Likeness::Other);
}

TEST(SameName, AMarriedNameIsUnsure)
{
    EXPECT_EQ(of("Camille GARNIER", named("Camille", "Moreau")), Likeness::Unsure);
    EXPECT_EQ(of("Louise MOREAU", named("Camille", "Moreau")), Likeness::Unsure) << "a child's";
}

TEST(SameName, WhoIsNotKnownIsNeverAnother)
{
    EXPECT_EQ(of("Océane BRISEFER", named("", "")), Likeness::Unsure);
    EXPECT_EQ(of("", named("Camille", "Moreau")), Likeness::Unsure);
    EXPECT_EQ(of("Camille MOREAU", named("Camille", "")), Likeness::Unsure) << "half a name proves nothing";
}
