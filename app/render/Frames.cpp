#include "app/render/Frames.h"

#include <unistd.h>

namespace havre::render {
namespace {

bool readFully(char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = read(STDIN_FILENO, to, size_t(size));
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

bool writeFully(const char *from, qsizetype size)
{
    while (size > 0) {
        const ssize_t put = write(STDOUT_FILENO, from, size_t(size));
        if (put <= 0)
            return false;
        from += put;
        size -= put;
    }
    return true;
}

} // namespace

bool answer(Answer what, const QByteArray &payload)
{
    QByteArray head(5, Qt::Uninitialized);
    qToLittleEndian(quint32(payload.size() + 1), head.data());
    head[4] = char(what);
    return writeFully(head.constData(), head.size()) && writeFully(payload.constData(), payload.size());
}

bool refuse(Why why) { return answer(Answer::Refusal, QByteArray(1, char(why))); }

std::optional<Frame> nextFrame()
{
    char head[4];
    if (!readFully(head, 4))
        return std::nullopt;
    const quint32 length = qFromLittleEndian<quint32>(head);
    if (length == 0 || length > MaxInput + 64)
        return std::nullopt;
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    if (!readFully(bytes.data(), bytes.size()))
        return std::nullopt;
    const char what = bytes[0];
    bytes.remove(0, 1);
    return Frame{what, bytes};
}

} // namespace havre::render
