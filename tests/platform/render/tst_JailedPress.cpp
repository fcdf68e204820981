// The press: pages in the order asked for, nothing in them that acts; strangers' bytes end in a refusal or in the helper's
// own death, never in ours.
#include "platform/render/Jail.h"
#include "platform/render/JailedPress.h"
#include "platform/render/JailedRenderer.h"
#include "tests/platform/render/Samples.h"
#include "tests/support/Await.h"

#include <QCoroFuture>
#include <QRandomGenerator>

namespace havre::platform {
namespace {

using tests::await;
using tests::valueOf;

QString helper(const char *name) { return qEnvironmentVariable("HAVRE_BIN_DIR") + u'/' + QLatin1String(name); }

ports::Sheet sheet(const char *xhtml)
{
    ports::Sheet one;
    one.xhtml = QString::fromUtf8(xhtml);
    return one;
}

struct Pressing : testing::Test {
    JailedPress press{helper("havre-press")};
    JailedRenderer renderer{helper("havre-render")};
    std::shared_ptr<ports::PrintRun> run = press.begin();

    Result<ports::Part> add(const QByteArray &bytes, const char *type = "application/pdf")
    {
        return await(run->add(bytes, QString::fromLatin1(type)));
    }
    // The words of each page, read in the other jail.
    QStringList words(const QByteArray &book)
    {
        const auto open = valueOf(await(renderer.open(book, QStringLiteral("application/pdf"))));
        return open ? valueOf(await(open->text())).split(u'\f', Qt::SkipEmptyParts) : QStringList();
    }
};

TEST_F(Pressing, BindsInTheOrderAskedForAndNumbersThePages)
{
    const auto ours = valueOf(await(run->typeset(sheet("<h1>Bonjour</h1><p>éà ’œ</p>"))));
    const auto theirs = valueOf(add(tests::pdf({"Lettre un", "Lettre deux"})));
    const auto seen = valueOf(add(tests::picture({300, 200}, "JPG"), "image/jpeg"));
    EXPECT_EQ(theirs.pages, 2);
    EXPECT_EQ(seen.pages, 1);
    const QByteArray book = valueOf(await(run->bind({theirs.number, ours.number, seen.number}, QStringLiteral("Zoé (test)"))));
    const QStringList pages = words(book);
    ASSERT_EQ(pages.size(), 4);
    const QStringList said{QStringLiteral("Lettre un"), QStringLiteral("Lettre deux"), QStringLiteral("Bonjour"), QString()};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages.at(i).contains(said.at(i))) << pages.at(i).toStdString();
        EXPECT_TRUE(pages.at(i).simplified().contains(QStringLiteral("Zoé (test) · page %1 / 4").arg(i + 1))) << pages.at(i).toStdString();
    }
    EXPECT_TRUE(pages.at(2).contains(QStringLiteral("éà ’œ")));
}

TEST_F(Pressing, ATitleAndTheHeadOfATableStayWithWhatFollows)
{
    int onTheNext = 0;
    for (int lines = 36; lines < 50; ++lines) {
        ports::Sheet one = sheet("");
        for (int line = 0; line < lines; ++line)
            one.xhtml += QStringLiteral("<p>Ligne %1</p>").arg(line);
        one.xhtml += QStringLiteral("<h2>Titre</h2><h3>Traitements</h3><table width=\"100%\"><thead><tr><th>Produit</th><th>Dose</th></tr></thead>"
                                    "<tr><td>Metformine</td><td>1 g</td></tr><tr><td>Ramipril</td><td>5 mg</td></tr></table>");
        const auto part = valueOf(await(run->typeset(one)));
        const QStringList pages = words(valueOf(await(run->bind({part.number}, {}))));
        ASSERT_GE(pages.size(), 1);
        for (const QString &page : pages)
            EXPECT_EQ(page.contains(QStringLiteral("Titre")), page.contains(QStringLiteral("Metformine"))) << lines << ": " << page.toStdString();
        onTheNext += pages.size() == 2 && !pages.at(0).contains(QStringLiteral("Titre")) ? 1 : 0;
        EXPECT_LE(pages.size(), 2) << "no page for a title alone";
    }
    EXPECT_GT(onTheNext, 3) << "the end of the page was not met";
}

TEST_F(Pressing, ACardHasLettersOfItsOwnSizeAndKeepsThemApart)
{
    ports::Sheet card = sheet("");
    card.format = ports::Sheet::Format::Card;
    for (int line = 0; line < 9; ++line)
        card.xhtml += QStringLiteral("<p class=\"name\">Sofiane office affection</p>");
    const auto part = valueOf(await(run->typeset(card)));
    EXPECT_EQ(part.pages, 1) << "the name as large as on A4";
    const QStringList pages = words(valueOf(await(run->bind({part.number}, {}))));
    EXPECT_TRUE(pages.value(0).contains(QStringLiteral("Sofiane office affection"))) << pages.value(0).toStdString();
}

TEST_F(Pressing, RefusesWhatItCannotReadAndGoesOn)
{
    EXPECT_CODE(add("%PDF-1.7\nnothing of a PDF follows\n%%EOF\n"), "render.unreadable");
    EXPECT_CODE(add({}), "render.unreadable");
    EXPECT_CODE(add("x", "text/html"), "render.unreadable");
    EXPECT_CODE(add("GIF89a", "image/png"), "render.unreadable");
    EXPECT_CODE(add(tests::pngClaiming({60000, 60000}), "image/png"), "render.too-large");
    EXPECT_CODE(await(run->bind({}, {})), "render.unreadable");
    EXPECT_CODE(await(run->bind({0}, {})), "render.unreadable");
    const auto one = valueOf(add(tests::pdf({"une"})));
    EXPECT_CODE(await(run->bind({one.number, one.number}, {})), "render.unreadable");
    EXPECT_CODE(await(run->bind({-1}, {})), "render.unreadable");
    EXPECT_OK(await(run->bind({one.number}, {})));
}

// Half a document would seem whole.
TEST_F(Pressing, APictureOfTooManyPagesIsRefusedNotCut)
{
    const auto tiff = [](int pages) {
        QByteArray file("II*\0\x0c\0\0\0\x7f\0\0\0", 12); // one grey pixel, which all pages show, then the first directory
        const auto put = [&file](quint32 value, int bytes) {
            for (int i = 0; i < bytes; ++i)
                file += static_cast<char>(value >> (8 * i));
        };
        const QList<QPair<quint32, quint32>> entries{{256, 1}, {257, 1}, {258, 8}, {259, 1}, {262, 1}, {273, 8}, {277, 1}, {278, 1}, {279, 1}};
        for (int page = 0; page < pages; ++page) {
            put(static_cast<quint32>(entries.size()), 2);
            for (const auto &[tag, value] : entries) {
                put(tag, 2);
                put(4, 2); // a long
                put(1, 4);
                put(value, 4);
            }
            put(page + 1 < pages ? static_cast<quint32>(file.size()) + 4 : 0, 4);
        }
        return file;
    };
    const auto few = add(tiff(3), "image/tiff");
    ASSERT_OK(few);
    EXPECT_EQ(few->pages, 3);
    EXPECT_CODE(add(tiff(101), "image/tiff"), "render.too-large");
}

// Bytes changed at random: each is pages or a refusal; the press stands, and what it took can be bound.
TEST_F(Pressing, TakesEveryByteAsHostile)
{
    QRandomGenerator random(20261122);
    const QByteArray good = tests::pdf({"Lettre un", "Lettre deux"}, "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");
    QList<int> taken;
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bad = good;
        for (int change = random.bounded(1, 30); change > 0; --change)
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        if (random.bounded(4) == 0)
            bad.truncate(random.bounded(bad.size()));
        const auto part = add(bad);
        if (part) {
            taken << part->number;
        } else {
            ++refused;
            EXPECT_NE(part.error().code, QStringLiteral("render.died")) << i;
        }
    }
    EXPECT_GT(refused, 20);
    ASSERT_GT(taken.size(), 20);
    const QByteArray book = valueOf(await(run->bind(taken, QStringLiteral("essai"))));
    EXPECT_FALSE(book.contains("JavaScript"));
    EXPECT_TRUE(book.startsWith("%PDF-"));
}

// Pages without size, contents or end: a tree that leads back to itself, boxes of nonsense.
TEST_F(Pressing, TakesPagesOfNonsense)
{
    const QByteArray head = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n";
    const QByteArray tail = "\ntrailer<</Root 1 0 R/Size 9>>\n%%EOF\n";
    for (const char *page : {"3 0 obj<</Type/Page/Parent 2 0 R>>endobj", "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox(x)/Rotate/oui/Resources 3 0 R/Contents 2 0 R>>endobj",
                             "3 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R]>>endobj", "3 0 obj<</Type/Page/Parent 3 0 R/MediaBox[1e99 -1e99 nan 0]/Annots[3 0 R]>>endobj",
                             "3 0 obj<</Type/Page/Resources<</Font 7>>/MediaBox[0 0 1 1]/Rotate 100000000090>>endobj"}) {
        const auto part = add(head + page + tail);
        if (part)
            EXPECT_OK(await(run->bind({part->number}, QStringLiteral("essai")))) << page;
        else
            EXPECT_EQ(part.error().code, QStringLiteral("render.unreadable")) << page;
    }
}

TEST_F(Pressing, IsRefusedWithoutAJailAndEndsWithItsRun)
{
    JailedPress unjailed(helper("havre-press"), QStringLiteral("/nowhere/bwrap"));
    EXPECT_CODE(await(unjailed.begin()->typeset(sheet("x"))), "render.no-jail");
    auto asked = run->typeset(sheet("x"));
    run.reset();
    EXPECT_CODE(await(std::move(asked)), "foundation.cancelled");
}

} // namespace
} // namespace havre::platform
