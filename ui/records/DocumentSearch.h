// What the person is looking for among the documents, and the asking for it: a first answer of fifty
// hits as fast as keys are pressed, the whole list a moment later. The newest question wins: those before it are
// broken off, for it would wait behind them.
// Threading: main thread.
#pragma once

#include "core/records/Library.h"

#include <QPointer>
#include <QTimer>

namespace havre::ui {

struct Found {
    QList<qint64> positions;
    QList<records::Row> first; // rows of the first positions; empty in the second answer
    bool complete = false;     // there are no more hits than these
};

class DocumentSearch final : public QObject {
    Q_OBJECT
public:
    explicit DocumentSearch(QObject *parent = nullptr);

    void setLibrary(records::Library *library);
    // Asks at once. An equal query asks again (something arrived).
    void ask(const records::Query &query);
    // Only the whole list, without the fast first answer: nothing on screen may jump.
    void refresh();
    [[nodiscard]] const records::Query &query() const { return m_query; }

Q_SIGNALS:
    void found(const havre::ui::Found &answer);
    void failed(const havre::Error &error);

private:
    void all();
    void abandon(); // what is on its way answers nobody
    QPointer<records::Library> m_library;
    records::Query m_query;
    QTimer m_rest; // the whole list is asked for when typing pauses
    std::shared_ptr<std::atomic<bool>> m_abandoned;
    quint64 m_generation = 0;
    bool m_asking = false;  // a first answer is on its way
    bool m_listing = false; // the whole list is; what changes meanwhile is asked after them
    bool m_again = false;
};

} // namespace havre::ui
