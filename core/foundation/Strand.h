// A Strand runs closures one after another on a thread of its own: the vault's writer and reader are
// strands. run() may be called from any thread; the awaiting coroutine resumes on the thread it
// awaited from (which needs an event loop). Closures get values, never references to the caller's stack.
// After stop() a closure that has not begun ends as Cancelled, so a flow leaves by its normal door.
#pragma once

#include "core/foundation/Result.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace havre {

// GCC 12 destroys the captures of a closure twice when the closure is a temporary of a co_await
// expression (measured: use after free; plain aggregates `Query{…}` suffer the same). So a closure that
// owns something must have a name:
//   auto work = [id](Connection &connection) -> Result<T> { … };
//   auto answer = co_await space.read(work);
template <typename Work>
inline constexpr bool SafeToAwait = std::is_lvalue_reference_v<Work> || std::is_trivially_copyable_v<std::decay_t<Work>>;

class Strand {
public:
    explicit Strand(const QString &name);
    ~Strand(); // stop()
    Strand(const Strand &) = delete;
    Strand &operator=(const Strand &) = delete;

    // `work` returns Result<T>.
    template <typename Work>
    [[nodiscard]] QFuture<std::invoke_result_t<Work &>> start(Work work)
    {
        using Answer = std::invoke_result_t<Work &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        post([promise, work = std::make_shared<Work>(std::move(work))](bool run) {
            if (run)
                promise->addResult((*work)());
            else
                promise->addResult(Answer(failure(cancellation())));
            promise->finish();
        });
        return future;
    }
    // Copies the closure, which must have a name when it owns something (SafeToAwait).
    template <typename Work>
    [[nodiscard]] auto run(Work &&work) -> QCoro::Task<std::invoke_result_t<std::decay_t<Work> &>>
    {
        static_assert(SafeToAwait<Work>, "give the closure a name first: auto work = [...]; co_await strand.run(work);");
        return awaitable(start(std::decay_t<Work>(work)));
    }

    // Finishes the closure under way, cancels those waiting, joins the thread. Idempotent.
    void stop();

private:
    template <typename Answer>
    static QCoro::Task<Answer> awaitable(QFuture<Answer> future)
    {
        co_return co_await future;
    }
    void post(std::function<void(bool)> job);
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace havre
