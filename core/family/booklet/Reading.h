// The booklet of a space: what its documents and facts say, and what the family told. Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "core/family/booklet/Booklet.h"
#include "core/health/facts/Facts.h"
#include "core/health/growth/Growth.h"
#include "core/records/Library.h"

#include <QCoroTask>

namespace havre::family::booklet {

// Cancelled when the space is closed meanwhile.
[[nodiscard]] QCoro::Task<Result<Booklet>> read(records::Library &library, health::Facts &facts, vault::Space &space, Card card,
                                                QDate today);
[[nodiscard]] QCoro::Task<Result<QList<health::growth::Curve>>> growth(health::Facts &facts, Card card);

// The family says an examination was done that day; an invalid day takes it back. NotFound "family.no-such-exam",
// Malformed "family.exam-date" (before birth or to come), Refused "family.not-allowed".
[[nodiscard]] QCoro::Task<Result<void>> tell(vault::Space &space, Rights rights, Card card, QString exam, QDate day, QDate today);

} // namespace havre::family::booklet
