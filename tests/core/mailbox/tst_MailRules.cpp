// The rules of the health space, each by itself.
#include "core/mailbox/Rules.h"
#include "tests/support/Await.h"

#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}
const QStringList Trusted{QStringLiteral("mss.havre.test")};

rules::Occasion toDoctor()
{
    rules::Occasion occasion;
    occasion.recipients = {s("anne@quai.mss.havre.test")};
    occasion.contacts = occasion.recipients;
    occasion.trusted = Trusted;
    return occasion;
}

TEST(MailRulesTest, onlyTrustedDomainsAndWhatIsBelowThem)
{
    for (const char *good : {"a@mss.havre.test", "a@quai.mss.havre.test", "a@QUAI.MSS.havre.test"})
        EXPECT_TRUE(rules::isTrusted(s(good), Trusted)) << good;
    for (const char *bad : {"a@evilmss.havre.test", "a@mss.havre.test.example", "mss.havre.test", "a@", "", "a@havre.test",
                            "a@mss.havre.test@evil.example"})
        EXPECT_FALSE(rules::isTrusted(s(bad), Trusted)) << bad;
    EXPECT_FALSE(rules::isTrusted(s("a@mss.havre.test"), {}));
    EXPECT_FALSE(rules::isTrusted(s("a@mss.havre.test"), {QString()}));
    EXPECT_EQ(rules::quarantine({s("Service"), s("a@remboursement.example")}, Trusted), s("mailbox.stranger"));
    EXPECT_TRUE(rules::quarantine({s("Dr"), s("a@mss.havre.test")}, Trusted).isEmpty());
}

TEST(MailRulesTest, oneWritesOnlyToThoseWhoWroteFirst)
{
    EXPECT_OK(rules::maySend(toDoctor()));
    auto unknown = toDoctor();
    unknown.recipients.append(s("other@quai.mss.havre.test"));
    EXPECT_CODE(rules::maySend(unknown), "mailbox.not-a-contact");
    auto stranger = toDoctor();
    stranger.recipients = {s("x@example.org")};
    stranger.contacts = stranger.recipients; // even one who wrote first
    EXPECT_CODE(rules::maySend(stranger), "mailbox.stranger");
    auto nobody = toDoctor();
    nobody.recipients.clear();
    EXPECT_CODE(rules::maySend(nobody), "mailbox.no-recipient");
}

TEST(MailRulesTest, whatIsOverIsNotAnswered)
{
    EXPECT_TRUE(rules::closes(true, s("Bilan")));
    EXPECT_TRUE(rules::closes(false, s("Bilan [FIN]")));
    EXPECT_TRUE(rules::closes(false, s("[fin] Bilan")));
    EXPECT_FALSE(rules::closes(false, s("FIN de traitement")));
    auto over = toDoctor();
    over.closed = true;
    EXPECT_CODE(rules::maySend(over), "mailbox.closed");
}

TEST(MailRulesTest, twentyFiveMegabytesAsTheyTravel)
{
    auto heavy = toDoctor();
    heavy.size = rules::travelling(18'000'000);
    EXPECT_OK(rules::maySend(heavy));
    heavy.size = rules::travelling(18'500'000); // 25 MB only after base64
    EXPECT_CODE(rules::maySend(heavy), "mailbox.too-large");
}

TEST(MailRulesTest, aSubjectIsForPeople)
{
    EXPECT_EQ(rules::shownSubject(s("XDM/1.0/DDM+Résultats MOREAU Camille")), s("Résultats MOREAU Camille"));
    EXPECT_EQ(rules::shownSubject(s("Re: XDM/1.0/DDM+Bilan [FIN]")), s("Re: Bilan"));
    EXPECT_EQ(rules::threadSubject(s("RE: Re : TR: Bilan  sanguin")), s("bilan sanguin"));
    EXPECT_EQ(rules::replySubject(s("Bilan")), s("Re: Bilan"));
    EXPECT_EQ(rules::replySubject(s("RE : Bilan")), s("RE : Bilan"));
}

TEST(MailRulesTest, replyToCountsOnlyWithinTheHealthSpace)
{
    const Address doctor{s("Dr Anne"), s("anne@quai.mss.havre.test")};
    EXPECT_EQ(rules::replyAddress(doctor, {{QString(), s("secretariat@quai.mss.havre.test")}}, Trusted).address, s("secretariat@quai.mss.havre.test"));
    EXPECT_EQ(rules::replyAddress(doctor, {{QString(), s("x@example.org")}}, Trusted), doctor);
}

} // namespace
