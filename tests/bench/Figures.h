// How figures are taken and told. A program prints "name | figure | limit | unit | beside it", one line each,
// which bench.py judges; any other line is a remark.
#pragma once

#include <QString>

#include <vector>

namespace havre::bench {

[[nodiscard]] double percentile(std::vector<double> figures, double share); // 0.5: the median, 1: the greatest
void line(const char *name, double figure, double limit, const char *unit, const QString &beside);
[[nodiscard]] double processor();   // processor time of this thread, ms: what a busy machine disturbs least
// What is this process's alone, MiB: anonymous and shared memory, free pieces given back first. Of libraries PSS counts
// a share that changes by ten MiB with whatever other program starts or ends beside us: no ground for a difference.
[[nodiscard]] double ownMemory();
[[nodiscard]] QString milliseconds(double figure); // "0.14 ms"

} // namespace havre::bench
