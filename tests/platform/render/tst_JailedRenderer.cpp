#include "platform/render/Jail.h"
#include "platform/render/JailCommand.h"
#include "platform/render/JailedRenderer.h"
#include "tests/platform/render/Samples.h"
#include "tests/support/Await.h"

#include <QCoroFuture>
#include <QColor>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <fcntl.h>
#include <unistd.h>

namespace havre::platform {
namespace {

using tests::await;

QString helper()
{
    return qEnvironmentVariable("HAVRE_BIN_DIR") + QStringLiteral("/havre-render");
}

class Jailed : public testing::Test {
protected:
    JailedRenderer renderer{helper()};

    Result<std::shared_ptr<ports::OpenDocument>> open(const QByteArray &bytes, const char *type)
    {
        return await(renderer.open(bytes, QString::fromLatin1(type)));
    }
};

QCoro::Task<> finished(QFuture<Result<QByteArray>> future)
{
    co_await future;
}

QColor colour(const ports::PixelPage &page, double x, double y)
{
    const qsizetype at = (qsizetype(y * (page.size.height() - 1)) * page.size.width() + qsizetype(x * (page.size.width() - 1))) * 4;
    const auto *p = reinterpret_cast<const uchar *>(page.rgba.constData()) + at;
    return QColor(p[0], p[1], p[2], p[3]);
}

TEST_F(Jailed, RendersAPdfAndReadsItsWords)
{
    const auto document = open(tests::pdf({"Bonjour du phare", "Page deux"}), "application/pdf");
    ASSERT_OK(document);
    EXPECT_EQ((*document)->pageCount(), 2);
    EXPECT_EQ((*document)->pageSize(0), QSizeF(595, 842));

    const auto text = await((*document)->text());
    ASSERT_OK(text);
    EXPECT_TRUE(text->contains(QStringLiteral("Bonjour du phare")));
    EXPECT_EQ(text->count(u'\f'), 1);

    const auto page = await((*document)->page(0, QSize(400, 400)));
    ASSERT_OK(page);
    EXPECT_LE(page->size.width(), 400);
    EXPECT_LE(page->size.height(), 400);
    EXPECT_GE(page->size.height(), 399);
    EXPECT_EQ(page->rgba.size(), qsizetype(page->size.width()) * page->size.height() * 4);
    int dark = 0;
    for (qsizetype i = 0; i < page->rgba.size(); i += 4) {
        dark += uchar(page->rgba[i]) < 128;
        ASSERT_EQ(uchar(page->rgba[i + 3]), 255) << "not opaque";
    }
    EXPECT_GT(dark, 50) << "the words were not drawn";
    EXPECT_LT(dark, page->rgba.size() / 40);
}

TEST_F(Jailed, RendersPictures)
{
    for (const char *format : {"png", "jpeg", "tiff"}) {
        const QByteArray type = QByteArray("image/") + format;
        const auto document = open(tests::picture({300, 200}, format), type.constData());
        ASSERT_OK(document) << format;
        EXPECT_EQ((*document)->pageSize(0), QSizeF(300, 200));
        const auto page = await((*document)->page(0, QSize(150, 150)));
        ASSERT_OK(page) << format;
        EXPECT_EQ(page->size, QSize(150, 100));
        EXPECT_GT(colour(*page, 0.2, 0.5).red(), 200) << format;
        EXPECT_GT(colour(*page, 0.8, 0.5).blue(), 200) << format;
        const auto larger = await((*document)->page(0, QSize(3000, 3000)));
        ASSERT_OK(larger);
        EXPECT_EQ(larger->size, QSize(300, 200)) << "a picture is not blown up";
    }
}

// From some size on, Qt converts and scales a picture on several threads, and waits for them.
TEST_F(Jailed, RendersPhotographs)
{
    for (const char *format : {"png", "jpeg", "tiff"})
        for (const QSize size : {QSize(1200, 1600), QSize(3000, 4000)}) {
            const auto document = open(tests::picture(size, format), QByteArray("image/").append(format).constData());
            ASSERT_OK(document);
            const auto page = await((*document)->page(0, QSize(1100, 1500)));
            ASSERT_OK(page) << format << size.width();
            EXPECT_GE(page->size.height(), 1460);
            EXPECT_GT(colour(*page, 0.2, 0.5).red(), 200) << format;
            EXPECT_GT(colour(*page, 0.8, 0.5).blue(), 200) << format;
        }
}

TEST_F(Jailed, IgnoresWhatAPdfWouldLikeToDo)
{
    const auto script = open(tests::pdf({"Sans danger"},
                                 "/OpenAction << /S /JavaScript /JS (app.launchURL('http://127.0.0.1/')) >> "
                                 "/AA << /WC << /S /Launch /F (/bin/sh) >> >>"),
        "application/pdf");
    ASSERT_OK(script);
    const auto page = await((*script)->page(0, QSize(100, 100)));
    EXPECT_OK(page);
}

TEST_F(Jailed, RefusesWhatItCannotOrMustNotOpen)
{
    const auto outcome1 = open("%PDF-1.7\nnothing here", "application/pdf");
    EXPECT_CODE(outcome1, "render.unreadable");
    const auto outcome2 = open("\x89PNG\r\n\x1A\nnothing", "image/png");
    EXPECT_CODE(outcome2, "render.unreadable");
    const auto outcome3 = open(tests::picture({8, 8}, "png"), "image/jpeg");
    EXPECT_CODE(outcome3, "render.unreadable");
    const auto outcome4 = open(tests::pngClaiming({100000, 100000}), "image/png");
    EXPECT_CODE(outcome4, "render.too-large");
    const auto outcome5 = open("<svg/>", "image/svg+xml");
    EXPECT_CODE(outcome5, "records.unsupported-type");
    const auto outcome6 = open(QByteArray(render::MaxInput + 1, ' '), "application/pdf");
    EXPECT_CODE(outcome6, "render.too-large");
    const QByteArray whole = tests::pdf({"coupé"});
    const auto half = open(whole.left(whole.size() / 3), "application/pdf");
    if (!half) { // poppler mends some halves: both ends are fine, a crash is not
        EXPECT_EQ(half.error().code, QStringLiteral("render.unreadable"));
    }
}

TEST_F(Jailed, SaysWhenThereIsNoSuchPage)
{
    const auto document = open(tests::pdf({"une"}), "application/pdf");
    ASSERT_OK(document);
    const auto outcome7 = await((*document)->page(1, QSize(10, 10)));
    EXPECT_CODE(outcome7, "render.no-page");
    const auto outcome8 = await((*document)->page(-1, QSize(10, 10)));
    EXPECT_CODE(outcome8, "render.no-page");
}

TEST_F(Jailed, RefusesToParseWithoutAJail)
{
    JailedRenderer unjailed(helper(), QStringLiteral("/nowhere/bwrap"));
    const auto outcome9 = await(unjailed.open(tests::pdf({"une"}), QStringLiteral("application/pdf")));
    EXPECT_CODE(outcome9, "render.no-jail");
    JailedRenderer helpless(QStringLiteral("/nowhere/havre-render"));
    const auto outcome10 = await(helpless.open(tests::pdf({"une"}), QStringLiteral("application/pdf")));
    EXPECT_CODE(outcome10, "render.no-jail");
}

// A helper that dies takes nothing with it but its document.
TEST_F(Jailed, SurvivesTheDeathOfTheHelper)
{
    Jail jail(helper(), {});
    const auto first = jail.ask(render::Ask::Text, {}, render::Answer::Words);
    QCoro::waitFor(finished(first));
    EXPECT_CODE(first.result(), "render.unreadable"); // nothing open yet: refused, alive
    const auto deadly = jail.ask(static_cast<render::Ask>('?'), {}, render::Answer::Words); // it hangs up on nonsense
    QCoro::waitFor(finished(deadly));
    EXPECT_CODE(deadly.result(), "render.died");
    const auto after = jail.ask(render::Ask::Text, {}, render::Answer::Words);
    EXPECT_CODE(after.result(), "render.died");
}

TEST_F(Jailed, CancelsWhatIsAskedWhenTheDocumentIsClosed)
{
    auto document = open(tests::pdf({"une"}), "application/pdf");
    ASSERT_OK(document);
    auto task = (*document)->page(0, QSize(2000, 2000));
    document->reset(); // the last owner leaves before the answer
    const auto page = await(std::move(task));
    EXPECT_CODE(page, "foundation.cancelled");
}

TEST_F(Jailed, NeverBlocksItsThread)
{
    QElapsedTimer timer;
    timer.start();
    auto task = renderer.open(tests::pdf({"une"}), QStringLiteral("application/pdf"));
    const qint64 starting = timer.elapsed();
    EXPECT_OK(await(std::move(task)));
    const qint64 opening = timer.elapsed();
    EXPECT_LT(starting, 100 + opening / 2) << "open() waited instead of returning";
    printf("jail: %lld ms to start, %lld ms to the first answer\n", static_cast<long long>(starting), static_cast<long long>(opening));
}

// What the same bars leave to a program that wants out.
class JailOf : public testing::TestWithParam<const char *> {};
INSTANTIATE_TEST_SUITE_P(Helpers, JailOf, testing::Values("/havre-render", "/havre-press"));

TEST_P(JailOf, HasNoNetworkNoHomeAndNoTools)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "sanitizers need calls that the filter refuses: the helpers go without it (app/render/Confinement.cpp)";
#endif
    QTcpServer listening;
    ASSERT_TRUE(listening.listen(QHostAddress::LocalHost));
    const int program = ::open((qgetenv("HAVRE_BIN_DIR") + GetParam()).constData(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(program, 0);
    const auto command = jailCommand(program, {QStringLiteral("--probe"), QString::number(listening.serverPort())});
    ASSERT_TRUE(command) << "bubblewrap is missing";
    QProcess process;
    process.setChildProcessModifier([program] { fcntl(program, F_SETFD, 0); });
    process.start(command->program, command->arguments);
    ::close(program);
    ASSERT_TRUE(process.waitForFinished(20000));
    const QByteArray said = process.readAllStandardOutput();
    EXPECT_EQ(said.count("refused"), 12) << said.toStdString() << process.readAllStandardError().toStdString();
    EXPECT_FALSE(said.contains("ALLOWED")) << said.toStdString();
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(listening.waitForNewConnection(50));
}

} // namespace
} // namespace havre::platform
