// From a folder of readable sources to a signed catalogue that any web server can serve. Source: themes.json and
// apps/<theme>.json (store/catalogue/FORMAT.md). Result: metadata/ and targets/, consistent snapshots; what
// stood there before is replaced at a next version, never changed in place.
// Threading: blocking, disk only.
// Errors: Keys.h's; NotFound "tool.source", Malformed "tool.source" (a source that is not a catalogue), Exhausted
// "tool.output".
#pragma once

#include "core/foundation/Result.h"

#include <QDateTime>
#include <QString>

namespace havre::cataloguetool {

struct Publication {
    QString source;
    QString keys; // made when absent
    QString output;
    QDateTime now;
    int timestampHours = 48; // security.md §3.8
};

struct Published {
    int version = 0;
    int apps = 0;
    QString root; // the first root: what a client begins to trust with
};

[[nodiscard]] Result<Published> publish(const Publication &publication);

} // namespace havre::cataloguetool
