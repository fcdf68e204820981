// Opening an online service in the person's own browser. What the catalogue kept says at that moment decides, not
// the page one looks at: an app suspended meanwhile is refused. The journal has its line before the browser is asked.
// The address is the manifest's, the same for everybody: nothing about the person goes with it.
// Threading: main thread. Errors: Catalogue::load()'s; NotFound "catalogue.not-found"; Refused "catalogue.suspended"
// (or withdrawn); Unsupported "catalogue.not-here" (an app of another kind); the journal's; the browser's.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QCoroTask>

namespace havre::store {

// The session may go while it waits: then Cancelled "foundation.cancelled".
[[nodiscard]] QCoro::Task<Result<void>> openInBrowser(session::UnlockedSession &session, QString id);

} // namespace havre::store
