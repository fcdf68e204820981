// One synchronisation in a process of its own, to be killed: dmp_sync_once VAULT SECRETS BASE AUTHORITY.
// Exit 0: everything is here. The password comes by standard input.
#include "core/dmp/sync/Sync.h"
#include "core/records/Library.h"
#include "core/vault/Space.h"
#include "core/vault/Vault.h"
#include "tests/support/FolderSecretStore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace havre;

namespace {

class OneToken final : public ports::TokenSource {
public:
    QCoro::Task<Result<QByteArray>> accessToken() override { co_return QByteArrayLiteral("good"); }
    void reject(QByteArray) override {}
};

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (arguments.size() != 5 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray password = input.readLine().trimmed();
    const SystemClock clock;
    tests::FolderSecretStore secrets(arguments.at(2));
    auto vault = QCoro::waitFor(vault::Vault::open(arguments.at(1), SecretBytes::copyOf(password), secrets, clock));
    if (!vault)
        return failed(vault.error());
    auto space = QCoro::waitFor((*vault)->openSpace((*vault)->persons().first()));
    if (!space)
        return failed(space.error());
    int code = 0;
    {
        records::Library library(**space);
        OneToken tokens;
        dmp::Sync sync(**space, library, tokens, nullptr, clock);
        const auto ins = identity::Ins::parse(QStringLiteral("279035121518989"), QString(identity::TestOid));
        const auto report = QCoro::waitFor(sync.run({QUrl(arguments.at(3)), QSslCertificate::fromPath(arguments.at(4)), *ins}));
        code = !report ? failed(report.error()) : report->failures.isEmpty() ? 0 : failed(report->failures.first());
    }
    space->reset();
    return code;
}
