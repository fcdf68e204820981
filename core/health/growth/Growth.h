// A child's measures against the references: weight, height, body mass and head, from what documents say and what was
// typed in, each with its z-score. Threading: pure, any thread.
#pragma once

#include "core/health/facts/Fact.h"
#include "core/health/growth/Lms.h"

namespace havre::health::growth {

// Another value of the same day, which the curve does not keep.
struct Aside {
    double value = 0;
    Fact fact;
};

struct Point {
    QDate day;
    int ageDays = 0;
    double value = 0; // kg, cm, kg/m², cm
    std::optional<double> z;
    Fact fact; // of body mass computed here: the weight's
    bool computed = false;
    QList<Aside> aside = {}; // values that differ; none of body mass computed here
};

struct Curve {
    Index index = Index::Weight;
    QList<Point> points; // oldest first, one a day
};

// LOINC codes of what grows: asked of the facts.
[[nodiscard]] const QStringList &codes();

// What cannot be a child's measure (another unit, before birth, after the table) is left out. Body mass is computed from a
// weight and a height of the same day where nobody gave it. A day told twice counts once: the document before the typing,
// the typing before an app of the catalogue, then the later fact.
[[nodiscard]] QList<Curve> curvesOf(const QList<Fact> &facts, identity::Sex sex, const QDate &birth);

// Which of these measures is so far from the median that it is surely mistyped, by the flags of WHO Anthro (weight below -6 or
// above +5 standard deviations, height beyond 6, body mass and head beyond 5); of a child whose sex is not known, by both tables.
[[nodiscard]] std::optional<Index> implausible(const QList<Fact> &facts, identity::Sex sex, const QDate &birth);

} // namespace havre::health::growth
