#include "platform/printing/SystemPrinter.h"

#include <QCoroProcess>
#include <QProcess>
#include <QStandardPaths>

#include <chrono>

namespace havre::platform {
namespace {

constexpr std::chrono::seconds MostWait{60};

QCoro::Task<Result<void>> hand(QString program, QByteArray pdf)
{
    QProcess lp;
    lp.setStandardOutputFile(QProcess::nullDevice());
    QProcessEnvironment words = QProcessEnvironment::systemEnvironment();
    words.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // its complaints in one language
    lp.setProcessEnvironment(words);
    lp.setProgram(program);
    lp.setArguments({QStringLiteral("-s"), QStringLiteral("-t"), QStringLiteral("Havre"), QStringLiteral("-o"),
                     QStringLiteral("print-scaling=none"), QStringLiteral("-")});
    const bool started = co_await qCoro(lp).start();
    if (!started)
        co_return failure(Fault::Unsupported, QLatin1String("printing.absent"));
    lp.write(pdf);
    lp.closeWriteChannel(); // once all of it has gone
    const bool ended = co_await qCoro(lp).waitForFinished(MostWait);
    if (!ended) {
        lp.kill();
        lp.waitForFinished(1000);
        co_return failure(Fault::Refused, QLatin1String("printing.refused"));
    }
    if (lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0)
        co_return Result<void>{};
    if (lp.readAllStandardError().contains("no default destination"))
        co_return failure(Fault::Unsupported, QLatin1String("printing.absent"));
    co_return failure(Fault::Refused, QLatin1String("printing.refused"));
}

} // namespace

QCoro::Task<Result<void>> SystemPrinter::print(QByteArray pdf)
{
    const QString program = QStandardPaths::findExecutable(m_command);
    if (program.isEmpty())
        co_return failure(Fault::Unsupported, QLatin1String("printing.absent"));
    auto handing = hand(program, std::move(pdf));
    Result<void> done = co_await handing;
    co_return done;
}

} // namespace havre::platform
