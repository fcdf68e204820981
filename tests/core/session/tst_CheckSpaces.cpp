// The check of the whole vault: every space, each for itself.
#include "core/records/Lost.h"
#include "tests/core/session/Home.h"
#include "tests/core/vault/Damage.h"

namespace havre::tests {
namespace {

using session::Checked;
using session::SpaceCheck;

class CheckSpaces : public Home {
protected:
    // Louise and Jade, each with a document, the owner with one; the owner's is shown.
    void SetUp() override
    {
        Home::SetUp();
        file("Mon ordonnance");
        louise = make("Louise");
        jade = make("Jade");
        for (const PersonId &one : {louise, jade}) {
            turn(one);
            file("Certificat");
        }
        turn(owner);
    }
    QString onlyBlobOf(const PersonId &id) const
    {
        const QString blobs = folderOf(id) + QStringLiteral("/blobs");
        const QStringList files = filesBelow(blobs);
        EXPECT_EQ(files.size(), 1);
        return blobs + u'/' + files.value(0);
    }
    static QStringList codes(const QList<SpaceCheck> &checks)
    {
        QStringList found;
        for (const SpaceCheck &check : checks)
            found.append(check.card.person.givenName + u' ' + (check.trouble ? check.trouble->code : QString()));
        return found;
    }
    PersonId louise;
    PersonId jade;
};

TEST_F(CheckSpaces, AllOfThemAreLookedAtWhoeverIsShown)
{
    for (const PersonId &shown : {owner, jade}) {
        turn(shown);
        const auto checks = valueOf(await(unlocked->checkSpaces()));
        ASSERT_EQ(checks.size(), 3);
        for (const SpaceCheck &check : checks) {
            EXPECT_FALSE(check.trouble.has_value()) << check.trouble->code.toStdString();
            EXPECT_EQ(check.report.documents, 1);
            EXPECT_TRUE(check.journalWhole);
            EXPECT_GE(check.journalEntries, 2);
        }
        EXPECT_EQ(checks[0].card.person.id, owner);
        EXPECT_EQ(checks[1].card.name(), QStringLiteral("Louise Moreau"));
    }
    EXPECT_EQ(valueOf(await(unlocked->checkSpaces(Checked::Shown))).size(), 1);
    EXPECT_TRUE(valueOf(await(unlocked->checkSpaces(Checked::Shown))).first().lost.isEmpty());
    turn(louise);
    const auto acts = valueOf(await(journal::list(unlocked->space(), 0, 1)));
    EXPECT_EQ(acts.first().act, journal::Act::SpaceOpened) << "and nothing of the checks";
}

TEST_F(CheckSpaces, AChildsDamagedDocumentIsFoundAndNotedThere)
{
    const QString blob = onlyBlobOf(louise);
    writeFile(blob, flipped(readFile(blob), 60));
    EXPECT_EQ(codes(valueOf(await(unlocked->checkSpaces()))), (QStringList{QStringLiteral(" "), QStringLiteral("Louise vault.blob-damaged"), QStringLiteral("Jade ")}));
    const auto fromElsewhere = valueOf(await(unlocked->checkSpaces())).at(1).lost;
    turn(louise);
    const auto document = valueOf(await(unlocked->library().rows(valueOf(await(unlocked->library().find({})))))).first().id;
    ASSERT_EQ(fromElsewhere.size(), 1);
    EXPECT_EQ(fromElsewhere.first().id, document);
    EXPECT_TRUE(fromElsewhere.first().title.isEmpty()) << "nothing of another space is shown";
    EXPECT_EQ(valueOf(await(unlocked->checkSpaces())).at(1).lost.value(0).title, QStringLiteral("Certificat"));
    const auto ask = [document](vault::sqlite::Connection &c) { return records::lost::has(c, document); };
    EXPECT_TRUE(valueOf(await(unlocked->space().read(ask))));
}

TEST_F(CheckSpaces, ADamagedDatabaseStopsNoOther)
{
    const QString database = folderOf(louise) + QStringLiteral("/records.db");
    writeFile(database, flipped(readFile(database), 4096 + 100));
    const auto checks = valueOf(await(unlocked->checkSpaces()));
    EXPECT_EQ(checks.size(), 3);
    EXPECT_EQ(checks[1].card.person.id, louise);
    ASSERT_TRUE(checks[1].trouble.has_value());
    EXPECT_EQ(checks[1].trouble->code, QStringLiteral("vault.database-damaged"));
    EXPECT_FALSE(checks[0].trouble.has_value());
    EXPECT_FALSE(checks[2].trouble.has_value());
    writeFile(database, QByteArray(8192, 'x')); // nothing of it can be read: the owner's journal says whose it is
    EXPECT_EQ(codes(valueOf(await(unlocked->checkSpaces()))).value(1), QStringLiteral("Louise Moreau vault.database-damaged"));
}

TEST_F(CheckSpaces, OneAtATimeAndThePageOfTheHouseholdGoesOn)
{
    auto first = unlocked->checkSpaces();
    EXPECT_CODE(await(unlocked->checkSpaces()), "vault.busy");
    for (int i = 0; i < 3; ++i) {
        const auto cards = valueOf(await(unlocked->household()));
        ASSERT_EQ(cards.size(), 3);
        for (const auto &card : cards)
            EXPECT_EQ(card.trouble, QString());
    }
    EXPECT_OK(await(std::move(first)));
    EXPECT_OK(await(unlocked->checkSpaces()));
}

TEST_F(CheckSpaces, TurningAndLockingEndIt)
{
    auto checking = unlocked->checkSpaces();
    turn(louise);
    EXPECT_EQ(await(std::move(checking)).error().fault, Fault::Cancelled);
    EXPECT_OK(await(unlocked->checkSpaces()));
    auto again = unlocked->checkSpaces();
    unlocked.reset();
    auto vault = open();
    EXPECT_OK(vault) << "nothing holds it";
    EXPECT_EQ(await(std::move(again)).error().fault, Fault::Cancelled);
}

} // namespace
} // namespace havre::tests
