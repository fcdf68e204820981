// What was read out of the documents home puts forward: how many results, and which are outside what their laboratory
// calls usual. Threading: main thread.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QPointer>
#include <QStringList>

namespace havre::ui {

struct NewResults {
    int count = 0;
    QStringList outside; // names, in the order of the documents, each once
};

[[nodiscard]] QCoro::Task<Result<NewResults>> readResults(QPointer<session::UnlockedSession> core, QList<DocumentId> documents);

} // namespace havre::ui
