// The victim of tst_Crash: opens the vault, says what it finds there, then writes until it is killed.
//   havre-test-writer VAULT SECRETS
// stdout: "found N" or "broken CODE", then "ack K" after each durable write. Tests only.
#include "core/crypto/Digest.h"
#include "core/journal/AccessJournal.h"
#include "core/vault/Space.h"
#include "core/vault/Vault.h"
#include "core/vault/Verify.h"
#include "tests/core/vault/CrashRow.h"
#include "tests/support/FolderSecretStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace havre;

namespace {

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int main2(const QString &directory, const QString &secretsFolder)
{
    const SystemClock clock;
    tests::FolderSecretStore secrets(secretsFolder);
    auto vault = QCoro::waitFor(vault::Vault::open(directory, SecretBytes::copyOf(tests::CrashPassword), secrets, clock));
    if (!vault) {
        say("broken " + vault.error().code.toUtf8());
        return 1;
    }
    auto space = QCoro::waitFor((*vault)->openSpace((*vault)->persons().first()));
    if (!space) {
        say("broken " + space.error().code.toUtf8());
        return 1;
    }
    const Result<qint64> found = tests::checkCrashRows(**space);
    if (!found) {
        say("broken " + found.error().code.toUtf8() + ' ' + found.error().detail.toUtf8());
        return 1;
    }
    say("found " + QByteArray::number(*found));
    for (qint64 number = *found + 1;; ++number) {
        const auto written = tests::writeCrashRow(**space, number);
        if (!written) {
            say("broken " + written.error().code.toUtf8());
            return 1;
        }
        say("ack " + QByteArray::number(number));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 3 ? main2(arguments[1], arguments[2]) : 2;
}
