#include "core/family/rights/Rights.h"

#include <array>

namespace havre::family {
namespace {

using Acts = quint16;

constexpr Acts bit(Act act)
{
    return static_cast<Acts>(1U << static_cast<unsigned>(act));
}

// A word for each act, in the order of Act: "foacrxsm!" is everything.
constexpr Acts acts(const char *letters)
{
    constexpr const char *alphabet = "foacrxsm!";
    Acts set = 0;
    for (; *letters != '\0'; ++letters) {
        for (unsigned i = 0; alphabet[i] != '\0'; ++i) {
            if (alphabet[i] == *letters)
                set = static_cast<Acts>(set | (1U << i));
        }
    }
    return set;
}

constexpr std::size_t Items = 8;
// In the order of Item: Identity, Record, Withheld, Confidential, Sealed, Directive, Message, Journal.
using Row = std::array<Acts, Items>;

constexpr Row nothing{};
constexpr Row oneselfMinor{acts("foacxs!"), acts("foacrxsm"), 0, acts("foacrxsm"), 0, acts("fo"), acts("foarxs"), acts("fox")};
constexpr Row oneselfAdult{acts("foacxs!"), acts("foacrxsm"), 0, acts("foacrxsm"), 0, acts("foacrxsm"), acts("foarxs"), acts("fox")};
// What a professional has yet to announce to a child is announced to those who answer for them.
constexpr Row parentOfMinor{acts("foacxs!"), acts("foacrxsm"), acts("fo"), 0, 0, acts("fox"), acts("foarxs"), acts("fox")};
// Of age: the name is still known, to hand the space over. Nothing else is.
constexpr Row parentOfAdult{acts("f!"), 0, 0, 0, 0, 0, 0, 0};
// Never levels of confidentiality, deletion or directives.
constexpr Row carer{acts("foc"), acts("foaxs"), 0, 0, 0, 0, 0, acts("fo")};

constexpr Row rowOf(Who who, Whose whose)
{
    switch (who) {
    case Who::Oneself:
        return whose == Whose::Adults ? oneselfAdult : oneselfMinor;
    case Who::Representative:
        return whose == Whose::Minors ? parentOfMinor : parentOfAdult;
    case Who::Carer:
        return carer;
    case Who::Stranger:
        break;
    }
    return nothing;
}

} // namespace

bool Rights::may(Act act, Item item) const
{
    const auto place = static_cast<std::size_t>(item);
    if (place >= Items || act > Act::Administer || whose > Whose::Adults)
        return false;
    return (rowOf(who, whose)[place] & bit(act)) != 0;
}

Result<void> Rights::check(Act act, Item item) const
{
    if (!may(act, item))
        return failure(Fault::Refused, QLatin1String("family.not-allowed"));
    return {};
}

Whose whoseAt(const QDate &birth, const QDate &today)
{
    const bool minor = birth.isValid() && today.isValid() && birth.addYears(AgeOfMajority) > today;
    return minor ? Whose::Minors : Whose::Adults;
}

} // namespace havre::family
