// havre-render: reads requests on its input, answers on its output, and can do nothing else (Wire.h
// says the words, Confinement what is taken away). It parses what strangers made.
#include "app/render/Confinement.h"
#include "app/render/Opened.h"
#include "app/render/Probe.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstdlib>
#include <cstring>

#include <unistd.h>

using namespace havre::render;

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

bool answer(Answer what, const QByteArray &payload = {})
{
    QByteArray head(5, Qt::Uninitialized);
    qToLittleEndian(quint32(payload.size() + 1), head.data());
    head[4] = char(what);
    return writeFully(head.constData(), head.size()) && writeFully(payload.constData(), payload.size());
}

bool refuse(Why why) { return answer(Answer::Refusal, QByteArray(1, char(why))); }

template <typename Number>
void put(QByteArray &to, Number value)
{
    value = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

std::unique_ptr<Opened> document;

bool open(const QByteArray &payload)
{
    const qsizetype end = payload.indexOf('\0');
    const QByteArray type = payload.left(end);
    QByteArray bytes = payload.mid(end + 1);
    Outcome outcome = type == "application/pdf" ? openPdf(std::move(bytes))
        : type == "image/png" || type == "image/jpeg" || type == "image/tiff" ? openPicture(std::move(bytes), type.mid(6))
                                                                              : Outcome(Why::Unreadable);
    if (const Why *why = std::get_if<Why>(&outcome))
        return refuse(*why);
    document = std::move(std::get<std::unique_ptr<Opened>>(outcome));
    QByteArray sizes;
    put(sizes, qint32(document->pageCount()));
    for (int i = 0; i < document->pageCount(); ++i) {
        const QSizeF size = document->pageSize(i);
        put(sizes, size.width());
        put(sizes, size.height());
    }
    return answer(Answer::Opened, sizes);
}

bool page(const QByteArray &payload)
{
    if (payload.size() != 12 || !document)
        return refuse(Why::Unreadable);
    const auto number = [&](int at) { return qFromLittleEndian<qint32>(payload.constData() + at); };
    const QSize fit(std::clamp(number(4), 1, MaxSide), std::clamp(number(8), 1, MaxSide));
    if (number(0) < 0 || number(0) >= document->pageCount())
        return refuse(Why::Unreadable);
    const std::variant<Pixels, Why> drawn = document->page(number(0), fit);
    if (const Why *why = std::get_if<Why>(&drawn))
        return refuse(*why);
    const auto &pixels = std::get<Pixels>(drawn);
    QByteArray head;
    put(head, qint32(pixels.size.width()));
    put(head, qint32(pixels.size.height()));
    return answer(Answer::Pixels, head + pixels.rgba);
}

bool serve()
{
    char head[4];
    if (!readFully(head, 4))
        return false; // the app closed the pipe: it is over
    const quint32 length = qFromLittleEndian<quint32>(head);
    if (length == 0 || length > MaxInput + 64)
        return false;
    QByteArray frame(qsizetype(length), Qt::Uninitialized);
    if (!readFully(frame.data(), frame.size()))
        return false;
    const char what = frame[0];
    frame.remove(0, 1);
    switch (what) {
    case char(Ask::Open): return open(frame);
    case char(Ask::Page): return page(frame);
    case char(Ask::Text): return document ? answer(Answer::Words, document->text()) : refuse(Why::Unreadable);
    default: return false;
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib ends the program where it may not have its own way of waking a thread
    const QCoreApplication app(argc, argv); // for the folders of the picture readers
    if (!confine())
        return 3;
    if (argc == 3 && strcmp(argv[1], "--probe") == 0)
        return probe(atoi(argv[2]));
    if (!answer(Answer::Ready))
        return 0;
    while (serve()) { }
    return 0;
}
