// From the tap to a bundled app on the screen: the catalogue kept read, every file hashed, the journal written, a jail and a
// web engine started, the page drawn, its first picture here. Prints "name | figure | limit | unit | beside it".
// And what QtWebEngine costs this process: nothing, it is never in it.
#include "platform/apphost/JailedAppHost.h"
#include "store/host/Running.h"
#include "tests/bench/Figures.h"
#include "tests/store/catalogue/ServedCatalogue.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace havre;

namespace {

constexpr quint32 Ink = 0x0b4f6c; // the notebook's own colour: its page is there, not an empty one

bool isShown(const ports::GuestPicture &picture)
{
    const auto *pixels = reinterpret_cast<const quint32 *>(picture.pixels.constData());
    const qsizetype count = picture.pixels.size() / 4;
    return std::any_of(pixels, pixels + count, [](quint32 one) { return (one & 0xffffff) == Ink; });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    tests::ServedCatalogue served(QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC));
    platform::JailedAppHost host(qEnvironmentVariable("HAVRE_BIN_DIR") + QStringLiteral("/havre-apphost"));
    tests::OpenVault vault(served.platform(), nullptr, &host);
    session::UnlockedSession &core = vault.session()->core();
    {
        store::Catalogue catalogue(store::sourceOf(core), core.space(), core.clock());
        if (!tests::await(catalogue.refresh()))
            return 1;
    }
    std::vector<double> times;
    QElapsedTimer clock;
    for (int i = 0; i < 6; ++i) {
        clock.start();
        store::Running running(core, QStringLiteral("fr.exemple.carnet-glycemie"), {QStringLiteral("lang=fr&scheme=light"), {1000, 700}, 1});
        bool shown = false;
        QObject::connect(&running, &store::Running::drawn, &running, [&] { shown = shown || isShown(running.picture()); });
        running.start();
        if (!tests::waitUntil([&] { return shown || running.stage() == store::Running::Stage::Over; }, 60000) || !shown) {
            std::fprintf(stderr, "not shown: %s\n", running.error() ? qPrintable(running.error()->code) : "late");
            return 1;
        }
        if (i > 0) // the first one fetches its files
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        running.close();
        tests::waitUntil([] { return false; }, 300);
    }
    QFile maps(QStringLiteral("/proc/self/maps"));
    const bool inside = !maps.open(QIODevice::ReadOnly) || maps.readAll().contains("WebEngine");
    bench::line("a bundled app on the screen, from the tap", bench::percentile(times, 0.5), 600, "ms",
                QStringLiteral("slowest of %1: %2 ms; QtWebEngine in Havre's process: %3")
                    .arg(times.size()).arg(bench::percentile(times, 1), 0, 'f', 0).arg(inside ? QStringLiteral("YES") : QStringLiteral("never")));
    return inside ? 1 : 0;
}
