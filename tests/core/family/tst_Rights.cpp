// Every combination of who, whose space, which item and which act, written out; and what must hold whatever the table says.
#include "core/family/rights/Rights.h"
#include "core/records/Confidentiality.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

using namespace havre;
using namespace havre::family;

namespace {

constexpr std::array Everybody{Who::Oneself, Who::Representative, Who::Carer, Who::Stranger};
constexpr std::array Ages{Whose::Minors, Whose::Adults};
constexpr std::array Items{Item::Identity, Item::Record, Item::Withheld, Item::Confidential,
                           Item::Sealed, Item::Directive, Item::Message, Item::Journal};
constexpr std::array Acts{Act::Fetch, Act::Open, Act::Add, Act::Change, Act::Remove, Act::Export, Act::Share, Act::Mask, Act::Administer};

// One line a combination of who and whose, one word an item, one letter an act in the order of Act: 1 may, 0 may not.
struct Line {
    Who who;
    Whose whose;
    std::array<std::string_view, 8> items;
};
constexpr std::array Table{
    //                                    Identity     Record       Withheld     Confidential Sealed       Directive    Message      Journal
    Line{Who::Oneself, Whose::Minors,        {"111101101", "111111110", "000000000", "111111110", "000000000", "110000000", "111011100", "110001000"}},
    Line{Who::Oneself, Whose::Adults,        {"111101101", "111111110", "000000000", "111111110", "000000000", "111111110", "111011100", "110001000"}},
    Line{Who::Representative, Whose::Minors, {"111101101", "111111110", "110000000", "000000000", "000000000", "110001000", "111011100", "110001000"}},
    Line{Who::Representative, Whose::Adults, {"100000001", "000000000", "000000000", "000000000", "000000000", "000000000", "000000000", "000000000"}},
    Line{Who::Carer, Whose::Minors,          {"110100000", "111001100", "000000000", "000000000", "000000000", "000000000", "000000000", "110000000"}},
    Line{Who::Carer, Whose::Adults,          {"110100000", "111001100", "000000000", "000000000", "000000000", "000000000", "000000000", "110000000"}},
    Line{Who::Stranger, Whose::Minors,       {"000000000", "000000000", "000000000", "000000000", "000000000", "000000000", "000000000", "000000000"}},
    Line{Who::Stranger, Whose::Adults,       {"000000000", "000000000", "000000000", "000000000", "000000000", "000000000", "000000000", "000000000"}},
};

records::Document document(const QStringList &codes, records::Category category = records::Category::Report)
{
    records::Document one;
    one.confidentiality = codes;
    one.category = category;
    return one;
}

} // namespace

TEST(Rights, TheWholeTable)
{
    int combinations = 0;
    for (const Line &line : Table) {
        for (std::size_t item = 0; item < Items.size(); ++item) {
            std::string answer;
            for (const Act act : Acts) {
                answer += Rights{line.who, line.whose}.may(act, Items[item]) ? '1' : '0';
                ++combinations;
            }
            EXPECT_EQ(answer, line.items[item]) << "who " << int(line.who) << " whose " << int(line.whose) << " item " << item;
        }
    }
    EXPECT_EQ(combinations, 4 * 2 * 8 * 9);
    EXPECT_EQ(Table.size(), Everybody.size() * Ages.size());
}

TEST(Rights, NobodyWhoActsForAnotherSeesWhatIsHiddenFromThem)
{
    for (const Who who : {Who::Representative, Who::Carer, Who::Stranger}) {
        for (const Whose whose : Ages) {
            for (const Act act : Acts) {
                EXPECT_FALSE((Rights{who, whose}.may(act, Item::Confidential)));
                EXPECT_FALSE((Rights{who, whose}.may(act, Item::Sealed)));
            }
        }
    }
}

TEST(Rights, NobodyHasMoreThanThePersonButTheNewsWaitedFor)
{
    for (const Who who : Everybody) {
        for (const Whose whose : Ages) {
            for (const Item item : Items) {
                for (const Act act : Acts) {
                    if (item != Item::Withheld && Rights{who, whose}.may(act, item) && !(item == Item::Directive && act == Act::Export)) {
                        EXPECT_TRUE((Rights{Who::Oneself, whose}.may(act, item)));
                    }
                }
            }
        }
    }
}

TEST(Rights, WhatIsNotInTheTableIsRefused)
{
    const auto beyond = [](auto value) { return static_cast<decltype(value)>(static_cast<quint8>(value) + 1); };
    for (const Item item : Items) {
        for (const Act act : Acts) {
            EXPECT_FALSE((Rights{beyond(Who::Stranger), Whose::Minors}.may(act, item)));
            EXPECT_FALSE((Rights{Who::Oneself, beyond(Whose::Adults)}.may(act, item)));
            EXPECT_FALSE((Rights{Who::Oneself, Whose::Adults}.may(beyond(Act::Administer), item)));
            EXPECT_FALSE((Rights{Who::Oneself, Whose::Adults}.may(act, beyond(Item::Journal))));
        }
    }
    EXPECT_EQ(Rights().check(Act::Open, Item::Record).error().code, QStringLiteral("family.not-allowed"));
    EXPECT_TRUE(Rights::own().check(Act::Open, Item::Record));
}

TEST(Rights, OneIsOfAgeOnTheDay)
{
    const QDate birth(2010, 6, 11);
    EXPECT_EQ(whoseAt(birth, QDate(2028, 6, 10)), Whose::Minors);
    EXPECT_EQ(whoseAt(birth, QDate(2028, 6, 11)), Whose::Adults);
    EXPECT_EQ(whoseAt(QDate(2008, 2, 29), QDate(2026, 2, 27)), Whose::Minors);
    EXPECT_EQ(whoseAt(QDate(2008, 2, 29), QDate(2026, 2, 28)), Whose::Adults);
    EXPECT_EQ(whoseAt({}, QDate(2026, 3, 2)), Whose::Adults) << "a representative of nobody knows whom has no right";
}

TEST(Rights, WhatADocumentIs)
{
    using records::itemOf;
    const QString patient = QString(records::HiddenFromPatient);
    const QString parents = QString(records::HiddenFromRepresentatives);
    EXPECT_EQ(itemOf(document({QStringLiteral("N")})), Item::Record);
    EXPECT_EQ(itemOf(document({QStringLiteral("N"), QString(records::MaskedFromProfessionals)})), Item::Record);
    EXPECT_EQ(itemOf(document({patient})), Item::Withheld);
    EXPECT_EQ(itemOf(document({parents})), Item::Confidential);
    EXPECT_EQ(itemOf(document({QStringLiteral("A_CODE_OF_TOMORROW")})), Item::Confidential) << "fails closed";
    EXPECT_EQ(itemOf(document({patient, parents})), Item::Sealed);
    EXPECT_EQ(itemOf(document({}, records::Category::Directive)), Item::Directive);
    EXPECT_EQ(itemOf(document({parents}, records::Category::Directive)), Item::Confidential);
}
