// One document on its way out, already in the journal.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QPointer>

namespace havre::session {

struct Original {
    records::Document document;
    QByteArray bytes;
};
[[nodiscard]] QCoro::Task<Result<Original>> leave(QPointer<UnlockedSession> unlocked, DocumentId id);

} // namespace havre::session
