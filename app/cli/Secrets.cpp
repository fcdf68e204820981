#include "app/cli/Secrets.h"

#include "app/cli/SignalPipe.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace havre::cli {

namespace {
constexpr std::size_t Longest = 1024;

Result<SecretBytes> secretOf(const SecretBytes &buffer, std::size_t length)
{
    if (length == 0)
        return failure(Fault::Malformed, QLatin1String("cli.no-password"));
    // NFKC as the window does, through a QString that is wiped.
    QString text = QString::fromUtf8(QByteArrayView(buffer.data(), static_cast<qsizetype>(length)));
    SecretBytes secret = SecretBytes::utf8Of(text);
    wipe(text);
    return secret;
}

// Up to the end of the line; `goesOn` says, before each byte, whether to read it.
template <typename GoesOn>
Result<SecretBytes> lineOf(int descriptor, GoesOn goesOn)
{
    SecretBytes buffer(Longest);
    std::size_t length = 0;
    unsigned char byte = 0;
    while (goesOn() && ::read(descriptor, &byte, 1) == 1 && byte != '\n') {
        if (length == Longest) // cut short it would be another password
            return failure(Fault::Refused, QLatin1String("vault.password-too-long"));
        buffer.data()[length++] = byte;
    }
    return secretOf(buffer, length);
}

Result<SecretBytes> lineOf(int descriptor)
{
    return lineOf(descriptor, [] { return true; });
}

// While a prompt hides what is typed, a signal must not end us before the terminal shows it again: it is noted, the prompt
// gives up, and once all is put back it is raised again.
constexpr std::array Ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

// Waits for something to read; false when a signal came.
bool waitFor(int descriptor, const SignalPipe &signals)
{
    std::array<pollfd, 2> watched{{{descriptor, POLLIN, 0}, {signals.descriptor(), POLLIN, 0}}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return watched[1].revents == 0;
}

Result<SecretBytes> askAt(int terminal, const char *words, const SignalPipe &signals)
{
    termios before{};
    ::tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    (void)!::write(terminal, words, qstrlen(words));
    auto secret = lineOf(terminal, [&] { return waitFor(terminal, signals); });
    (void)!::write(terminal, "\n", 1);
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    return secret;
}

Result<SecretBytes> prompt(const char *words)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure(Fault::Malformed, QLatin1String("cli.no-password"));
    std::optional<SignalPipe> signals(Ending);
    auto secret = askAt(terminal, words, *signals);
    const int came = signals->take();
    signals.reset();
    ::close(terminal);
    if (came != 0)
        ::raise(came);
    return secret;
}
} // namespace

Result<SecretBytes> readPassword(const Arguments &arguments, bool twice)
{
    if (arguments.options.contains(QStringLiteral("password-fd")))
        return lineOf(arguments.value("password-fd").toInt());
    if (arguments.options.contains(QStringLiteral("password-file"))) {
        const int file = ::open(QFile::encodeName(arguments.value("password-file")).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return failure(Fault::Malformed, QLatin1String("cli.no-password"));
        auto secret = lineOf(file);
        ::close(file);
        return secret;
    }
    auto first = prompt("Mot de passe du coffre : ");
    if (!first || !twice)
        return first;
    auto again = prompt("Encore une fois : ");
    if (!again)
        return again;
    if (!first->equals(*again))
        return failure(Fault::Malformed, QLatin1String("cli.passwords-differ"));
    return first;
}

} // namespace havre::cli
