// Everything over time: documents, vaccinations, what the person typed in and messages, in one order. One step inside a
// read() of the space. Threading: the strand whose connection it is given.
#pragma once

#include "core/health/facts/Fact.h"
#include "core/records/Document.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::health {

struct Event {
    enum class Kind { Document, Vaccination, Measure, Message };
    Kind kind = Kind::Document;
    QDateTime time;      // invalid when not said: such events come last
    DocumentId document; // the document itself, or the one that says it; null: typed in
    QString title;       // Document; Message: its subject
    QString author;      // Document: name, else organisation; Message: name, else address of the other side
    records::Category category = records::Category::Other;
    int results = 0;     // Document: how many results and vital signs were read from it
    QList<Fact> facts;   // Vaccination: one; Measure: one a part (systolic, diastolic)
    qint64 conversation = 0; // Message
    bool sent = false;       // Message: by the person
    int others = 0;          // Message sent: to how many beside `author`
    bool operator==(const Event &) const = default;
};

namespace store {
// Newest first, of these kinds; none: nothing. The same injection told by two documents is one event. Messages that were
// set aside are left out.
[[nodiscard]] Result<QList<Event>> events(vault::sqlite::Connection &c, int from, int limit, const QList<Event::Kind> &kinds);
} // namespace store

} // namespace havre::health
