// One person's space: an SQLCipher database under that person's own key, and document bytes as chunked
// authenticated files beside it. A writer strand and a reader strand, each with its own connection.
// Threading: read()/write() from the main thread; closures run on the strands, get values only, and
// never keep the Connection. Every write() is one transaction, durable (synchronous=FULL) before it answers.
// An answer that arrives after close() is Cancelled, whatever the strand still finished: after a co_await, success
// says that the space still stands, an error says to leave without touching it.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Ids.h"
#include "core/foundation/SecretBytes.h"
#include "core/foundation/Strand.h"
#include "core/vault/BlobStore.h"
#include "core/vault/sqlite/Connection.h"

#include <functional>
#include <memory>
#include <optional>

namespace havre::vault {

class Space {
public:
    ~Space(); // close()
    [[nodiscard]] PersonId person() const;
    [[nodiscard]] BlobStore &blobs(); // thread-safe
    [[nodiscard]] const Clock &clock() const;
    // A key of this person's for one purpose ("journal"), from the data key by HKDF. Cancelled once closed.
    // Threading: any thread.
    [[nodiscard]] Result<SecretBytes> deriveKey(QByteArrayView purpose) const;

    // Whose waiting ends when: with the pages of this person (leave()), or only with the space.
    enum class Until { Left, Closed };

    // work: Result<T>(sqlite::Connection &), read only. It is copied; one that captures more than plain
    // numbers and pointers needs a name (SafeToAwait): auto work = [id](auto &c) {…}; co_await space.read(work);
    template <typename Work>
    [[nodiscard]] auto read(Work &&work, Until until = Until::Left) -> QCoro::Task<std::invoke_result_t<std::decay_t<Work> &, sqlite::Connection &>>
    {
        static_assert(SafeToAwait<Work>, "give the closure a name first: auto work = [...]; co_await space.read(work);");
        return awaitable(
            reader().start([this, work = std::decay_t<Work>(work)]() mutable { return work(readConnection()); }), life(until));
    }
    // The same, writing. Commits when it answers a value, rolls back on an error.
    template <typename Work>
    [[nodiscard]] auto write(Work &&work, Until until = Until::Left) -> QCoro::Task<std::invoke_result_t<std::decay_t<Work> &, sqlite::Connection &>>
    {
        static_assert(SafeToAwait<Work>, "give the closure a name first: auto work = [...]; co_await space.write(work);");
        return awaitable(
            writer().start([this, work = std::decay_t<Work>(work)]() mutable { return inTransaction(work); }), life(until));
    }

    using Work = std::function<Result<void>(sqlite::Connection &)>;

    // What could not be written for want of room or right, first at the opening: Exhausted "vault.disk-full",
    // "vault.read-only". Reading goes on; the journal's lines since then may be missing. Threading: any thread.
    [[nodiscard]] std::optional<Error> shortage() const;

    // Ends what waits as Cancelled, like close(), but stays open: what is being written is written, and whoever asked
    // Until::Closed gets an answer. For who stood on the space and goes while it stays.
    void leave();
    // Breaks off what is being read, finishes what is being written, ends what waits as Cancelled, writes what comes
    // last (one transaction, on this thread; its failure keeps nothing open), checkpoints, wipes the key. Idempotent.
    void close(Work last = {});

    struct Private;
    explicit Space(std::unique_ptr<Private> p);

private:
    template <typename Answer>
    static QCoro::Task<Answer> awaitable(QFuture<Answer> future, std::weak_ptr<const void> life)
    {
        Answer answer = co_await future;
        if (life.expired())
            co_return Answer(failure(cancellation()));
        co_return answer;
    }
    template <typename Work>
    auto inTransaction(Work &work) -> std::invoke_result_t<Work &, sqlite::Connection &>
    {
        auto answer = transaction(work);
        if (!answer)
            notice(answer.error());
        return answer;
    }
    template <typename Work>
    auto transaction(Work &work) -> std::invoke_result_t<Work &, sqlite::Connection &>
    {
        HAVRE_CHECK(checkWritable());
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
    [[nodiscard]] std::weak_ptr<const void> life(Until until) const;
    [[nodiscard]] Result<void> checkWritable() const;
    void notice(const Error &error);
    [[nodiscard]] Strand &reader();
    [[nodiscard]] Strand &writer();
    [[nodiscard]] sqlite::Connection &readConnection();
    [[nodiscard]] sqlite::Connection &writeConnection();
    std::unique_ptr<Private> d;
};

} // namespace havre::vault
