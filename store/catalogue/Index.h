// The catalogue in memory, made for typing: every word of an app folded once (case and accents gone), a query is
// all its words, each the beginning of one of the app's. Names weigh more than summaries.
// Threading: immutable after construction; any thread.
#pragma once

#include "store/catalogue/Manifest.h"

namespace havre::store {

struct Query {
    QString text;
    QString theme; // empty: all
    std::optional<Price> price;
    bool exchanging = false; // only those that ask for health data
};

class Index {
public:
    Index() = default;
    Index(QList<Theme> themes, QList<App> apps);

    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    [[nodiscard]] const QList<App> &apps() const { return m_apps; }
    [[nodiscard]] const App *app(const QString &id) const; // null: unknown
    [[nodiscard]] int countOf(const QString &theme) const;
    // Positions in apps(), the best first; by name when nothing is searched. Withdrawn apps are not listed.
    [[nodiscard]] QList<int> find(const Query &query) const;

private:
    QList<Theme> m_themes;
    QList<App> m_apps;     // by name
    QList<QString> m_names; // folded, words after a space each: " carnet glycemie"
    QList<QString> m_texts; // the same for everything else
};

// Lower case, without accents, signs as spaces.
[[nodiscard]] QString folded(const QString &text);

} // namespace havre::store
