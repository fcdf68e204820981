// Turning to another person's space and back in an open vault: bench_switching FOLDER. From the asking to what the first
// page shows: the other's database opened, whose it is, how many documents, the first fifty rows, the facts.
// Prints "name | figure | limit | unit | beside it".
#include "core/session/UnlockedSession.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"
#include "tests/support/FolderSecretStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace havre;
using session::UnlockedSession;

namespace {

constexpr int Documents = 10000; // in each of the two spaces
constexpr int Turns = 40;

// The other space of the vault, made and filled once.
Result<PersonId> other(std::unique_ptr<UnlockedSession> &unlocked)
{
    HAVRE_TRY(cards, QCoro::waitFor(unlocked->household()));
    if (cards.size() > 1)
        return cards.at(1).person.id;
    const PersonId own = unlocked->space().person();
    family::NewSpace wanted;
    wanted.person.givenName = QStringLiteral("Louise");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = unlocked->clock().now().date().addMonths(-5);
    HAVRE_TRY(card, QCoro::waitFor(unlocked->createSpace(wanted)));
    HAVRE_TRY(theirs, QCoro::waitFor(UnlockedSession::turn(unlocked, card.person.id)));
    HAVRE_CHECK(bench::fill(theirs->space(), Documents));
    HAVRE_TRY(back, QCoro::waitFor(UnlockedSession::turn(theirs, own)));
    unlocked = std::move(back);
    return card.person.id;
}

Result<void> firstPage(UnlockedSession &unlocked)
{
    HAVRE_CHECK(QCoro::waitFor(unlocked.card()));
    HAVRE_TRY(overview, QCoro::waitFor(unlocked.library().overview()));
    HAVRE_TRY(found, QCoro::waitFor(unlocked.library().find({}, 50)));
    HAVRE_TRY(rows, QCoro::waitFor(unlocked.library().rows(found, {})));
    HAVRE_CHECK(QCoro::waitFor(unlocked.facts().counts()));
    if (overview.total != Documents || rows.size() != 50)
        return failure(Fault::Internal, QLatin1String("vault.sql"));
    return {};
}

Result<std::vector<double>> turns(std::unique_ptr<UnlockedSession> &unlocked, const PersonId &there)
{
    const PersonId own = unlocked->space().person();
    std::vector<double> taken;
    for (int i = 0; i < Turns; ++i) {
        QElapsedTimer clock;
        clock.start();
        HAVRE_TRY(turned, QCoro::waitFor(UnlockedSession::turn(unlocked, i % 2 ? own : there)));
        unlocked = std::move(turned);
        HAVRE_CHECK(firstPage(*unlocked));
        taken.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return taken;
}

Result<std::vector<double>> measure(const QString &folder)
{
    HAVRE_TRY(corpus, bench::openCorpus(folder));
    corpus->space.reset();
    HAVRE_TRY(unlocked, QCoro::waitFor(UnlockedSession::begin(std::move(corpus->vault), std::nullopt, {corpus->secrets.get(), nullptr, nullptr, &corpus->clock})));
    HAVRE_TRY(there, other(unlocked));
    return turns(unlocked, there);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto taken = measure(QCoreApplication::arguments().value(1));
    if (!taken) {
        std::fprintf(stderr, "%s\n", qPrintable(taken.error().code));
        return 1;
    }
    bench::line("switching persons, to what the first page shows, p95", bench::percentile(*taken, 0.95), 100, "ms",
                QStringLiteral("p50 %1 ms, slowest of %2 %3 ms; %4 documents each").arg(bench::percentile(*taken, 0.5), 0, 'f', 1)
                    .arg(Turns).arg(bench::percentile(*taken, 1), 0, 'f', 1).arg(Documents));
    return 0;
}
