// From one person's space to another's: bench_turning FOLDER builds a vault there with an owner of 2000 documents and a child,
// then turns ten times between them, from the tap to the frame in which home of the other is ready.
#include "core/family/Household.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Figures.h"
#include "tests/bench/OpenWindow.h"
#include "ui/home/HomeModel.h"

#include <QCoroTask>

#include <algorithm>
#include <cstdio>

using namespace havre;

namespace {

constexpr int Documents = 2000;

// Of this session, seen or not: an empty home hides what its model lies in.
ui::HomeModel *homeOf(QQuickItem *item, ui::OpenSession *session)
{
    for (QObject *child : item->children()) {
        auto *home = qobject_cast<ui::HomeModel *>(child);
        if (home && home->session() == session)
            return home;
    }
    for (QQuickItem *child : item->childItems())
        if (ui::HomeModel *found = homeOf(child, session))
            return found;
    return nullptr;
}

double turnOnce(bench::OpenWindow &open, const QString &id)
{
    QElapsedTimer clock;
    clock.start();
    open.app().turnTo(id, QStringLiteral("home"));
    const auto ready = [&] {
        // What an application's own loop does by itself: who leaves is deleted, then the other opened.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ui::OpenSession *session = open.app().session();
        auto *home = session && session->spaceId() == id ? homeOf(open.window()->contentItem(), session) : nullptr;
        return home && home->state() == ui::StatefulList::Ready;
    };
    if (!open.until(ready)) {
        std::fprintf(stderr, "home of the other was not ready within ten seconds\n");
        return -1;
    }
    if (!open.nextFrame()) {
        std::fprintf(stderr, "no frame came after home was ready\n");
        return -1;
    }
    QGuiApplication::sync();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    bench::BusyApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!bench::buildCorpus(folder, Documents))
        return 1;
    bench::OpenWindow open(folder);
    const QString owner = open.app().session()->spaceId();
    family::NewSpace wanted;
    wanted.person.givenName = QStringLiteral("Louise");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = QDate::currentDate().addMonths(-5);
    const auto child = QCoro::waitFor(open.app().session()->core().createSpace(wanted));
    if (!child) {
        std::fprintf(stderr, "%s\n", qPrintable(child.error().code));
        return 1;
    }
    std::vector<double> times;
    for (int i = 0; i < 10; ++i) {
        times.push_back(turnOnce(open, i % 2 == 0 ? child->person.id.toString() : owner));
        if (times.back() < 0)
            return 1;
        open.settle(600);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    bench::line("from one person's space to another's, home ready, slowest of ten", times.back(), 300, "ms",
                QStringLiteral("first %1, middle %2").arg(bench::milliseconds(first), bench::milliseconds(times.at(5))));
    return 0;
}
