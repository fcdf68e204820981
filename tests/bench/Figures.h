// How figures are taken and told. A program prints "name | figure | limit | unit | beside it", one line each,
// which bench.py judges; any other line is a remark.
#pragma once

#include <QString>

#include <vector>

namespace havre::bench {

[[nodiscard]] double percentile(std::vector<double> figures, double share); // 0.5: the median, 1: the greatest
void line(const char *name, double figure, double limit, const char *unit, const QString &beside);
[[nodiscard]] double processor();   // processor time of this thread, ms: what a busy machine disturbs least
[[nodiscard]] double memory();      // PSS of this process, MiB
[[nodiscard]] QString milliseconds(double figure); // "0.14 ms"

} // namespace havre::bench
