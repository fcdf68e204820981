// Rows of a long list, fetched by pages of fifty around what is looked at and forgotten when far away:
// a list of 100 000 documents holds its positions (8 bytes each) and some 600 rows, never more.
// Threading: main thread.
#pragma once

#include "core/records/Library.h"

#include <QHash>
#include <QPointer>

namespace havre::ui {

class RowPages final : public QObject {
    Q_OBJECT
public:
    static constexpr int PageSize = 50;
    static constexpr int PagesKept = 12;

    explicit RowPages(QObject *parent = nullptr);

    void setLibrary(records::Library *library);
    // Forgets every page. `first` are the rows of positions[0…], already read, or empty.
    void reset(QList<qint64> positions, const QString &text, const QList<records::Row> &first = {});
    // The list changed: rows are read again when next looked at, and shown as they were until then.
    void replace(QList<qint64> positions);
    [[nodiscard]] const QList<qint64> &positions() const { return m_positions; }

    // The row, or null while it is on its way (it has then been asked for). The neighbours of a row
    // that is here are here too, so that group headings never wait.
    [[nodiscard]] const records::Row *at(int index);
    [[nodiscard]] const records::Row *neighbour(int index, int step) const;
    // Among the rows that are here; -1: none of them.
    [[nodiscard]] int indexOf(DocumentId id) const;

Q_SIGNALS:
    void loaded(int first, int last);
    void failed(const havre::Error &error);

private:
    struct Page {
        int first = 0; // index of rows[0]: one before the page, for the neighbours
        QList<records::Row> rows;
        quint64 used = 0;
    };
    [[nodiscard]] const records::Row *lookUp(int index) const;
    void want(int page);
    void pump();
    void keep(int page, const QList<records::Row> &rows);
    [[nodiscard]] QList<qint64> slice(int page) const;

    QPointer<records::Library> m_library;
    QList<qint64> m_positions;
    QString m_text;
    QHash<int, Page> m_pages;
    QHash<qint64, records::Row> m_former; // by position: as they were before the list changed
    QList<int> m_wanted; // newest last
    int m_asked = -1;    // the page on its way
    quint64 m_generation = 0;
    quint64 m_tick = 0;
    bool m_pumping = false;
};

} // namespace havre::ui
