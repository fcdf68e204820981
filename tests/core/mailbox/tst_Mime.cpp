// Messages: what we read of others', what others must read of ours, and the shared corpus of odd ones.
#include "core/mailbox/mime/EncodedWords.h"
#include "core/mailbox/mime/Endless.h"
#include "core/mailbox/mime/Html.h"
#include "core/mailbox/mime/Reading.h"
#include "core/mailbox/mime/Writing.h"
#include "tests/support/Await.h"
#include "tests/support/CpuTime.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

using namespace havre;
using namespace havre::tests;
using namespace havre::mailbox;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TEST(MimeTest, readsALetterWithTwinsAndMarks)
{
    const QByteArray letter = "From: =?utf-8?B?RHIgSMOpbMOobmU=?= <HELENE@x.test>\r\nTo: a@b.test\r\nCc: c@d.test\r\n"
                              "Subject: =?iso-8859-1?Q?R=E9sultats?=\r\nMessage-ID: <m1@x>\r\nIn-Reply-To: <m0@x>\r\n"
                              "References: <r1@x> <m0@x>\r\nX-MSS-MES: fin\r\nDate: Mon, 2 Mar 2026 09:42:00 +0100\r\n"
                              "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                              "--b\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
                              "--a\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nFi\xE8vre \x85\r\n"
                              "--a\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>\r\n--a--\r\n"
                              "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"../../etc/CR.pdf\"\r\n"
                              "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQ=\r\n--b--\r\n";
    const auto reading = mime::readMessage(letter, true);
    ASSERT_OK(reading);
    EXPECT_EQ(reading->from, (Address{s("Dr Hélène"), s("helene@x.test")}));
    EXPECT_EQ(reading->to.size(), 2);
    EXPECT_EQ(reading->subject, s("Résultats"));
    EXPECT_EQ(reading->messageId, s("m1@x"));
    EXPECT_EQ(reading->references, (QStringList{s("r1@x"), s("m0@x")}));
    EXPECT_EQ(reading->date.toUTC().toString(Qt::ISODate), s("2026-03-02T08:42:00Z"));
    EXPECT_EQ(reading->text.trimmed(), s("Fièvre …"));
    EXPECT_EQ(reading->html.trimmed(), s("<p>Hello</p>"));
    EXPECT_TRUE(reading->endsConversation);
    ASSERT_EQ(reading->leaves.size(), 1);
    EXPECT_EQ(reading->leaves.first().name, s("CR.pdf"));
    EXPECT_EQ(reading->leaves.first().bytes, "%PDF-1.4");
    EXPECT_CODE(mime::readLeaf(letter, 1), "mailbox.mime.no-part");
}

TEST(MimeTest, wordsThatArePaddedLoseNothing)
{
    const auto reading = mime::readMessage("From: =?utf-8?B?RHIgSMOpbMOobmU=?= =?utf-8?B?IExlZsOodnJl?= <h@x.test>\r\n"
                                           "Subject: Bilan =?utf-8?B?ZHUgMTYgZsOpdg==?=\r\n =?UTF-8?B?cmllciAyMDI2?= (=?utf-8?Q?=C3=A0?= =?utf-8?B?bGlyZQ==?=)\r\n"
                                           "Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
                                           " filename=\"=?utf-8?B?RsOpdg==?=\r\n =?utf-8?B?cmllci5wZGY=?=\"\r\n\r\n%PDF\r\n", false);
    ASSERT_OK(reading);
    EXPECT_EQ(reading->from.name, s("Dr Hélène Lefèvre"));
    EXPECT_EQ(reading->subject, s("Bilan du 16 février 2026 (àlire)"));
    ASSERT_EQ(reading->leaves.size(), 1);
    EXPECT_EQ(reading->leaves.first().name, s("Février.pdf"));
}

TEST(MimeTest, wordsThatAreNoneStayAsTheyAre)
{
    for (const char *header : {"", "=?", "=?utf-8?B?", "=?utf-8?B?!!?= =?utf-8?B?YQ==?=", "=?utf-8?Q?a?= =?utf-8?Q?b?=", "=?a?B?YQ==?=x=?a?B?YQ==?=",
                               "=?a?B?YQ==?= =?b?B?YQ==?="})
        EXPECT_EQ(mime::joinedWords(header), header);
    EXPECT_EQ(mime::joinedWords("a =?U*fr?b?w6k=?=\n\t=?u?B?w6k=?=\n =?u?B?Yg?= z"), "a =?u?B?w6nDqWI=?= z");
}

// A megabyte of words begun and never ended, which a search for each one's end would take an hour over.
TEST(MimeTest, wordsBegunAgainAndAgainStayAsTheyAre)
{
    for (const char *one : {"=?x?b? ", "=?x?b?", "=?x?b?QQ== ", "=?x?b?QQ=", "=?", "=?x?b?QQ==?= x ", "=?x?b?QQ==?= =?y?b?QQ==?= "}) {
        const QByteArray header = QByteArray(one).repeated(1024 * 1024 / static_cast<qsizetype>(qstrlen(one))) + "?=";
        EXPECT_EQ(mime::joinedWords(header), header) << one;
    }
    EXPECT_EQ(mime::joinedWords(QByteArray("=?x?b?QUJD?= ").repeated(80'000)), "=?x?B?" + QByteArray("QUJD").repeated(80'000) + "?= ");
}

TEST(MimeTest, whatGmimeGoesBackOverIsCounted)
{
    const auto steps = [](const char *field, bool addresses) { return mime::stepsBack(QByteArray(field), addresses); };
    EXPECT_EQ(steps("Bilan, du 3 mars", false), 0);
    EXPECT_EQ(steps("=?x?b?QQ==?= =?x?b?QQ==?=", false), steps("=?x?b?QQ==?=", false) * 2 + 3) << "each looks for its own end";
    EXPECT_EQ(steps("=?x?b? ", false), 7);
    EXPECT_EQ(steps("=?x?b? =?x?b? ", false), 28) << "each goes to the end";
    EXPECT_EQ(steps("a,a,", true), 8);
    EXPECT_EQ(steps("a@b,a@b", true), steps("a@b,", true) + 1);
    const auto of = [&steps](const char *one, int times) { return steps(QByteArray(one).repeated(times).constData(), true); };
    EXPECT_LT(of("\"Dr, Anne\" <anne@mss.test>, ", 2000), of("a,", 1000)) << "two thousand people are fewer than a thousand commas";
}

TEST(MimeTest, noFieldIsGoneOverForEver)
{
    const QByteArray words = QByteArray("=?x?b? ").repeated(100'000);
    const QByteArray names = QByteArray("a,").repeated(100'000);
    const QByteArray groups = QByteArray("a:").repeated(100'000); // each within the one before: more than any stack holds
    const QByteArray comments = QByteArray("<(").repeated(100'000);
    for (const QByteArray &head : {"Subject: " + words, "X:\r\n " + words, "From: " + names, "CC : " + names, "To: " + groups, "Sender: " + comments,
                                   "Content-Type: message/rfc822\r\n\r\nFrom: " + groups,
                                   "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                       + QByteArray("--b\r\nContent-Disposition: attachment; filename=" + words.left(7'000) + "\r\n\r\nx\r\n").repeated(1000)})
        EXPECT_CODE(mime::readMessage(head + "\r\n\r\nx", false), "mailbox.mime.too-large");
    const auto many = mime::readMessage("To: " + QByteArray("\"Lef\xc3\xa8vre, Anne\" <anne@mss.test>,\r\n ").repeated(2000) + "a@b.test\r\n"
                                        "Subject: " + QByteArray("=?utf-8?B?w6k=?=\r\n ").repeated(2000) + "\r\n\r\n" + names, false);
    ASSERT_OK(many);
    EXPECT_EQ(many->to.value(0).name, s("Lefèvre, Anne"));
}

TEST(MimeTest, whatIsNotSeenLeavesNamesAndSubjects)
{
    const auto reading = mime::readMessage(s("From: Dr\u200b Anne  \u202eLef\u00e8vre <anne@mss.test>\r\nSubject: Votre  bi\u200blan\r\n\r\nx\r\n").toUtf8(), false);
    ASSERT_OK(reading);
    EXPECT_EQ(reading->from.name, s("Dr Anne Lefèvre"));
    EXPECT_EQ(reading->subject, s("Votre bilan"));
}

TEST(MimeTest, whatWeWriteIsReadBackWhole)
{
    mime::NewMessage message;
    message.messageId = s("abc@patient.test");
    message.from = {s("Zoé \"Z\" Le Goff"), s("1@patient.test")};
    message.to = {{s("Dr Anne Lefèvre"), s("anne@mss.test")}};
    message.subject = s("Glycémies de février : 7,4 % — à lire");
    message.text = s("Bonjour,\n\n.une ligne qui commence par un point\nFrom moi\nÀ bientôt");
    message.date = QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC);
    message.references = {s("r1@x"), s("m0@x")};
    message.enclosures = {{s("Compte rendu d’été.pdf"), s("application/pdf"), QByteArray(100'000, '\x7f')}};
    const auto bytes = mime::writeMessage(message);
    ASSERT_OK(bytes);
    EXPECT_FALSE(QByteArray(*bytes).replace("\r\n", "").contains('\n')) << "a bare line feed";
    for (const QByteArray &line : bytes->split('\n'))
        EXPECT_LE(line.size(), 999);
    const auto reading = mime::readMessage(*bytes, true);
    ASSERT_OK(reading);
    EXPECT_EQ(reading->messageId, message.messageId);
    EXPECT_EQ(reading->from, message.from);
    EXPECT_EQ(reading->to, message.to);
    EXPECT_EQ(reading->subject, message.subject);
    EXPECT_EQ(reading->text.trimmed(), message.text);
    EXPECT_EQ(reading->references, message.references);
    ASSERT_EQ(reading->leaves.size(), 1);
    EXPECT_EQ(reading->leaves.first().name, message.enclosures.first().name);
    EXPECT_EQ(reading->leaves.first().bytes, message.enclosures.first().bytes);
}

TEST(MimeTest, nothingTypedBecomesAHeader)
{
    mime::NewMessage message;
    message.messageId = s("abc@patient.test");
    message.from = {s("Moi\r\nBcc: evil@example.org"), s("1@patient.test")};
    message.to = {{s("Dr\nX-Evil: 1"), s("anne@mss.test")}};
    message.subject = s("Bonjour\r\nBcc: evil@example.org\r\n\r\ncorps");
    message.date = QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC);
    message.enclosures = {{s("a\"\r\nX-Evil: 2\r\n.pdf"), s("application/pdf\r\nX-Evil: 3"), "x"}};
    const auto bytes = mime::writeMessage(message);
    ASSERT_OK(bytes);
    for (const QByteArray &line : bytes->split('\n'))
        EXPECT_FALSE(line.toLower().startsWith("bcc:") || line.toLower().startsWith("x-evil")) << line.constData();
    message.to.first().address = s("anne@mss.test>\r\nRCPT TO:<evil@example.org");
    EXPECT_CODE(mime::writeMessage(message), "mailbox.address");
}

TEST(MimeTest, partsWithinPartsAreBounded)
{
    QByteArray deep = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (int i = 0; i < 3000; ++i)
        deep += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i + 1) + "\r\n\r\n";
    const CpuTime took;
    EXPECT_OK(mime::readMessage(deep, true));
    EXPECT_LT(took.milliseconds(), 2000 * Slowness);
}

TEST(MimeTest, noMessageHasEndlessParts)
{
    const auto wide = [](int parts) {
        QByteArray bytes = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < parts; ++i)
            bytes += "--b\r\nContent-Type: application/x\r\nContent-Disposition: attachment\r\n\r\nx\r\n";
        return bytes;
    };
    const CpuTime took;
    const auto many = mime::readMessage(wide(3'000), false);
    ASSERT_OK(many);
    EXPECT_LE(many->leaves.size(), 500);
    EXPECT_CODE(mime::readMessage(wide(20'000), false), "mailbox.mime.too-large");
    EXPECT_LT(took.milliseconds(), 1000 * Slowness);
    // Rules drawn with dashes are no parts.
    EXPECT_OK(mime::readMessage("Subject: multipart/mixed\r\n\r\n" + QByteArray("--\r\n----------\r\n").repeated(3'000), false));
    EXPECT_CODE(mime::readMessage("X: " + QByteArray(2 * 1024 * 1024, 'x'), false), "mailbox.mime.too-large");
}

// Every message of the shared corpus: something sensible or one named failure, each within two seconds.
TEST(MimeTest, theSharedCorpusIsReadOrRefusedByName)
{
    QDir corpus(qEnvironmentVariable("HAVRE_SOURCE_DIR"));
    if (!corpus.cd(s("../shared/data/mail")))
        GTEST_SKIP() << "the shared corpus is not here";
    int read = 0;
    int refused = 0;
    QDirIterator files(corpus.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const CpuTime took;
        const auto reading = mime::readMessage(file.readAll(), true);
        if (reading) {
            ++read;
            const auto blocks = mime::readHtml(reading->html);
            if (!blocks) {
                EXPECT_EQ(blocks.error().code, s("mailbox.html.too-complex"));
            }
            (void)mime::readText(reading->text);
            for (const auto &leaf : reading->leaves)
                EXPECT_FALSE(leaf.name.contains(u'/') || leaf.name.contains(QChar(0))) << file.fileName().toStdString();
        } else {
            ++refused; // HTML pages and lists of tokens lie there as well
            EXPECT_FALSE(file.fileName().endsWith(s(".eml"))) << file.fileName().toStdString();
            EXPECT_TRUE(reading.error().code.startsWith(s("mailbox.mime."))) << reading.error().code.toStdString();
        }
        EXPECT_LT(took.milliseconds(), 2000 * Slowness) << file.fileName().toStdString();
    }
    printf("corpus: %d read, %d refused by name\n", read, refused);
    EXPECT_GT(read, 150);
}

} // namespace
