#include "tests/bench/Figures.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>

namespace havre::bench {

double percentile(std::vector<double> figures, double share)
{
    if (figures.empty())
        return -1;
    std::sort(figures.begin(), figures.end());
    return figures.at(std::min(figures.size() - 1, static_cast<std::size_t>(share * static_cast<double>(figures.size()))));
}

void line(const char *name, double figure, double limit, const char *unit, const QString &beside)
{
    std::printf("%s | %.6f | %g | %s | %s\n", name, figure, limit, unit, qPrintable(beside));
    std::fflush(stdout);
}

double processor()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double ownMemory()
{
    malloc_trim(0);
    double kib = 0;
    QFile map(QStringLiteral("/proc/self/smaps_rollup"));
    if (!map.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &row : map.readAll().split('\n'))
        if (row.startsWith("Pss_Anon:") || row.startsWith("Pss_Shmem:"))
            kib += row.mid(row.indexOf(':') + 1).simplified().split(' ').first().toDouble();
    return kib / 1024;
}

QString milliseconds(double figure)
{
    return QStringLiteral("%1 ms").arg(figure, 0, 'f', figure < 1 ? 3 : 1);
}

} // namespace havre::bench
