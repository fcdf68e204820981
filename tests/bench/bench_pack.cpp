// A consultation pack of 50 documents (100 MB): bench_pack FOLDER BIN. Scans as PDF, photographs, letters; in a new vault, through
// the real jailed press, to the three files in memory. Prints "name | figure | limit | unit | beside it".
#include "core/sharing/Pack.h"
#include "platform/render/JailedPress.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace havre;

namespace {

constexpr int Scans = 32;
constexpr int Photographs = 12;
constexpr int Letters = 6;

// Paper as a scanner sees it: words and grain, so that a JPEG of it is as large as in life.
QImage paper(QRandomGenerator &random, QSize size, int grain)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int light = 235 - random.bounded(grain);
            row[x] = qRgb(light, light, light - 6);
        }
    }
    QPainter painter(&image);
    for (int line = 0; line < 60; ++line)
        painter.drawText(size.width() / 12, size.height() * (line + 4) / 68, bench::words().at(random.bounded(bench::words().size())));
    return image;
}

QByteArray jpeg(const QImage &image, int quality)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "JPG", quality);
    return file.data();
}

QByteArray scan(QRandomGenerator &random)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < 4; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), paper(random, {1240, 1754}, 18));
    }
    painter.end();
    return file.data();
}

struct Kind {
    const char *type;
    QByteArray bytes;
};

Kind made(QRandomGenerator &random, int number)
{
    if (number < Scans)
        return {"application/pdf", scan(random)};
    if (number < Scans + Photographs)
        return {"image/jpeg", jpeg(paper(random, {4000, 3000}, 12), 80)};
    QString words;
    for (int i = 0; i < 400; ++i)
        words += bench::words().at(random.bounded(bench::words().size())) + (i % 12 == 11 ? u'\n' : u' ');
    return {"text/plain", words.toUtf8()};
}

// Peak of a process, MiB.
double peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc != 3 || !bench::buildCorpus(QString::fromLocal8Bit(argv[1]), 0))
        return 2;
    const auto corpus = bench::openCorpus(QString::fromLocal8Bit(argv[1]));
    if (!corpus)
        return 2;
    records::Library library(*(*corpus)->space);
    health::Facts facts(*(*corpus)->space, library);
    platform::JailedPress press(QString::fromLocal8Bit(argv[2]) + QStringLiteral("/havre-press"));
    sharing::Packs packs(*(*corpus)->space, library, facts, press, (*corpus)->clock);

    QRandomGenerator random(50);
    sharing::PackWish wish;
    double megabytes = 0;
    for (int i = 0; i < Scans + Photographs + Letters; ++i) {
        const Kind kind = made(random, i);
        records::NewDocument arriving;
        arriving.document.title = QStringLiteral("Document %1").arg(i + 1);
        arriving.document.contentType = QLatin1String(kind.type);
        arriving.document.origin = records::Origin::Imported;
        arriving.journalActor = QStringLiteral("Vous");
        arriving.bytes = kind.bytes;
        megabytes += static_cast<double>(kind.bytes.size()) / 1e6;
        const auto added = QCoro::waitFor(library.add(arriving));
        if (!added)
            return 1;
        wish.documents << *added;
    }
    identity::Person person;
    person.givenName = QStringLiteral("Louise");
    person.familyName = QStringLiteral("Moreau");
    if (const auto ins = identity::Ins::parse(QStringLiteral("284058832102532"), QString(identity::TestOid)))
        person.ins = *ins;

    const double before = peak();
    double stall = 0; // the longest the window would have stood still
    double quiet = 0; // the longest without a step told
    QElapsedTimer turn;
    QElapsedTimer step;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, &app, [&] { stall = std::max(stall, static_cast<double>(turn.restart())); });
    QObject::connect(&packs, &sharing::Packs::progressed, &app, [&] { quiet = std::max(quiet, static_cast<double>(step.restart())); });
    ticking.start(4); // not 0: it would take a processor from what is measured
    turn.start();
    step.start();
    QElapsedTimer clock;
    clock.start();
    const auto pack = QCoro::waitFor(packs.prepare(wish, person));
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    if (!pack || pack->entries.size() != wish.documents.size()) {
        std::fprintf(stderr, "%s\n", pack ? "entries" : qPrintable(pack.error().code));
        return 1;
    }
    for (const auto &entry : pack->entries)
        if (!entry.problem.isEmpty())
            return 1;
    bench::line("a consultation pack of 50 documents", seconds, 8, "s",
                QStringLiteral("%1 MB, %2 pages; a step told at least every %3 s, longest stall of the window %4 ms")
                    .arg(megabytes, 0, 'f', 0).arg(pack->pages).arg(quiet / 1000, 0, 'f', 2).arg(stall, 0, 'f', 0));
    std::printf("pack.pdf %.0f MB, IHE_XDM.zip %.0f MB; memory at most %.0f MiB more than before\n", static_cast<double>(pack->pdf.size()) / 1e6,
                static_cast<double>(pack->xdm.size()) / 1e6, peak() - before);
    return 0;
}
