// A line that says the newest of an analysis or measure; the two numbers of a blood pressure are one line.
// Threading: values; pure functions.
#pragma once

#include "core/health/facts/FactStore.h"

#include <QList>

#include <optional>

namespace havre::ui {

struct LatestValue {
    health::store::Latest latest;
    std::optional<health::Fact> lower; // diastolic
    bool operator==(const LatestValue &other) const { return latest.fact == other.latest.fact && latest.count == other.latest.count && lower == other.lower; }
};

// In their order.
[[nodiscard]] QList<LatestValue> paired(const QList<health::store::Latest> &rows);
[[nodiscard]] bool isOutside(const LatestValue &row);

} // namespace havre::ui
