// A library in a test space and a quick way to put documents on it.
#pragma once

#include "core/records/Library.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

namespace havre::tests {

struct Shelf : TestSpace {
    records::Library library{*space};

    static records::NewDocument arriving(const QString &title, const QString &text, const QDateTime &date,
                                         records::Category category = records::Category::Report,
                                         const QString &author = QStringLiteral("Dr Anne Lefèvre"));
    DocumentId put(records::NewDocument document);
    DocumentId put(const QString &title, const QString &text, const QDateTime &date,
                   records::Category category = records::Category::Report,
                   const QString &author = QStringLiteral("Dr Anne Lefèvre"));
    QStringList titles(const records::Query &query, int limit = 0);
    QStringList search(const QString &typed);
};

inline QDateTime day(int year, int month, int day, int hour = 10)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

} // namespace havre::tests
