// What a permission of a manifest opens, and nothing more: which facts may be read, which measure may be added and how often.
// One that is not here cannot be asked for. Threading: constants.
#pragma once

#include <QList>
#include <QString>

namespace havre::store {

struct Scope {
    const char *id;            // "health.glucose.read"
    QList<const char *> codes; // LOINC: what is read; empty: it only writes
    const char *measure;       // health::measureKind: what is added; null: it only reads
    int daily = 0;             // how many of them in a day; why: store/README.md
};

[[nodiscard]] const Scope *scopeOf(const QString &permission);

} // namespace havre::store
