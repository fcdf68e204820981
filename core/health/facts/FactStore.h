// The SQL of facts (migrations/007_facts.sql, 013_fact_app.sql): each function is one step inside a read() or write() closure of
// the space. Threading: the strand whose connection it is given.
#pragma once

#include "core/health/facts/Fact.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::health::store {

struct Filter {
    QList<Kind> kinds;   // empty: all
    QString analyte;     // empty: all; else the key, or the code alone
    DocumentId document; // null: all
    bool earlier = true; // with the values a later report recalled
    int limit = 0;       // 0: all
    QString app = {};    // empty: all; else what this app wrote
    QDateTime at = {};   // invalid: all; else of this moment
};

// What a document says of its patient, instead of what it said before; it no longer waits. Of others nothing is kept.
[[nodiscard]] Result<void> replace(vault::sqlite::Connection &c, const DocumentId &document, const records::cda::Entries &entries);
// It will be read in the background.
[[nodiscard]] Result<void> await(vault::sqlite::Connection &c, const DocumentId &document);
// Newest act first.
[[nodiscard]] Result<QList<DocumentId>> waiting(vault::sqlite::Connection &c, int limit);

[[nodiscard]] Result<QList<Fact>> list(vault::sqlite::Connection &c, const Filter &filter); // newest first
// NotFound "health.facts.absent".
[[nodiscard]] Result<Fact> fact(vault::sqlite::Connection &c, qint64 id);

struct Latest {
    Fact fact;     // the newest of its analyte
    int count = 0; // how many there are
};
// One per analyte, newest first.
[[nodiscard]] Result<QList<Latest>> latest(vault::sqlite::Connection &c, Kind kind);
[[nodiscard]] Result<QList<QPair<Kind, int>>> counts(vault::sqlite::Connection &c);

// Typed in, or written by the app its source names: answers the id. `fact.id` other than 0 asks for that id again (undo).
[[nodiscard]] Result<qint64> add(vault::sqlite::Connection &c, const Fact &fact);
// What a document says cannot be taken away; Refused "health.facts.of-document".
[[nodiscard]] Result<Fact> remove(vault::sqlite::Connection &c, qint64 id);

// How many measures an app wrote that are still there; the two numbers of a blood pressure are one.
[[nodiscard]] Result<int> measuresBy(vault::sqlite::Connection &c, const QString &app);
[[nodiscard]] Result<void> removeBy(vault::sqlite::Connection &c, const QString &app); // all of them

} // namespace havre::health::store
