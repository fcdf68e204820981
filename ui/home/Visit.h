// What home tells of this visit, read in one flow: what arrived since home was last looked at (LastVisit),
// what is still unread, and one line of the journal worth knowing.
// Threading: main thread.
#pragma once

#include "core/journal/AccessJournal.h"
#include "core/session/UnlockedSession.h"
#include "ui/home/Clinicians.h"

#include <QPointer>

#include <optional>

namespace havre::ui {

struct Visit {
    enum class Shown { Arrived, Unread, Latest };
    records::Overview overview;
    Shown shown = Shown::Latest;
    qint64 arrived = 0; // since the last visit
    QList<records::Document> documents; // at most `limit`, the most recent first
    int results = 0; // of analyses and examinations the space holds: there are some to tell
    QList<Clinician> clinicians;
    std::optional<journal::Entry> line;
};

[[nodiscard]] QCoro::Task<Result<Visit>> readVisit(QPointer<session::UnlockedSession> core, int limit);

} // namespace havre::ui
