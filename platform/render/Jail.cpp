#include "platform/render/Jail.h"

#include "platform/render/Helper.h"

namespace havre::platform {
namespace {

Error refusal(const QByteArray &frame)
{
    switch (frame.size() > 1 ? frame[1] : '\0') {
    case char(render::Why::TooLarge): return {Fault::Exhausted, QStringLiteral("render.too-large"), {}};
    case char(render::Why::Protected): return {Fault::Unsupported, QStringLiteral("render.protected"), {}};
    default: return {Fault::Malformed, QStringLiteral("render.unreadable"), {}};
    }
}

} // namespace

Jail::Jail(const QString &helper, const QString &bubblewrap)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval((render::MaxSeconds + 5) * 1000);
    connect(&m_patience, &QTimer::timeout, this, [this] { finishAll(death()); });
    start(helper, bubblewrap);
}

Jail::~Jail()
{
    end();
}

void Jail::start(const QString &helper, const QString &bubblewrap)
{
    m_process = jailedHelper(helper, bubblewrap);
    if (!m_process)
        return finishAll(death());
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Jail::read);
    connect(m_process.get(), &QProcess::finished, this, [this] {
        read();
        finishAll(death());
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finishAll(death());
    });
    m_process->start(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

Error Jail::death() const
{
    return m_ready ? Error{Fault::Internal, QStringLiteral("render.died"), {}}
                   : Error{Fault::Refused, QStringLiteral("render.no-jail"), {}};
}

QFuture<Result<QByteArray>> Jail::ask(render::Ask what, QByteArray payload, render::Answer expected, QByteArray rest)
{
    Waiting waiting;
    waiting.expected = expected;
    waiting.promise.start();
    auto future = waiting.promise.future();
    if (m_over) {
        waiting.promise.addResult(failure(m_end));
        waiting.promise.finish();
        return future;
    }
    // Apart: a QByteArray that is written waits as it is until the pipe has taken it.
    m_process->write(FrameStream::head(char(what), payload.size() + rest.size()));
    m_process->write(payload);
    if (!rest.isEmpty())
        m_process->write(rest);
    m_waiting.push_back(std::move(waiting));
    if (!m_patience.isActive())
        m_patience.start();
    return future;
}

void Jail::read()
{
    if (!m_process)
        return;
    m_input.add(m_process->readAllStandardOutput());
    while (const auto frame = m_input.next()) {
        answer(*frame);
        if (m_over)
            return;
    }
    if (m_input.spoilt())
        finishAll(death());
}

void Jail::answer(const QByteArray &frame)
{
    if (!m_ready) {
        m_ready = frame[0] == char(render::Answer::Ready);
        if (!m_ready)
            finishAll(death());
        return;
    }
    if (m_waiting.empty())
        return finishAll(death());
    Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_patience.stop();
    if (!m_waiting.empty())
        m_patience.start();
    if (frame[0] == char(waiting.expected))
        waiting.promise.addResult(Result<QByteArray>(frame.mid(1)));
    else
        waiting.promise.addResult(failure(refusal(frame)));
    waiting.promise.finish();
}

void Jail::finishAll(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_end = error;
    m_patience.stop();
    endHelper(std::move(m_process));
    for (Waiting &waiting : std::exchange(m_waiting, {})) {
        waiting.promise.addResult(failure(error));
        waiting.promise.finish();
    }
}

void Jail::end()
{
    finishAll(cancellation());
}

} // namespace havre::platform
