// Whose a document is: every door asks the same question, and one table answers it.
#include "core/identity/Whose.h"
#include "tests/support/Await.h"

namespace havre::identity {
namespace {

const QString Nir = QStringLiteral("1.2.250.1.213.1.4.8");
const QString Nia = QStringLiteral("1.2.250.1.213.1.4.9");
const QString OfTests = QStringLiteral("1.2.250.1.213.1.4.10");
const QString Demo = QStringLiteral("1.2.250.1.213.1.4.11");
const QString InsC = QStringLiteral("1.2.250.1.213.1.4.2");
const QString Hospital = QStringLiteral("1.2.250.1.71.4.2.2");

const QString Mine = QStringLiteral("284052A32102552");
const QString Other = QStringLiteral("277076322082910");

TEST(Whose, OnlyFourOidsAreAnIns)
{
    for (const QString &oid : {Nir, Nia, OfTests, Demo})
        EXPECT_TRUE(isInsOid(oid)) << oid.toStdString();
    for (const QString &oid : {InsC, Hospital, QString(), Nir.chopped(1), Nir + u'8', Nir + QStringLiteral(".1"), QStringLiteral("1.2.250.1.213.1.4.")})
        EXPECT_FALSE(isInsOid(oid)) << oid.toStdString();
}

TEST(Whose, EveryInsNamedMustBeTheirs)
{
    struct Row {
        const char *what;
        Identifiers ids;
        Whose answer;
    };
    const Row table[]{
        {"nothing", {}, Whose::Unsaid},
        {"a number of another kind", {{Hospital, Other}}, Whose::Unsaid},
        {"an INS-C alone", {{InsC, QStringLiteral("0123456789012345678901")}}, Whose::Unsaid},
        {"an INS left empty", {{Nir, QString()}, {Nir, QStringLiteral(" ")}}, Whose::Unsaid},
        {"theirs", {{Nir, Mine}}, Whose::Theirs},
        {"theirs without its key", {{Nia, Mine.left(13)}}, Whose::Theirs},
        {"theirs as people write it", {{Nir, QStringLiteral("2 84 05 2a 321 025 52")}}, Whose::Theirs},
        {"theirs beside an INS-C and a hospital's number", {{InsC, QStringLiteral("0123456789012345678901")}, {Nir, Mine}, {Hospital, Other}}, Whose::Theirs},
        {"theirs beside an empty one", {{Nir, QString()}, {Nir, Mine}}, Whose::Theirs},
        {"theirs twice", {{Nir, Mine}, {Nir, Mine.left(13)}}, Whose::Theirs},
        {"another's", {{OfTests, Other}}, Whose::Another},
        {"another's without its key", {{Demo, Other.left(13)}}, Whose::Another},
        {"theirs with another key", {{Nir, Mine.left(13) + QStringLiteral("00")}}, Whose::Another},
        {"not a whole number", {{Nir, Mine.left(12)}}, Whose::Another},
        {"theirs, then another's", {{Nir, Mine}, {Nir, Other}}, Whose::Another},
        {"another's, then theirs", {{Nia, Other}, {Nir, Mine}}, Whose::Another}};
    for (const Row &row : table)
        EXPECT_EQ(whose(row.ids, Mine), row.answer) << row.what;
}

TEST(Whose, OfNobodyKnownNothingIsTheirs)
{
    EXPECT_EQ(whose({{Nir, Mine}}, {}), Whose::Another);
    EXPECT_EQ(whose({{Nir, QString()}}, {}), Whose::Unsaid);
}

} // namespace
} // namespace havre::identity
