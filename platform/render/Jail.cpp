#include "platform/render/Jail.h"

#include "platform/render/JailCommand.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace havre::platform {
namespace {

// Killed helpers are waited for here, out of everybody's way; at the end of the program, for good.
class Ending final : public QObject {
public:
    explicit Ending(std::unique_ptr<QProcess> process) : QObject(QCoreApplication::instance()), m_process(std::move(process))
    {
        m_process->disconnect();
        connect(m_process.get(), &QProcess::finished, this, &QObject::deleteLater);
        connect(m_process.get(), &QProcess::errorOccurred, this, &QObject::deleteLater);
        m_process->kill();
    }
    ~Ending() override { m_process->waitForFinished(2000); }

private:
    std::unique_ptr<QProcess> m_process;
};

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
    const int program = open(QFile::encodeName(helper).constData(), O_RDONLY | O_CLOEXEC);
    const auto command = program < 0 ? std::nullopt : jailCommand(program, {}, bubblewrap);
    if (!command) {
        if (program >= 0)
            close(program);
        return finishAll(death());
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(command->program);
    m_process->setArguments(command->arguments);
    m_process->setProcessEnvironment(QProcessEnvironment()); // nothing of ours goes along
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([program] { fcntl(program, F_SETFD, 0); });
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
    close(program);
}

Error Jail::death() const
{
    return m_ready ? Error{Fault::Internal, QStringLiteral("render.died"), {}}
                   : Error{Fault::Refused, QStringLiteral("render.no-jail"), {}};
}

QFuture<Result<QByteArray>> Jail::ask(render::Ask what, QByteArray payload, render::Answer expected)
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
    QByteArray head(5, Qt::Uninitialized);
    qToLittleEndian(quint32(payload.size() + 1), head.data());
    head[4] = char(what);
    m_process->write(head);
    m_process->write(payload);
    m_waiting.push_back(std::move(waiting));
    if (!m_patience.isActive())
        m_patience.start();
    return future;
}

void Jail::read()
{
    if (!m_process)
        return;
    m_input += m_process->readAllStandardOutput();
    while (m_input.size() >= 4) {
        const quint32 length = qFromLittleEndian<quint32>(m_input.constData());
        if (length == 0 || length > render::MaxFrame)
            return finishAll(death()); // no helper of ours says that
        if (m_input.size() < qsizetype(length) + 4) {
            m_input.reserve(qsizetype(length) + 4);
            return;
        }
        const QByteArray frame = m_input.mid(4, length);
        m_input.remove(0, qsizetype(length) + 4);
        answer(frame);
        if (m_over)
            return;
    }
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
    m_input.clear();
    if (m_process && m_process->state() != QProcess::NotRunning)
        new Ending(std::move(m_process)); // owned by the application, deletes itself
    else if (m_process)
        m_process.release()->deleteLater(); // we may be inside of its signal
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
