// Bytes of an IMAP server, whole and broken, in any slices.
#include "core/mailbox/imap/Parser.h"
#include "tests/support/Await.h"

#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox::imap;

namespace {

QList<Response> all(Parser &parser)
{
    QList<Response> out;
    while (true) {
        auto next = parser.next();
        EXPECT_OK(next);
        if (!next || !*next)
            return out;
        out.append(**next);
    }
}

const QByteArray Session = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] Ready.\r\n"
                           "* FLAGS (\\Answered \\Seen)\r\n"
                           "* 23 EXISTS\r\n"
                           "* OK [UIDVALIDITY 1795309006] UIDs valid\r\n"
                           "* OK [HIGHESTMODSEQ 9] Highest\r\n"
                           "* VANISHED (EARLIER) 3:5,9\r\n"
                           "* 12 FETCH (UID 44 FLAGS (\\Seen) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" BODY[] {12}\r\nFrom: a\r\n\r\n) )\r\n"
                           "* LIST (\\HasNoChildren \\Sent) \"/\" \"Envoy&AOk-s \\\"2\\\"\"\r\n"
                           "* SEARCH\r\n"
                           "+ \r\n"
                           "h3 NO [AUTHENTICATIONFAILED] no\r\n";

TEST(ImapParserTest, readsASessionInAnySlices)
{
    for (const int slice : {1, 7, 4096}) {
        Parser parser;
        QList<Response> said;
        for (int at = 0; at < Session.size(); at += slice) {
            parser.feed(Session.mid(at, slice));
            said += all(parser);
        }
        ASSERT_EQ(said.size(), 11) << slice;
        EXPECT_TRUE(said.at(0).values.at(0).is("CAPABILITY"));
        EXPECT_EQ(said.at(0).values.last().text, "AUTH=XOAUTH2");
        EXPECT_EQ(said.at(2).number, 23u);
        EXPECT_EQ(said.at(2).word, "EXISTS");
        ASSERT_NE(said.at(3).after("UIDVALIDITY"), nullptr);
        EXPECT_EQ(said.at(3).after("UIDVALIDITY")->number(), 1795309006u);
        EXPECT_EQ(said.at(5).values.last().text, "3:5,9");
        EXPECT_EQ(said.at(6).word, "FETCH");
        EXPECT_EQ(said.at(6).after("UID")->number(), 44u);
        EXPECT_EQ(said.at(6).after("BODY[]")->text, "From: a\r\n\r\n)");
        EXPECT_EQ(said.at(7).values.at(2).text, "Envoy&AOk-s \"2\"");
        EXPECT_TRUE(said.at(8).values.isEmpty());
        EXPECT_EQ(said.at(9).kind, Response::Kind::Continuation);
        EXPECT_EQ(said.at(10).tag, "h3");
        EXPECT_EQ(said.at(10).word, "NO");
        EXPECT_EQ(parser.pending(), 0);
    }
}

TEST(ImapParserTest, aLiteralMayHoldWhatLooksLikeAResponse)
{
    Parser parser;
    parser.feed("* 1 FETCH (BODY[] {20}\r\n* 9 EXISTS\r\nh1 OK\r\n UID 7)\r\n");
    const auto said = all(parser);
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.first().after("BODY[]")->text, "* 9 EXISTS\r\nh1 OK\r\n ");
    EXPECT_EQ(said.first().after("UID")->number(), 7u);
}

struct Bad {
    const char *bytes;
    const char *code;
};

TEST(ImapParserTest, whatLiesEndsInANamedFailure)
{
    const Bad cases[] = {
        {"* 1 FETCH (BODY[] {4294967296}\r\n", "mailbox.imap.too-large"},
        {"* 1 FETCH (BODY[] {99999999999999999999}\r\n", "mailbox.imap.too-large"},
        {"* 1 FETCH (UID 3\r\n", "mailbox.imap.malformed"},
        {"* LIST () \"/ x\r\n", "mailbox.imap.malformed"},
        {"h1 WHATEVER x\r\n", "mailbox.imap.malformed"},
        {"\r\n", "mailbox.imap.malformed"},
        {"* 1 FETCH (\x01)\r\n", "mailbox.imap.malformed"},
    };
    for (const Bad &one : cases) {
        Parser parser;
        parser.feed(one.bytes);
        EXPECT_CODE(parser.next(), one.code);
    }
}

TEST(ImapParserTest, endlessLinesAndDepthsAreCut)
{
    Parser endless;
    endless.feed("* OK " + QByteArray(2 * 1024 * 1024, 'x'));
    EXPECT_CODE(endless.next(), "mailbox.imap.too-large");
    Parser deep;
    deep.feed("* 1 FETCH " + QByteArray(10'000, '(') + "\r\n");
    EXPECT_CODE(deep.next(), "mailbox.imap.too-large");
    ParserLimits small;
    small.values = 100;
    Parser wide(small);
    wide.feed("* SEARCH" + QByteArray(" 1").repeated(1000) + "\r\n");
    EXPECT_CODE(wide.next(), "mailbox.imap.too-large");
}

} // namespace
