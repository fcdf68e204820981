// Spaces beside the owner's: made before the INS exists, completed later, found by name, never twice for one person.
#include "core/family/Household.h"
#include "core/journal/AccessJournal.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

namespace havre::tests {
namespace {

using family::Card;
using family::NewSpace;
using family::Sex;
using family::Who;

const QString TestIns = QString(identity::TestOid);

NewSpace newborn()
{
    NewSpace wanted;
    wanted.person.givenName = QStringLiteral("  Louise ");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = QDate(2025, 9, 29);
    return wanted;
}

identity::Ins ins(const QString &thirteen)
{
    const int key = int(97 - thirteen.toLongLong() % 97);
    return valueOf(identity::Ins::parse(thirteen + QStringLiteral("%1").arg(key, 2, 10, QLatin1Char('0')), TestIns));
}

class Household : public ::testing::Test, public TestSpace {
protected:
    Result<Card> create(const NewSpace &wanted)
    {
        auto made = await(family::createSpace(*vault, wanted, cards, QStringLiteral("Camille Moreau"), clock));
        if (made)
            cards.append(*made);
        return made;
    }
    Card cardOf(const PersonId &id)
    {
        Card card;
        const vault::Vault::Glance glance = valueOf(vault->glance(id));
        EXPECT_OK(glance([&card](vault::sqlite::Connection &c) -> Result<void> {
            HAVRE_TRY(read, family::readCard(c));
            card = read;
            return {};
        }));
        card.person.id = id;
        return card;
    }
    QList<Card> cards;
};

TEST_F(Household, AChildHasASpaceBeforeTheInsExists)
{
    const Card made = valueOf(create(newborn()));
    EXPECT_EQ(made.name(), QStringLiteral("Louise Moreau"));
    EXPECT_TRUE(made.person.ins.isNull());
    EXPECT_EQ(made.rights(QDate(2026, 3, 2)), (family::Rights{Who::Representative, family::Whose::Minors}));
    EXPECT_EQ(cardOf(made.person.id), made);
    EXPECT_EQ(vault->persons().size(), 2);

    auto opened = valueOf(await(vault->openSpace(made.person.id)));
    const auto entries = valueOf(await(journal::list(*opened, 0, 10)));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().act, journal::Act::SpaceCreated);
    EXPECT_EQ(entries.first().actor, QStringLiteral("Camille Moreau"));
}

TEST_F(Household, NothingIsMadeOfWhatCannotBe)
{
    const auto refused = [this](auto change) {
        NewSpace wanted = newborn();
        change(wanted);
        auto made = create(wanted);
        return made ? QString() : made.error().code;
    };
    EXPECT_EQ(refused([](NewSpace &w) { w.person.givenName = QStringLiteral("  "); }), QStringLiteral("family.names"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.familyName = QString(101, u'a'); }), QStringLiteral("family.names"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.familyName = QStringLiteral("Mo\x1b[31m"); }), QStringLiteral("family.names"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.birthDate = {}; }), QStringLiteral("family.birth-date"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.birthDate = QDate(2026, 3, 3); }), QStringLiteral("family.birth-date"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.birthDate = QDate(1890, 1, 1); }), QStringLiteral("family.birth-date"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.birthDate = QDate(2008, 3, 2); }), QStringLiteral("family.of-age"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.ins = ins(QStringLiteral("1250944109311")); w.sex = Sex::Female; }), QStringLiteral("family.ins-differs"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.ins = ins(QStringLiteral("2251044109311")); }), QStringLiteral("family.ins-differs"));
    EXPECT_EQ(refused([](NewSpace &w) { w.person.ins = ins(QStringLiteral("2240944109311")); }), QStringLiteral("family.ins-differs"));
    EXPECT_EQ(vault->persons().size(), 1) << "nothing is left";
    EXPECT_EQ(refused([](NewSpace &w) { w.who = Who::Carer; w.person.birthDate = QDate(1944, 2, 8); }), QString());
}

TEST_F(Household, NobodyHasTwoSpaces)
{
    ASSERT_OK(create(newborn()));
    NewSpace again = newborn();
    again.person.givenName = QStringLiteral("LOUISE");
    EXPECT_CODE(create(again), "family.exists");
    again.person.givenName = QStringLiteral("Lou");
    ASSERT_OK(create(again)); // a twin
}

TEST_F(Household, ANumberTypedByHandIsCorrectedUntilItIsConfirmed)
{
    Card louise = valueOf(create(newborn()));
    louise = valueOf(family::completed(louise, ins(QStringLiteral("2250944109311")), cards));
    EXPECT_FALSE(louise.confirmed);
    const identity::Ins right = ins(QStringLiteral("2250944109312"));
    EXPECT_EQ(valueOf(family::completed(louise, right, cards)).person.ins, right);
    louise.confirmed = true;
    EXPECT_CODE(family::completed(louise, right, cards), "family.ins-fixed");
    EXPECT_OK(family::completed(louise, louise.person.ins, cards)) << "the same once more";
}

TEST_F(Household, TheInsComesLater)
{
    const Card louise = valueOf(create(newborn()));
    const identity::Ins right = ins(QStringLiteral("2250944109311"));
    const Card whole = valueOf(family::completed(louise, right, cards));
    EXPECT_EQ(whole.person.ins, right);
    EXPECT_EQ(whole.sex, Sex::Female) << "the number says it";
    EXPECT_CODE(family::completed(louise, ins(QStringLiteral("2250844109311")), cards), "family.ins-differs");
    EXPECT_OK(family::completed(louise, ins(QStringLiteral("2253244109311")), cards)) << "a month that was not known";
    Card other = louise;
    other.person.id = PersonId::random();
    other.person.ins = right;
    EXPECT_CODE(family::completed(louise, right, cards + QList<Card>{other}), "family.exists");
}

TEST_F(Household, IsFoundByNameOrId)
{
    const Card louise = valueOf(create(newborn()));
    NewSpace wanted = newborn();
    wanted.person.givenName = QStringLiteral("Noé");
    wanted.person.familyName = QStringLiteral("Garnier");
    const Card noe = valueOf(create(wanted));
    EXPECT_EQ(valueOf(family::find(cards, QStringLiteral("noe"))), noe.person.id);
    EXPECT_EQ(valueOf(family::find(cards, QStringLiteral("NOÉ  garnier"))), noe.person.id);
    EXPECT_EQ(valueOf(family::find(cards, louise.person.id.toString())), louise.person.id);
    EXPECT_EQ(valueOf(family::find(cards, QStringLiteral("garnier"))), noe.person.id);
    EXPECT_CODE(family::find(cards, QStringLiteral("martin")), "family.no-such-space");
    EXPECT_CODE(family::find(cards, QString()), "family.no-such-space");
    wanted.person.familyName = QStringLiteral("Moreau");
    ASSERT_OK(create(wanted));
    EXPECT_CODE(family::find(cards, QStringLiteral("noé")), "family.ambiguous");
    EXPECT_CODE(family::find(cards, QStringLiteral("MOREAU")), "family.ambiguous");
    EXPECT_EQ(valueOf(family::find(cards, QStringLiteral("noé garnier"))), noe.person.id);
    EXPECT_NE(cards[0].colour, cards[1].colour);
}

TEST_F(Household, ACardThatCannotBeReadGivesNoRight)
{
    const Card louise = valueOf(create(newborn()));
    auto opened = valueOf(await(vault->openSpace(louise.person.id)));
    EXPECT_OK(await(opened->write([](vault::sqlite::Connection &c) { return c.execute("UPDATE setting SET value = x'a0' WHERE key = 'space.card'"); })));
    opened.reset();
    EXPECT_EQ(cardOf(louise.person.id).who, Who::Stranger);
}

} // namespace
} // namespace havre::tests
