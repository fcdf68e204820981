#include "platform/printing/SystemPrinter.h"
#include "tests/support/Await.h"

#include <QFile>
#include <QTemporaryDir>

namespace havre::tests {
namespace {

struct SystemPrinterTest : testing::Test {
    QTemporaryDir folder;
    QString lp(const QByteArray &script)
    {
        QFile file(folder.filePath(QStringLiteral("lp")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd '" + folder.path().toUtf8() + "'\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    QByteArray kept(const char *name)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(SystemPrinterTest, GivesEveryByteThroughThePipe)
{
    platform::SystemPrinter printer(lp("printf '%s ' \"$@\" > arguments\ncat > pages\n"));
    const QByteArray pdf = "%PDF-1.7\n" + QByteArray(3'000'000, 'x'); // more than a pipe holds
    ASSERT_OK(await(printer.print(pdf)));
    EXPECT_EQ(kept("pages"), pdf);
    EXPECT_EQ(kept("arguments"), QByteArray("-s -t Havre -o print-scaling=none - ")) << "nothing of what is printed";
}

TEST_F(SystemPrinterTest, SaysThatThereIsNone)
{
    platform::SystemPrinter nowhere(folder.filePath(QStringLiteral("absent")));
    EXPECT_CODE(await(nowhere.print("%PDF")), "printing.absent");
    platform::SystemPrinter unchosen(lp("cat > /dev/null\necho 'lp: Error - no default destination available.' >&2\nexit 1\n"));
    EXPECT_CODE(await(unchosen.print("%PDF")), "printing.absent");
}

TEST_F(SystemPrinterTest, SaysThatItRefused)
{
    platform::SystemPrinter refusing(lp("exit 1\n")); // without even reading
    EXPECT_CODE(await(refusing.print(QByteArray(3'000'000, 'x'))), "printing.refused");
}

} // namespace
} // namespace havre::tests
