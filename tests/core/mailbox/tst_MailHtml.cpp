// HTML of messages: words, emphasis, lists, tables and links stay; nothing that fetches, runs or asks does.
#include "core/mailbox/mime/Html.h"
#include "tests/support/Await.h"
#include "tests/support/CpuTime.h"

#include <gtest/gtest.h>

using namespace havre;
using namespace havre::tests;
using namespace havre::mailbox;
using records::cda::Block;
using records::cda::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString everything(const mime::Blocks &blocks)
{
    QString all;
    const auto add = [&all](const QList<Run> &runs) {
        for (const Run &run : runs)
            all += run.text + u'|' + run.link + u'|';
    };
    for (const Block &block : blocks.body.blocks) {
        add(block.runs);
        for (const auto &cell : block.cells)
            add(cell.runs);
    }
    return all;
}

TEST(MailHtmlTest, keepsWhatIsForReading)
{
    const auto read = mime::readHtml(s("<h2>Bilan</h2><p>Bonjour <b>Madame</b>,<br>ligne&nbsp;deux</p><ul><li>un</li><li>deux</li></ul>"
                                       "<table><tr><th>Analyse</th><th>Résultat</th></tr><tr><td>Ferritine</td><td><b>14</b> µg/L</td></tr></table>"
                                       "<p><a href='https://labo.example/h?a=1'>Horaires</a></p>"));
    ASSERT_OK(read);
    const auto &blocks = read->body.blocks;
    ASSERT_EQ(blocks.size(), 8);
    EXPECT_EQ(blocks.at(0).kind, Block::Kind::Heading);
    EXPECT_EQ(blocks.at(0).level, 2);
    EXPECT_EQ(blocks.at(1).runs.at(1).styles, Run::Bold);
    EXPECT_EQ(blocks.at(2).runs.first().text, s("ligne\u00a0deux"));
    EXPECT_EQ(blocks.at(3).marker, s("•"));
    EXPECT_TRUE(blocks.at(5).headerRow);
    EXPECT_EQ(read->body.tables.first().columns, 2);
    EXPECT_EQ(blocks.at(6).cells.at(1).runs.size(), 2);
    EXPECT_EQ(blocks.at(7).runs.first().link, s("https://labo.example/h?a=1"));
}

TEST(MailHtmlTest, nothingFetchesRunsOrAsks)
{
    const auto read = mime::readHtml(s(
        "<html><head><style>body{background:url(http://t.example/1)}</style><link rel=stylesheet href=http://t.example/2>"
        "<meta http-equiv=refresh content='0;url=http://t.example/3'></head><body background=http://t.example/4 onload=alert(5)>"
        "<img src=http://t.example/6><img srcset='http://t.example/7 2x'><svg><image href=http://t.example/8></svg>"
        "<iframe src=http://t.example/9></iframe><video poster=http://t.example/10></video><object data=http://t.example/11></object>"
        "<form action=http://t.example/12><input name=carte value=x><button>Envoyer</button></form><script>fetch('http://t.example/13')</script>"
        "<p style='background:url(http://t.example/14)'>Texte</p><a href='javascript:alert(15)'>js</a>"
        "<a href='data:text/html,x'>data</a><a href='file:///etc/passwd'>fichier</a><a href='http://u:p@t.example/'>mot de passe</a></body></html>"));
    ASSERT_OK(read);
    const QString all = everything(*read);
    EXPECT_FALSE(all.contains(s("t.example"))) << all.toStdString();
    EXPECT_FALSE(all.contains(s("javascript")) || all.contains(s("file:")) || all.contains(s("Envoyer"))) << all.toStdString();
    EXPECT_TRUE(all.contains(s("Texte")));
    EXPECT_GE(read->leftOut, 3);
}

TEST(MailHtmlTest, bombsAreRefusedQuickly)
{
    const CpuTime took;
    EXPECT_CODE(mime::readHtml(QString(s("<div>")).repeated(200'000)), "mailbox.html.too-complex");
    EXPECT_CODE(mime::readHtml(QString(s("<div>")).repeated(9'000)), "mailbox.html.too-complex");
    EXPECT_CODE(mime::readHtml(QString(s("x")).repeated(3'000'000)), "mailbox.html.too-complex");
    // Just below the bound: formatting left open is what takes gumbo longest.
    (void)mime::readHtml(QString(s("<b><p>")).repeated(2'990));
    (void)mime::readHtml(QString(s("<a href=x><table>")).repeated(2'990));
    EXPECT_LT(took.milliseconds(), 1000 * Slowness);
    EXPECT_OK(mime::readHtml(QString()));
}

TEST(MailHtmlTest, aTextKeepsItsParagraphsAndQuotes)
{
    const auto read = mime::readText(s("Bonjour,\nsuite\n\n> cité\n\nFin"));
    ASSERT_EQ(read.body.blocks.size(), 3);
    EXPECT_EQ(read.body.blocks.at(0).runs.first().text, s("Bonjour,\nsuite"));
    EXPECT_EQ(read.body.blocks.at(1).kind, Block::Kind::ListItem);
    EXPECT_FALSE(read.cut);
}

TEST(MailHtmlTest, aTextOfEndlessParagraphsSaysThatItWasCut)
{
    const auto whole = mime::readText(QString(s("un\n\n")).repeated(mime::MostBlocks));
    EXPECT_EQ(whole.body.blocks.size(), mime::MostBlocks);
    EXPECT_FALSE(whole.cut);
    for (const char *one : {"un\n\n", "> un\n"}) {
        const auto cut = mime::readText(QString(s(one)).repeated(mime::MostBlocks + 1));
        EXPECT_EQ(cut.body.blocks.size(), mime::MostBlocks);
        EXPECT_TRUE(cut.cut);
    }
}

// One text node, however many lines it has, goes through the same bounds as many.
TEST(MailHtmlTest, linesOfOneTextAreBounded)
{
    const QString lines = QString(s("x\n")).repeated(mime::MostBlocks * 10);
    EXPECT_CODE(mime::readHtml(s("<pre>") + lines), "mailbox.html.too-complex");
    EXPECT_CODE(mime::readHtml(s("<table><tr><td>a<td>b<tr><td>c<td><pre>") + lines), "mailbox.html.too-complex");
    const auto read = mime::readHtml(s("<pre>") + lines.left(2 * mime::MostBlocks));
    ASSERT_OK(read);
    EXPECT_EQ(read->body.blocks.size(), mime::MostBlocks);
}

} // namespace
