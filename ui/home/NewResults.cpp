#include "ui/home/NewResults.h"

#include "core/health/labs/Interpretation.h"
#include "ui/health/Wording.h"

namespace havre::ui {

QCoro::Task<Result<NewResults>> readResults(QPointer<session::UnlockedSession> core, QList<DocumentId> documents)
{
    NewResults results;
    for (const DocumentId &document : documents) {
        if (!core)
            co_return failure(cancellation());
        health::store::Filter filter;
        filter.kinds = {health::Kind::Lab, health::Kind::Vital};
        filter.document = document;
        filter.earlier = false;
        auto listing = core->facts().list(std::move(filter));
        const Result<QList<health::Fact>> facts = co_await listing;
        HAVRE_CO_CHECK(facts);
        results.count += static_cast<int>(facts->size());
        for (const health::Fact &fact : *facts)
            if (health::isOutside(health::interpretationOf(fact.observation)) && !results.outside.contains(fact.name))
                results.outside.append(fact.name);
    }
    co_return results;
}

} // namespace havre::ui
