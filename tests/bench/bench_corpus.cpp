// bench_corpus FOLDER DOCUMENTS: builds the vault once. bench_corpus FOLDER --lend: puts its device secret into this
// login session's keyring, so that havre itself can open it there. A process of its own: one that has just written
// the index reads it slower (performance.md §2), and people search in one that has just opened the vault.
#include "platform/keychain/Keychain.h"
#include "tests/bench/Corpus.h"
#include "tests/support/FolderSecretStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace havre;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const QString folder = words.at(1);
    if (words.at(2) != QLatin1String("--lend")) {
        const bool there = bench::corpusExists(folder) || bench::buildCorpus(folder, words.at(2).toInt());
        return there && bench::restCorpus(folder) ? 0 : 1;
    }
    tests::FolderSecretStore kept(folder);
    platform::Keychain keyring;
    for (const QString &name : kept.names()) {
        auto secret = QCoro::waitFor(kept.read(name));
        if (!secret)
            return 1;
        const auto written = QCoro::waitFor(keyring.write(name, std::move(*secret)));
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().code));
            return 1;
        }
    }
    return kept.names().isEmpty() ? 1 : 0;
}
