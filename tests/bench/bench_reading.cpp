// Opening documents: bench_reading FOLDER FILE…: from asking for the document (the route a tapped row takes) to the
// frame in which its narrative stands, with everything between: decryption, digest, journal entry, reading, page,
// layout, painting. Each file is put into a new vault in FOLDER; the first is the largest, for the figure.
#include "core/records/Library.h"
#include "core/records/cda/Cda.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"
#include "tests/bench/OpenWindow.h"
#include "ui/records/DocumentDetail.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace havre;

namespace {

// The identifiers of the documents in the vault, in the order of the files.
QStringList fill(const QString &folder, const QStringList &files)
{
    QStringList ids;
    if (!bench::buildCorpus(folder, 0))
        return {};
    auto corpus = bench::openCorpus(folder);
    if (!corpus)
        return {};
    records::Library library(*(*corpus)->space);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        records::NewDocument arriving;
        arriving.bytes = file.readAll();
        arriving.document.title = QFileInfo(name).completeBaseName();
        arriving.document.contentType = QStringLiteral("text/xml");
        arriving.document.date = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addDays(-ids.size());
        arriving.document.origin = records::Origin::Dmp;
        arriving.document.masterIdentifier = QStringLiteral("1.2.3.%1").arg(ids.size());
        arriving.journalActor = QStringLiteral("DMP");
        const auto added = QCoro::waitFor(library.add(arriving));
        if (!added)
            return {};
        ids += added->toString();
    }
    return ids;
}

double openOne(bench::OpenWindow &open, const QString &id)
{
    QElapsedTimer clock;
    clock.start();
    open.go("document", {{QStringLiteral("id"), id}});
    const auto readable = [&] {
        auto *detail = open.find<ui::DocumentDetail>();
        return detail && detail->documentId() == id && detail->body() == ui::DocumentDetail::Narrative
            && detail->narrative()->rowCount() > 0;
    };
    if (!open.until(readable) || !open.nextFrame())
        return -1;
    QGuiApplication::sync();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    bench::BusyApplication app(argc, argv);
    if (argc < 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QStringList files = QCoreApplication::arguments().mid(2);
    const QStringList ids = fill(folder, files);
    if (ids.size() != files.size())
        return 1;
    bench::OpenWindow open(folder);
    std::vector<double> times;
    for (const QString &id : ids + ids + ids) {
        times.push_back(openOne(open, id));
        if (times.back() < 0)
            return 1;
        open.settle(400);
        open.go("home");
        open.settle(400);
    }
    const auto size = [](const QString &name) { return QStringLiteral("%1 MB").arg(static_cast<double>(QFileInfo(name).size()) / 1e6, 0, 'f', 2); };
    bench::line("largest CDA to its first readable frame, first of the session", times.front(), 100, "ms",
                size(files.first()) + QLatin1String(", ") + QFileInfo(files.first()).fileName());
    for (qsizetype i = 1; i < files.size(); ++i)
        std::printf("%s (%s): %.1f ms, again %.1f ms\n", qPrintable(QFileInfo(files.at(i)).fileName()), qPrintable(size(files.at(i))),
                    times.at(static_cast<size_t>(i)), times.at(static_cast<size_t>(i + files.size())));
    bench::line("the same again", times.at(static_cast<size_t>(files.size())), 100, "ms",
                QStringLiteral("third time %1").arg(bench::milliseconds(times.at(static_cast<size_t>(2 * files.size())))));
    return 0;
}
