// What a share server tells of a share: JSON of a stranger, whose lines hold the words of other strangers. Pure, any thread.
#pragma once

#include "core/sharing/ShareServer.h"

namespace havre::sharing {

inline constexpr qsizetype MostLines = 1000; // as many as the server of our protocol keeps
inline constexpr qsizetype MostLetters = 80; // of a name

// Malformed "sharing.answer".
[[nodiscard]] Result<Status> readLog(const QByteArray &json);

} // namespace havre::sharing
