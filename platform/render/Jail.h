// One jailed helper and the conversation with it: frames out, frames in, in order. Lives and is used
// in the thread that made it. When the helper ends, or takes too long, all that waits is answered
// "render.died" (or "render.no-jail" when it never stood).
#pragma once

#include "core/foundation/Result.h"
#include "platform/render/FrameStream.h"
#include "platform/render/Wire.h"

#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <memory>

namespace havre::platform {

class Jail final : public QObject {
    Q_OBJECT
public:
    // Starts at once; ask() may be called before the helper is ready.
    Jail(const QString &helper, const QString &bubblewrap);
    ~Jail() override; // kills the helper without waiting for it

    // The answer without its first byte, when that byte is `expected`; else the helper's refusal.
    // `rest`: what follows in the same frame, a document of up to 120 MiB; shared, never copied.
    [[nodiscard]] QFuture<Result<QByteArray>> ask(render::Ask what, QByteArray payload, render::Answer expected, QByteArray rest = {});
    // Answers everything pending with Cancelled and ends the helper.
    void end();

private:
    struct Waiting {
        QPromise<Result<QByteArray>> promise;
        render::Answer expected;
    };
    void start(const QString &helper, const QString &bubblewrap);
    void read();
    void answer(const QByteArray &frame);
    void finishAll(const Error &error);
    [[nodiscard]] Error death() const;

    std::unique_ptr<QProcess> m_process;
    FrameStream m_input{render::MaxFrame};
    std::deque<Waiting> m_waiting;
    QTimer m_patience;
    bool m_ready = false;
    bool m_over = false;
    Error m_end;
};

} // namespace havre::platform
