// The facts of one person: read out of documents as they arrive (in the same transaction) or, for documents
// that were here before, in the background; and typed in. Threading: main thread; answers arrive there.
#pragma once

#include "core/health/facts/EventStore.h"
#include "core/health/facts/FactStore.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace havre::vault {
class Space;
}
namespace havre::records {
class Library;
}

namespace havre::health {

class Facts : public QObject {
    Q_OBJECT
public:
    // Accompanies the library's additions from now on.
    Facts(vault::Space &space, records::Library &library, QObject *parent = nullptr);
    ~Facts() override;

    [[nodiscard]] QCoro::Task<Result<QList<Fact>>> list(store::Filter filter);
    [[nodiscard]] QCoro::Task<Result<Fact>> fact(qint64 id);
    [[nodiscard]] QCoro::Task<Result<QList<store::Latest>>> latest(Kind kind);
    [[nodiscard]] QCoro::Task<Result<QList<QPair<Kind, int>>>> counts();

    // By what one calls them (facts/FactSearch.h), each with its newest value. Refused "family.not-allowed".
    [[nodiscard]] QCoro::Task<Result<QList<store::Latest>>> find(QString words);

    // Everything over time, newest first: `limit` events after the first `from`. `kinds`: those alone; empty: all that one
    // may read here.
    [[nodiscard]] QCoro::Task<Result<QList<Event>>> events(int from, int limit, QList<Event::Kind> kinds = {});

    // Typed in, or put back; all or none, with one transaction and one line of the journal. Answers their ids.
    [[nodiscard]] QCoro::Task<Result<QList<qint64>>> add(QList<Fact> facts);
    // Answers what was there, for undo: add() puts it back under the same id. Journalled too.
    [[nodiscard]] QCoro::Task<Result<QList<Fact>>> remove(QList<qint64> ids);

    // Reads the documents that wait and answers how many there were. A damaged one, or one whose bytes are lost, waits no
    // longer: opening it tells. One that cannot be read just now (vault.io…) waits for the next pass. One pass at a time: a
    // second call waits for the one under way, then looks once more, so what waited when it was made is read when it answers.
    [[nodiscard]] QCoro::Task<Result<int>> catchUp();
    [[nodiscard]] bool catchingUp() const;

Q_SIGNALS:
    void changed(); // at most every 100 ms
    void catchingUpChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::health
