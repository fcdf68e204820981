// How long a corpus of CDA takes: our whole reading (pre-scan, header, narrative, bodies) beside
// QXmlStreamReader merely walking the same bytes. Limit: at least 4 × faster (performance.md, row 12).
// bench_cda FOLDER [--each].
#include "core/records/cda/Cda.h"
#include "core/records/cda/Prescan.h"
#include "tests/bench/Figures.h"

#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

#include <array>
#include <cstdio>
#include <ctime>

namespace {

struct Document {
    QString name;
    QByteArray bytes;
};

QList<Document> corpus(const QString &folder)
{
    QList<Document> found;
    QDirIterator it(folder, {QStringLiteral("*.xml"), QStringLiteral("*.ccd")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            if (const QByteArray bytes = file.readAll(); havre::records::cda::readHeader(bytes))
                found.append({file.fileName(), bytes});
    }
    return found;
}

// Milliseconds of our own CPU: other programs of the machine do not count.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// The fastest of several rounds of each, in turns, so that a slow moment hits all of them.
template <size_t N>
std::array<double, N> best(const QList<Document> &documents, void (*const (&works)[N])(const QByteArray &))
{
    std::array<double, N> fastest;
    fastest.fill(1e9);
    for (int round = 0; round < 9; ++round)
        for (size_t i = 0; i < N; ++i) {
            const double start = now();
            for (const Document &document : documents)
                works[i](document.bytes);
            fastest[i] = std::min(fastest[i], now() - start);
        }
    return fastest;
}

qsizetype sink = 0;

void walk(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        sink += reader.readNext();
}

void readAll(const QByteArray &bytes)
{
    if (const auto cda = havre::records::cda::readCda(bytes))
        sink += cda->blocks.size();
}

void scan(const QByteArray &bytes)
{
    if (const auto scanned = havre::records::cda::prescan(bytes))
        sink += qsizetype(scanned->entries.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QList<Document> documents = corpus(QString::fromLocal8Bit(argv[1]));
    double megabytes = 0;
    for (const Document &document : documents)
        megabytes += double(document.bytes.size()) / 1e6;
    if (documents.isEmpty())
        return 2;
    const auto [scanning, reading, walking] = best(documents, {scan, readAll, walk});
    const auto speed = [megabytes](double ms) { return QStringLiteral("%1 MB/s").arg(megabytes * 1e3 / ms, 0, 'f', 0); };
    havre::bench::line("CDA to facts and narrative / QXmlStreamReader merely walking", walking / reading, -4, "x",
                       QStringLiteral("%1 against %2, pre-scan alone %3; %4 documents, %5 MB")
                           .arg(speed(reading), speed(walking), speed(scanning))
                           .arg(documents.size()).arg(megabytes, 0, 'f', 1));
    if (argc > 2)
        for (const Document &document : documents) {
            const auto [ours, theirs] = best({document}, {readAll, walk});
            printf("%8.3f ms %6.1f x %s\n", ours, theirs / ours, qPrintable(document.name));
        }
    return sink != 0 ? 0 : 1;
}
