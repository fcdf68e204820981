// Searching a catalogue of 10 000 apps as one types. Prints "name | figure | limit | unit | beside it". The peer is
// what is usually done: every app's text looked through at each letter.
#include "store/catalogue/Index.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace havre;

namespace {

constexpr int Apps = 10000;

QString prose(QRandomGenerator &random, int count)
{
    QStringList some;
    for (int i = 0; i < count; ++i) {
        const double u = random.generateDouble(); // the most used first, as in Corpus
        some.append(bench::words().at(static_cast<qsizetype>(u * u * static_cast<double>(bench::words().size()))));
    }
    return some.join(u' ');
}

// As long as those of the sandbox: a name of three words, a sentence, three paragraphs, two languages.
QList<store::App> apps(QRandomGenerator &random)
{
    QList<store::App> all;
    for (int i = 0; i < Apps; ++i) {
        store::App app;
        app.id = QStringLiteral("fr.exemple.a%1").arg(i);
        app.name = prose(random, 2) + QStringLiteral(" %1").arg(i);
        app.publisher = prose(random, 3);
        for (const char *language : {"fr", "en"}) {
            app.summary.insert(QLatin1String(language), prose(random, 12));
            app.description.insert(QLatin1String(language), prose(random, 60));
        }
        app.themes = {QStringLiteral("t%1").arg(i % 8)};
        all.append(app);
    }
    return all;
}

// The first one to five letters of a word, half of them after a whole one.
QStringList typed(QRandomGenerator &random, int count)
{
    QStringList result;
    while (result.size() < count) {
        const QString &word = bench::words().at(random.bounded(bench::words().size()));
        result << (result.size() % 2 ? prose(random, 1) + u' ' : QString()) + word.left(random.bounded(1, 6));
    }
    return result;
}

} // namespace

int main()
{
    QRandomGenerator random(11);
    const QList<store::App> all = apps(random);
    const QStringList texts = typed(random, 400);
    QElapsedTimer clock;
    clock.start();
    const store::Index index({}, all);
    const qint64 making = clock.elapsed();
    QStringList folded;
    for (const store::App &app : index.apps()) {
        const QStringList said = app.summary.values() + app.description.values();
        folded.append(u' ' + store::folded(app.name + u' ' + app.publisher + u' ' + said.join(u' ')));
    }

    std::vector<double> ours;
    std::vector<double> theirs;
    for (const QString &text : texts) {
        qsizetype found = 0;
        std::vector<double> times; // the middle one of five: other programs run here too
        for (int i = 0; i < 5; ++i) {
            clock.restart();
            found = index.find({text, {}, {}, false}).size();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        ours.push_back(bench::percentile(times, 0.5));
        QStringList beginnings;
        for (const QString &word : store::folded(text).split(u' ', Qt::SkipEmptyParts))
            beginnings.append(u' ' + word);
        clock.restart();
        const auto count = std::count_if(folded.cbegin(), folded.cend(), [&beginnings](const QString &app) {
            return std::all_of(beginnings.cbegin(), beginnings.cend(), [&app](const QString &one) { return app.contains(one); });
        });
        theirs.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (count != found) {
            std::fprintf(stderr, "%lld found, %lld expected\n", static_cast<long long>(found), static_cast<long long>(count));
            return 1;
        }
    }
    bench::line("a catalogue of 10 000 apps searched as one types, slowest", bench::percentile(ours, 1), 5, "ms",
                QStringLiteral("p50 %1, p95 %2 ms; looking through every text: p50 %3, slowest %4 ms")
                    .arg(bench::percentile(ours, 0.5), 0, 'f', 3).arg(bench::percentile(ours, 0.95), 0, 'f', 3)
                    .arg(bench::percentile(theirs, 0.5), 0, 'f', 2).arg(bench::percentile(theirs, 1), 0, 'f', 2));
    std::printf("its index made in %lld ms, once an edition\n", static_cast<long long>(making));
    return 0;
}
