#include "app/cli/Secrets.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace havre::cli {

namespace {
constexpr std::size_t Longest = 1024;

Result<SecretBytes> lineOf(int descriptor)
{
    SecretBytes buffer(Longest);
    std::size_t length = 0;
    while (length < Longest) {
        unsigned char *place = buffer.data() + length;
        const ssize_t got = ::read(descriptor, place, 1);
        if (got <= 0 || *place == '\n')
            break;
        ++length;
    }
    if (length == 0)
        return failure(Fault::Malformed, QLatin1String("cli.no-password"));
    const auto view = QByteArrayView(buffer.data(), static_cast<qsizetype>(length));
    // NFKC as the window does, through a QString that is wiped.
    QString text = QString::fromUtf8(view);
    SecretBytes secret = SecretBytes::utf8Of(text);
    wipe(text);
    return secret;
}

Result<SecretBytes> prompt(const char *words)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure(Fault::Malformed, QLatin1String("cli.no-password"));
    termios before{};
    ::tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    (void)!::write(terminal, words, qstrlen(words));
    auto secret = lineOf(terminal);
    (void)!::write(terminal, "\n", 1);
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    ::close(terminal);
    return secret;
}
} // namespace

Result<SecretBytes> readPassword(const Arguments &arguments, bool twice)
{
    if (arguments.options.contains(QStringLiteral("password-fd"))) {
        bool number = false;
        const int descriptor = arguments.value("password-fd").toInt(&number);
        return number ? lineOf(descriptor) : failure(Fault::Malformed, QLatin1String("cli.usage"), QStringLiteral("password-fd"));
    }
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
