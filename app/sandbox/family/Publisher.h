// Writes the family as a folder that havre-sandbox --records can serve.
#pragma once

#include "app/sandbox/family/Family.h"

namespace havre::sandbox::family {

struct Published {
    int documents = 0;
    int cda = 0;
    int pdf = 0;
    int pictures = 0;
};

// FOLDER/people.json and FOLDER/records/<login>/<document>.{xml,pdf,jpg,png}, the last three with a
// <file>.meta.json beside them. Needs a QGuiApplication. Exhausted "sandbox.family.cannot-write".
[[nodiscard]] Result<Published> publish(const Family &family, const QString &folder);

} // namespace havre::sandbox::family
