// The catalogue in memory, made for typing: every word of an app folded once (case and accents gone) and kept in
// order, each with the apps it stands in; a query is all its words, each the beginning of one of the app's. Names
// weigh more than summaries.
// Threading: immutable after construction; any thread.
#pragma once

#include "store/catalogue/Manifest.h"

namespace havre::store {

struct Query {
    QString text;
    QString theme; // empty: all
    std::optional<Price> price;
    bool apart = false; // only those that ask for no health data
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
    struct Entry { // one word and where its places begin; they end where the next word's begin
        QString word;
        qsizetype places;
    };
    struct Place {
        int app;
        bool named; // it stands in the app's name
    };

    QList<Theme> m_themes;
    QList<App> m_apps;       // by name
    QList<Entry> m_words;    // by word; a last, empty one closes the row
    QList<Place> m_places;
};

// Lower case, without accents, signs as spaces.
[[nodiscard]] QString folded(const QString &text);

} // namespace havre::store
