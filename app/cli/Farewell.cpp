#include "app/cli/Farewell.h"

#include "app/cli/Output.h"

#include <QJsonDocument>

#include <array>
#include <csignal>
#include <unistd.h>

namespace havre::cli {
namespace {

// A handler may only write what was made ready before.
const QByteArray *sentence = nullptr;
const QByteArray *answer = nullptr;

void leave(int)
{
    (void)!::write(STDOUT_FILENO, answer->constData(), static_cast<std::size_t>(answer->size()));
    (void)!::write(STDERR_FILENO, sentence->constData(), static_cast<std::size_t>(sentence->size()));
    ::_exit(exitCode(cancellation()));
}

} // namespace

void sayFarewellWhenStopped(bool json)
{
    const Error stopped = cancellation();
    // Never taken down: a signal may come as late as it likes.
    sentence = new QByteArray(QStringLiteral("%1 [%2]\n").arg(sentenceOf(stopped), stopped.code).toUtf8());
    answer = new QByteArray(json ? QJsonDocument(QJsonObject{{QStringLiteral("error"), toJson(stopped)}}).toJson(QJsonDocument::Compact) + '\n' : QByteArray());
    struct sigaction leaving{};
    leaving.sa_handler = leave;
    static constexpr std::array Asking{SIGINT, SIGTERM};
    for (const int signal : Asking) {
        struct sigaction before{};
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) // as of what runs behind a shell's back
            ::sigaction(signal, &leaving, nullptr);
    }
}

} // namespace havre::cli
