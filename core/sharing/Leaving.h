// Papers made of a space's record go out of the vault: rights are asked, and the journal says what left and how, in the
// transaction of the deed itself. Nothing is said of what was prepared and thrown away.
// Threading: main thread; the deed runs on the vault's writing thread. Errors: Refused "family.not-allowed", the deed's, the vault's.
#pragma once

#include "core/sharing/Pack.h"

#include <functional>

namespace havre::sharing {

enum class Way {
    Saved,   // as files, in clear
    Printed,
    Filed,   // among the records, to be sent from there
};

// What lets it leave, such as writing a file; answers its name. A failure, and no line is kept. It captures values. Without
// one, the paper has left already: a printing system says only afterwards whether it takes it.
using Deed = std::function<Result<QString>()>;

// A line for each document; one without document for a pack of results alone.
[[nodiscard]] QCoro::Task<Result<QString>> packLeaves(vault::Space &space, family::Rights rights, QList<Pack::Entry> entries, Way way,
                                                      QDateTime now, Deed deed = {});
// The same lines inside a transaction that is under way, such as the one that files the pack.
[[nodiscard]] Result<void> tellPack(vault::sqlite::Connection &connection, const QList<Pack::Entry> &entries, Way way, const QDateTime &now);
[[nodiscard]] QCoro::Task<Result<QString>> sheetLeaves(vault::Space &space, family::Rights rights, ports::Sheet::Format format, Way way,
                                                       QDateTime now, Deed deed = {});

} // namespace havre::sharing
