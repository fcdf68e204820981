#include "platform/render/Helper.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace havre::platform {
namespace {

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

// The program's descriptor stays open until the process was started and forgotten.
class Descriptor final : public QObject {
public:
    Descriptor(int number, QObject *parent) : QObject(parent), m_number(number) {}
    ~Descriptor() override { close(m_number); }

private:
    int m_number;
};

} // namespace

std::unique_ptr<QProcess> jailedHelper(const QString &helper, const QString &bubblewrap, const JailExtras &extras)
{
    const int program = open(QFile::encodeName(helper).constData(), O_RDONLY | O_CLOEXEC);
    const auto command = program < 0 ? std::nullopt : jailCommand(program, {}, bubblewrap, extras);
    if (!command) {
        if (program >= 0)
            close(program);
        return nullptr;
    }
    auto process = std::make_unique<QProcess>();
    new Descriptor(program, process.get());
    process->setProgram(command->program);
    process->setArguments(command->arguments);
    process->setProcessEnvironment(QProcessEnvironment()); // nothing of ours goes along
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([program] { fcntl(program, F_SETFD, 0); });
    return process;
}

void endHelper(std::unique_ptr<QProcess> process)
{
    if (!process)
        return;
    if (!QCoreApplication::instance() || QCoreApplication::closingDown()) { // nobody would own it
        process->disconnect();
        process->kill();
        process->waitForFinished(2000);
    } else if (process->state() != QProcess::NotRunning)
        new Ending(std::move(process)); // owned by the application, deletes itself
    else
        process.release()->deleteLater(); // we may be inside of its signal
}

} // namespace havre::platform
