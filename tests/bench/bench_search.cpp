// Searching 100 000 documents as one types: bench_search FOLDER. Prints "name | figure | limit | unit | peer".
#include "core/records/DocumentStore.h"
#include "core/records/Library.h"
#include "core/records/search/Fold.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace havre;

namespace {

constexpr int Documents = 100000;
constexpr int Rows = 50;
constexpr int Rounds = 5; // each in a freshly opened vault: a burst of the machine spoils one, not the middle one

// What somebody has typed so far: the first two to five letters of a word, as they wrote it.
QStringList typed(int count)
{
    QRandomGenerator random(7);
    QStringList result;
    while (result.size() < count) {
        const QString &word = bench::words().at(random.bounded(bench::words().size()));
        if (word.size() >= 4)
            result << word.left(random.bounded(2, 6));
    }
    return result;
}

struct Timed {
    std::vector<double> find;
    std::vector<double> rows;
    std::vector<double> findProcessor;
    std::vector<double> rowsProcessor;
    qsizetype hits = 0;
};

// On the reading strand itself: what the index and the snippets cost.
Result<Timed> onStrand(vault::sqlite::Connection &c, const QStringList &texts)
{
    Timed timed;
    for (const QString &text : texts) {
        records::Query query;
        query.text = text;
        QElapsedTimer clock;
        double before = bench::processor();
        clock.start();
        HAVRE_TRY(found, records::store::find(c, query, Rows));
        timed.find.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        timed.findProcessor.push_back(bench::processor() - before);
        timed.hits += found.size();
        before = bench::processor();
        clock.restart();
        HAVRE_TRY(rows, records::store::rows(c, found, text));
        timed.rows.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        timed.rowsProcessor.push_back(bench::processor() - before);
        if (rows.size() != found.size())
            return failure(Fault::Internal, QLatin1String("vault.sql"));
    }
    return timed;
}

// As the window asks: through the library, to another thread and back.
Timed throughLibrary(records::Library &library, const QStringList &texts)
{
    Timed timed;
    for (const QString &text : texts) {
        records::Query query;
        query.text = text;
        QElapsedTimer clock;
        clock.start();
        const auto found = QCoro::waitFor(library.find(query, Rows));
        timed.find.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (!found)
            return timed;
        timed.hits += found->size();
        clock.restart();
        const auto rows = QCoro::waitFor(library.rows(*found, text));
        timed.rows.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return timed;
}

// The usual way, on the same database: the newest fifty whose text contains what was typed.
Result<qsizetype> byLike(vault::sqlite::Connection &c, const QString &text)
{
    HAVRE_TRY(statement, c.prepare("SELECT d.position FROM document_text t JOIN document d ON d.position = t.position "
                                   "WHERE t.title LIKE ?1 OR t.author LIKE ?1 OR t.body LIKE ?1 ORDER BY d.date DESC LIMIT 50"));
    statement.bind(1, QString(u'%' + text + u'%'));
    qsizetype hits = 0;
    while (true) {
        HAVRE_TRY(there, statement.step());
        if (!there)
            return hits;
        ++hits;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    if (folder.isEmpty()) {
        std::fprintf(stderr, "usage: bench_search FOLDER\n");
        return 2;
    }
    const QStringList texts = typed(400);
    const auto work = [texts](vault::sqlite::Connection &c) { return onStrand(c, texts); };
    std::vector<double> find95, rows95;
    for (int round = 1; round < Rounds; ++round) {
        auto fresh = bench::openCorpus(folder);
        const auto measured = fresh ? QCoro::waitFor((*fresh)->space->read(work)) : Result<Timed>(failure(fresh.error()));
        if (!measured || measured->hits == 0)
            return 1;
        find95.push_back(bench::percentile(measured->find, 0.95));
        rows95.push_back(bench::percentile(measured->rows, 0.95));
    }
    auto corpus = bench::openCorpus(folder);
    if (!corpus) {
        std::fprintf(stderr, "%s\n", qPrintable(corpus.error().code));
        return 1;
    }
    records::Library library(*(*corpus)->space);
    const Timed first = throughLibrary(library, {QStringLiteral("glyc")});
    const auto measured = QCoro::waitFor((*corpus)->space->read(work));
    if (!measured || measured->hits == 0)
        return 1;
    const Timed &warm = *measured;
    const Timed asked = throughLibrary(library, texts);
    const auto phrases = [](vault::sqlite::Connection &c) {
        return onStrand(c, {QStringLiteral("\"compte rendu\""), QStringLiteral("l'hémoglobine glyquée"),
                            QStringLiteral("cœur rein"), QStringLiteral("radiographie genou")});
    };
    const auto pairs = QCoro::waitFor((*corpus)->space->read(phrases));
    QElapsedTimer clock;
    clock.start();
    const auto all = QCoro::waitFor(library.find({}));
    const double listing = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    bool good = pairs && asked.hits == warm.hits && all && all->size() == Documents;

    std::vector<double> like;
    for (const QString &text : texts.mid(0, 3)) {
        const auto theirs = [text](vault::sqlite::Connection &c) { return byLike(c, text); };
        clock.restart();
        const auto hits = QCoro::waitFor((*corpus)->space->read(theirs));
        like.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        good = good && hits;
    }
    find95.push_back(bench::percentile(warm.find, 0.95));
    rows95.push_back(bench::percentile(warm.rows, 0.95));
    const double find50 = bench::percentile(warm.find, 0.5);
    bench::line("first 50 hits as one types, p95", bench::percentile(find95, 0.5), 0.5, "ms",
         QStringLiteral("p50 %1 ms; p95 of the middle of %2 openings, worst %3 ms").arg(find50, 0, 'f', 3).arg(Rounds)
             .arg(bench::percentile(find95, 1), 0, 'f', 3));
    bench::line("50 rows with snippets, p95", bench::percentile(rows95, 0.5), 2, "ms",
         QStringLiteral("p50 %1 ms").arg(bench::percentile(warm.rows, 0.5), 0, 'f', 3));
    bench::line("search / LIKE on the same vault, medians", find50 / bench::percentile(like, 0.5), 0.001, "x",
         QStringLiteral("LIKE %1 ms").arg(bench::percentile(like, 0.5), 0, 'f', 2));
    std::printf("processor time: hits p50 %.3f p95 %.3f ms, rows p50 %.3f p95 %.3f ms\n",
                bench::percentile(warm.findProcessor, 0.5), bench::percentile(warm.findProcessor, 0.95),
                bench::percentile(warm.rowsProcessor, 0.5), bench::percentile(warm.rowsProcessor, 0.95));
    std::printf("through the library and back: hits p50 %.3f p95 %.3f ms, rows p50 %.3f p95 %.3f ms\n",
                bench::percentile(asked.find, 0.5), bench::percentile(asked.find, 0.95), bench::percentile(asked.rows, 0.5), bench::percentile(asked.rows, 0.95));
    bench::line("whole words and phrases, slowest", bench::percentile(pairs->find, 1), 2, "ms",
         QStringLiteral("p50 %1 ms").arg(bench::percentile(pairs->find, 0.5), 0, 'f', 3));
    std::printf("first search after opening %.3f ms, its rows %.3f ms; listing %d positions %.1f ms\n",
                first.find.at(0), first.rows.at(0), Documents, listing);
    return good ? 0 : 1;
}
