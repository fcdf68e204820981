// In what order people meet results: the newest day first; within one day what stands outside its usual range, then by
// name. Lists and packs all ask here. Pure, any thread.
#pragma once

#include "core/health/facts/Fact.h"

#include <QDate>
#include <QList>

#include <algorithm>

namespace havre::health {

struct Rank {
    QDate day; // here, not in UTC; a fact without a time comes last
    bool outside = false;
    QString name; // for sorting
    QDateTime time;
};

[[nodiscard]] Rank rankOf(const Fact &fact);
[[nodiscard]] bool operator<(const Rank &a, const Rank &b);

// `factOf` tells the fact a row stands for.
template <typename Row, typename FactOf>
void arrange(QList<Row> &rows, FactOf factOf)
{
    QList<std::pair<Rank, qsizetype>> order; // ranks are worked out once each
    order.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.append({rankOf(factOf(rows.at(i))), i});
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Row> arranged;
    arranged.reserve(rows.size());
    for (const auto &[rank, row] : order)
        arranged.append(rows.at(row));
    rows = std::move(arranged);
}
void arrange(QList<Fact> &facts);

} // namespace havre::health
