// What a person may measure at home: codes and units of "API Mesures" (interop.md §4), bounds beyond which a
// number is surely a slip of the finger. Values; any thread.
#pragma once

#include "core/health/facts/Fact.h"

namespace havre::health {

// What hardly anybody has from an age on: likelier a slip of the finger, or another unit. Our own bounds, wide of what tables of
// usual values give at these ages, so that a question stays rare.
struct Rare {
    int fromAge; // years
    double below;
    double above;
};

struct Part { // one number of a measure; blood pressure has two
    const char *code; // LOINC
    const char *name; // French, translation context "measures"
    double least;
    double most;
    QList<Rare> rare; // youngest first; before the first of them the references of growth say so (growth/Growth)
};

struct MeasureKind {
    const char *id;   // "weight", stable: routes, command line, permissions
    const char *name; // French
    const char *unit; // UCUM
    int decimals;
    QList<Part> parts;
    int youngerThan = 0; // years: asked only of children who are not that old; 0: of everybody
};

[[nodiscard]] const QList<MeasureKind> &measureKinds();
[[nodiscard]] const MeasureKind *measureKind(const QString &id);
[[nodiscard]] const MeasureKind *measureKindOfCode(const QString &loinc);

// Whether one asks for it on `day`; an invalid `birth` is not known: as of an adult.
[[nodiscard]] bool isAsked(const MeasureKind &kind, const QDate &birth, const QDate &day);

// A time before a person was; an invalid `birth` is not known.
[[nodiscard]] bool isBeforeBirth(const QDateTime &time, const QDate &birth);

// The first of these measures that hardly anybody of that age has: it can be, and is worth a question. An invalid `birth` is not
// known: as of an adult. Null: none.
[[nodiscard]] const MeasureKind *firstRare(const QList<Fact> &facts, const QDate &birth);

// One fact per part, with one time. Malformed "health.measure.number" (not a number), "health.measure.bounds"
// (beyond the bounds), "health.measure.time" (in the future), "health.measure.before-birth" (an invalid `birth`: not known),
// "health.measure.order" (diastolic above systolic).
[[nodiscard]] Result<QList<Fact>> measured(const MeasureKind &kind, const QStringList &numbers, const QDateTime &time,
                                           const QDateTime &now, const QDate &birth = {});

} // namespace havre::health
