// Scrolling the documents page: bench_list FOLDER. A strong flick (60 pixels a frame) down and up again, then a
// whirl (most of a page a frame). A frame is all the main thread does for it: rows created, read and filled,
// layout, painting; waiting for the next frame is not counted.
// The flick three times: the middle p95 is judged, so that one burst of the machine does not decide.
// Prints: flick-p95 flick-median flick-p95-processor whirl-p95 memory, for bench.py to judge.
#include "tests/bench/Figures.h"
#include "tests/bench/OpenWindow.h"

#include <cstdio>

using namespace havre;

namespace {

constexpr int Flicks = 3;

struct Scrolled {
    std::vector<double> busy;
    std::vector<double> processor;
};

Scrolled scroll(bench::OpenWindow &open, QQuickItem *list, double step, int frames)
{
    Scrolled scrolled;
    for (int i = 0; i < frames; ++i) {
        const bench::Spent spent;
        list->setProperty("contentY", list->property("contentY").toDouble() + step);
        const double moved = spent.wall(); // by us, not by an event
        if (!open.nextFrame())
            break;
        scrolled.busy.push_back(moved + spent.busy());
        scrolled.processor.push_back(spent.processor());
    }
    return scrolled;
}

} // namespace

int main(int argc, char **argv)
{
    bench::BusyApplication app(argc, argv);
    if (argc < 2)
        return 2;
    bench::OpenWindow open(QString::fromLocal8Bit(argv[1]));
    QQuickItem *list = open.showDocuments();
    open.settle(500);
    scroll(open, list, 60, 100); // the first rows of the process are not the measure
    std::vector<double> p95, median, processor;
    for (int i = 0; i < Flicks; ++i) {
        Scrolled flick = scroll(open, list, 60, 400);
        const Scrolled back = scroll(open, list, -60, 400);
        flick.busy.insert(flick.busy.end(), back.busy.begin(), back.busy.end());
        flick.processor.insert(flick.processor.end(), back.processor.begin(), back.processor.end());
        if (flick.busy.size() != 800)
            return 1;
        p95.push_back(bench::percentile(flick.busy, 0.95));
        median.push_back(bench::percentile(flick.busy, 0.5));
        processor.push_back(bench::percentile(flick.processor, 0.95));
    }
    const Scrolled whirl = scroll(open, list, 600, 300);
    if (whirl.busy.size() != 300)
        return 1;
    open.settle(500);
    std::printf("%.3f %.3f %.3f %.3f %.2f\n", bench::percentile(p95, 0.5), bench::percentile(median, 0.5),
                bench::percentile(processor, 0.5), bench::percentile(whirl.busy, 0.95), bench::ownMemory());
    return 0;
}
