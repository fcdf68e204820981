// A Cda as JSON, complete and stable, for the goldens to be compared with and read by people.
#pragma once

#include "core/records/cda/Cda.h"

#include <QJsonObject>

namespace havre::tests {

[[nodiscard]] QJsonObject toJson(const records::cda::Cda &cda);

} // namespace havre::tests
