// What became of a share, by our clock: the one rule of the window and the command line. Pure; any thread.
#pragma once

#include "core/sharing/Share.h"

namespace havre::sharing {

enum class Life {
    Open,       // can be opened now
    Over,       // its time is over
    Ended,      // by the person
    Unfinished, // making it was interrupted: the server may hold something of it, which can be ended, also past its hour
};

[[nodiscard]] Life lifeOf(const Share &share, const QDateTime &now);

} // namespace havre::sharing
