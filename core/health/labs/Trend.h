// One analysis over time, across documents, laboratories and what the person typed in: each value with its own
// laboratory's range. Values whose units surely measure the same share a series (shown in the unit of the
// newest); others make a series of their own, so that nothing is mixed silently. Pure, any thread.
#pragma once

#include "core/health/labs/Interpretation.h"

namespace havre::health {

struct Point {
    Fact fact;
    double value = 0;       // in the unit of the series
    QString comparator;     // "<" …, empty for an exact value
    bool converted = false; // was written in another unit
    std::optional<double> low; // usual range, in the unit of the series
    std::optional<double> high;
    Interpretation interpretation = Interpretation::Unsaid;
};

struct Series {
    QString unit;        // UCUM
    QList<Point> points; // oldest first
};

struct Trend {
    QString analyte;
    QString name;          // as the newest calls it
    QList<Series> series;  // the one with the newest value first
    QList<Fact> others;    // words, codes, unreadable dates: newest first, not drawn
    [[nodiscard]] bool isEmpty() const { return series.isEmpty() && others.isEmpty(); }
};

// `facts`: newest first, of one analyte. A value recalled by a later report is left out where the report that
// first gave it is here.
[[nodiscard]] Trend trendOf(const QList<Fact> &facts);

} // namespace havre::health
