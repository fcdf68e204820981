// havre-render: reads requests on its input, answers on its output, and can do nothing else (Wire.h
// says the words, Confinement what is taken away). It parses what strangers made.
#include "app/render/Confinement.h"
#include "app/render/Frames.h"
#include "app/render/Opened.h"
#include "app/render/Probe.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QtEndian>

#include <cstdlib>
#include <cstring>

using namespace havre::render;

namespace {

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

bool encode(const Pixels &drawn)
{
    const QImage image(reinterpret_cast<const uchar *>(drawn.rgba.constData()), drawn.size.width(), drawn.size.height(),
                       qsizetype(drawn.size.width()) * 4, QImage::Format_RGBX8888);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return image.save(&file, "JPG", 82) ? answer(Answer::Jpeg, file.data()) : refuse(Why::TooLarge);
}

bool page(const QByteArray &payload, Ask form)
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
    if (form == Ask::Jpeg)
        return encode(pixels);
    QByteArray head;
    put(head, qint32(pixels.size.width()));
    put(head, qint32(pixels.size.height()));
    return answer(Answer::Pixels, head + pixels.rgba);
}

bool serve()
{
    const auto frame = nextFrame();
    if (!frame)
        return false; // the app closed the pipe: it is over
    switch (frame->what) {
    case char(Ask::Open): return open(frame->payload);
    case char(Ask::Page): return page(frame->payload, Ask::Page);
    case char(Ask::Jpeg): return page(frame->payload, Ask::Jpeg);
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
