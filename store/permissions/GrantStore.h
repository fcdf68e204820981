// The SQL of grants (migrations/011_apps.sql): each function is one step inside a read() or write() closure of the space.
// Threading: the strand whose connection it is given.
#pragma once

#include "core/foundation/Result.h"
#include "core/vault/sqlite/Connection.h"

#include <QDateTime>

namespace havre::store::grants {

struct Grant {
    QString app;
    QString permission;
    QDateTime given;
    QDateTime until;
};

struct Item { // one thing an app read or wrote
    QString app;
    QString permission;
    QString name;   // "Glycémie à jeun"
    QString value;  // "1.12 g/L"
    QDateTime time; // of the fact; invalid: not said
    QDateTime first;
    QDateTime last;
    int times = 1;
};

[[nodiscard]] Result<void> give(vault::sqlite::Connection &c, const Grant &grant); // instead of an earlier one
// Still valid at `now`. app empty: of all.
[[nodiscard]] Result<QList<Grant>> valid(vault::sqlite::Connection &c, const QString &app, const QDateTime &now);
// permission empty: all. Answers what was taken away, the expired too.
[[nodiscard]] Result<QStringList> revoke(vault::sqlite::Connection &c, const QString &app, const QString &permission);
[[nodiscard]] Result<void> note(vault::sqlite::Connection &c, const Item &item); // times and last are counted
// How many things were noted since that moment, also those noted before it already.
[[nodiscard]] Result<int> writtenSince(vault::sqlite::Connection &c, const QString &app, const QString &permission, const QDateTime &since);
[[nodiscard]] Result<QList<Item>> items(vault::sqlite::Connection &c, const QString &app, int limit); // newest first

} // namespace havre::store::grants
