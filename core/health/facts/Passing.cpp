#include "core/health/facts/Passing.h"

#include "core/records/Confidentiality.h"
#include "core/records/DocumentStore.h"

#include <QHash>

namespace havre::health {

Result<QList<Fact>> passable(vault::sqlite::Connection &connection, const family::Rights &rights, const QList<Fact> &facts, Towards towards)
{
    QHash<DocumentId, bool> may;
    QList<Fact> kept;
    for (const Fact &fact : facts) {
        const DocumentId &id = fact.source.document;
        if (!id.isNull() && !may.contains(id)) {
            HAVRE_TRY(document, records::store::document(connection, id));
            const bool hidden = towards == Towards::Professionals && !records::audienceOf(document.confidentiality).professionals;
            may.insert(id, !hidden && rights.may(family::Act::Share, records::itemOf(document)));
        }
        if (id.isNull() || may.value(id))
            kept.append(fact);
    }
    return kept;
}

} // namespace havre::health
