#include "app/apphost/Line.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace havre::apphost {
namespace {

int input = -1;
int output = -1;

[[noreturn]] void leave()
{
    _exit(0); // Havre is gone or has had enough: nothing to tidy in a jail
}

} // namespace

bool Line::takePipes()
{
    input = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10);
    output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    return input >= 0 && output >= 0 && nothing >= 0 && dup2(nothing, STDIN_FILENO) == STDIN_FILENO
        && dup2(nothing, STDOUT_FILENO) == STDOUT_FILENO && fcntl(input, F_SETFL, O_NONBLOCK) == 0;
}

Line::Line() : m_notifier(input, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Line::read);
}

void Line::read()
{
    QByteArray bytes(qsizetype(64) * 1024, Qt::Uninitialized);
    const ssize_t got = ::read(input, bytes.data(), size_t(bytes.size()));
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
        leave();
    if (got < 0)
        return;
    m_input.add(bytes.left(got));
    while (const auto frame = m_input.next())
        taken(static_cast<Order>(frame->at(0)), frame->mid(1));
    if (m_input.spoilt())
        leave();
}

void Line::say(Word word, const QByteArray &payload)
{
    const QByteArray frame = platform::FrameStream::framed(char(word), payload);
    for (qsizetype done = 0; done < frame.size();) {
        const ssize_t put = write(output, frame.constData() + done, size_t(frame.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            leave();
        done += put;
    }
}

} // namespace havre::apphost
