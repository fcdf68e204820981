// A letter from outside the health space, opened: its words are read, nothing in it can be pressed.
#include "core/mailbox/mime/BareWords.h"
#include "core/mailbox/mime/Html.h"
#include "core/mailbox/sync/Flow_p.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox;
using namespace havre::tests;
using records::cda::Block;

namespace {

constexpr const char *Html = "<h1>Votre carte expire</h1><p>Madame, <a href='https://remboursement.example/carte'>cliquez <b>ici</b></a>, merci."
                             "<img src='https://remboursement.example/p.gif'></p><ol><li>vite</li></ol><hr>"
                             "<table><tr><th>Analyse</th><th>Usuel</th></tr><tr><td>Dette</td><td>0 - 1</td></tr></table>"
                             "<p><a href='https://remboursement.example/'>https://remboursement.example/</a></p>";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class NoTokens final : public ports::TokenSource {
public:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken() override { co_return failure(Fault::Refused, QLatin1String("session.signed-out")); }
    void reject(QByteArray) override { }
};

struct StrangersTest : ::testing::Test {
    TestSpace place;
    records::Library library{*place.space};
    NoTokens tokens;
    Mailbox box{*place.space, library, tokens, place.clock};

    // Arrived as the sync brings it, then opened.
    Result<Opened> letterFrom(const QByteArray &address, const QByteArray &body = Html, const QByteArray &type = "text/html")
    {
        Account account;
        account.self.address = s("moi@patient.test");
        account.trusted = {s("mss.test")};
        Raw raw;
        raw.uid = 1;
        raw.bytes = "From: <" + address + ">\r\nTo: <moi@patient.test>\r\nSubject: Votre carte\r\nMessage-ID: <m1@x.test>\r\n"
            "Date: Fri, 20 Feb 2026 03:14:00 +0000\r\nContent-Type: " + type + "; charset=utf-8\r\n\r\n" + body + "\r\n";
        const store::Arrival arrival = valueOf(arrivalOf(raw, store::Role::Inbox, account, place.space->blobs()));
        const auto insert = [arrival](vault::sqlite::Connection &c) { return store::insert(c, arrival); };
        valueOf(await(place.space->write(insert)));
        const auto talks = valueOf(await(box.conversations(0, !arrival.message.quarantine.isEmpty())));
        return await(box.open(valueOf(await(box.messages(talks.value(0).number))).value(0).id));
    }
};

TEST_F(StrangersTest, aStrangersHtmlIsWordsAlone)
{
    const auto opened = letterFrom("contact@remboursement.example");
    ASSERT_OK(opened);
    EXPECT_TRUE(opened->body.tables.isEmpty());
    QStringList lines;
    for (const Block &block : opened->body.blocks) {
        EXPECT_TRUE(block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::ListItem) << static_cast<int>(block.kind);
        EXPECT_TRUE(block.cells.isEmpty());
        for (const records::cda::Run &run : block.runs) {
            EXPECT_EQ(run.link, QString());
            EXPECT_EQ(run.styles, records::cda::Run::Plain);
            lines.append(run.text);
        }
    }
    EXPECT_EQ(lines, (QStringList{s("Votre carte expire"), s("Madame, cliquez ici (https://remboursement.example/carte), merci."), s("vite"),
                                  s("Analyse · Usuel"), s("Dette · 0 - 1"), s("https://remboursement.example/")}));
    EXPECT_EQ(opened->leftOut, 1);
}

TEST_F(StrangersTest, aProfessionalsHtmlKeepsItsForm)
{
    const auto opened = letterFrom("anne@mss.test");
    ASSERT_OK(opened);
    ASSERT_GE(opened->body.blocks.size(), 2);
    EXPECT_EQ(opened->body.blocks.first().kind, Block::Kind::Heading);
    EXPECT_EQ(opened->body.blocks.at(1).runs.at(1).link, s("https://remboursement.example/carte"));
    EXPECT_EQ(opened->body.tables.size(), 1);
}

TEST_F(StrangersTest, aTextTooLongToBeShownSaysSo)
{
    const auto cut = letterFrom("anne@mss.test", QByteArray("un\r\n\r\n").repeated(mime::MostBlocks + 1), "text/plain");
    ASSERT_OK(cut);
    EXPECT_TRUE(cut->cut);
    EXPECT_EQ(cut->body.blocks.size(), mime::MostBlocks);
}

TEST_F(StrangersTest, anHtmlThatCannotBeShownIsNoEmptyLetter)
{
    EXPECT_CODE(letterFrom("anne@mss.test", "<pre>" + QByteArray("un\r\n").repeated(mime::MostBlocks + 1)), "mailbox.html.too-complex");
}

TEST(BareWordsTest, anAddressIsReadInItsOwnDirection)
{
    const auto blocks = mime::readHtml(s("<p>\u202e<a href='https://a.example/gpj'>photo </a>suite</p>"));
    ASSERT_OK(blocks);
    EXPECT_EQ(mime::bareWords(blocks->body).blocks.value(0).runs.value(0).text, s("photo (https://a.example/gpj) suite"));
}

} // namespace
