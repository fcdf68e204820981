// Everything over time: documents, vaccinations and what the person typed in, in one order. One step inside a read()
// of the space. Threading: the strand whose connection it is given.
#pragma once

#include "core/health/facts/Fact.h"
#include "core/records/Document.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::health {

struct Event {
    enum class Kind { Document, Vaccination, Measure };
    Kind kind = Kind::Document;
    QDateTime time;      // invalid when not said: such events come last
    DocumentId document; // the document itself, or the one that says it; null: typed in
    QString title;       // Document
    QString author;      // Document: name, else organisation
    records::Category category = records::Category::Other;
    int results = 0;     // Document: how many results and vital signs were read from it
    QList<Fact> facts;   // Vaccination: one; Measure: one a part (systolic, diastolic)
    bool operator==(const Event &) const = default;
};

namespace store {
// Newest first. The same injection told by two documents is one event.
[[nodiscard]] Result<QList<Event>> events(vault::sqlite::Connection &c, int from, int limit);
} // namespace store

} // namespace havre::health
