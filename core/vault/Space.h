// One person's space: an SQLCipher database under that person's own key, and document bytes as chunked
// authenticated files beside it. A writer strand and a reader strand, each with its own connection.
// Threading: read()/write() from the main thread; closures run on the strands, get values only, and
// never keep the Connection. Every write() is one transaction, durable (synchronous=FULL) before it answers.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Ids.h"
#include "core/foundation/Strand.h"
#include "core/vault/BlobStore.h"
#include "core/vault/sqlite/Connection.h"

#include <memory>

namespace havre::vault {

class Space {
public:
    ~Space(); // close()
    [[nodiscard]] PersonId person() const;
    [[nodiscard]] BlobStore &blobs(); // thread-safe
    [[nodiscard]] const Clock &clock() const;

    // work: Result<T>(sqlite::Connection &), read only.
    template <typename Work>
    [[nodiscard]] auto read(Work work) -> QCoro::Task<std::invoke_result_t<Work, sqlite::Connection &>>
    {
        auto future = reader().start([this, work = std::move(work)]() mutable { return work(readConnection()); });
        co_return co_await future;
    }
    // work: Result<T>(sqlite::Connection &). Commits when it answers a value, rolls back on an error.
    template <typename Work>
    [[nodiscard]] auto write(Work work) -> QCoro::Task<std::invoke_result_t<Work, sqlite::Connection &>>
    {
        auto future = writer().start([this, work = std::move(work)]() mutable {
            return inTransaction(std::move(work));
        });
        co_return co_await future;
    }

    // Exhausts both strands (waiting closures end as Cancelled), checkpoints, wipes the key. Idempotent.
    void close();

    struct Private;
    explicit Space(std::unique_ptr<Private> p);

private:
    template <typename Work>
    auto inTransaction(Work work) -> std::invoke_result_t<Work, sqlite::Connection &>
    {
        sqlite::Connection &connection = writeConnection();
        HAVRE_CHECK(connection.execute("BEGIN IMMEDIATE"));
        auto answer = work(connection);
        if (!answer) {
            (void)connection.execute("ROLLBACK");
            return answer;
        }
        if (auto committed = connection.execute("COMMIT"); !committed) {
            (void)connection.execute("ROLLBACK");
            return tl::make_unexpected(std::move(committed).error());
        }
        return answer;
    }
    [[nodiscard]] Strand &reader();
    [[nodiscard]] Strand &writer();
    [[nodiscard]] sqlite::Connection &readConnection();
    [[nodiscard]] sqlite::Connection &writeConnection();
    std::unique_ptr<Private> d;
};

} // namespace havre::vault
