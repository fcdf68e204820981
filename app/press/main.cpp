// havre-press: a print run in a jail. Requests on its input, answers on its output (platform/render/Wire.h), and it can do
// nothing else. It parses what strangers made.
#include "app/press/Pages.h"
#include "app/render/Confinement.h"
#include "app/render/Frames.h"
#include "app/render/Probe.h"

#include <QGuiApplication>
#include <QtEndian>

#include <cstdlib>
#include <cstring>

using namespace havre;

namespace {

QList<press::Pages> parts;

bool keep(press::Made made)
{
    if (const render::Why *why = std::get_if<render::Why>(&made))
        return render::refuse(*why);
    parts.append(std::get<press::Pages>(std::move(made)));
    QByteArray numbers;
    render::put(numbers, qint32(parts.size() - 1));
    render::put(numbers, qint32(parts.last().count));
    return render::answer(render::Answer::Part, numbers);
}

bool add(const QByteArray &payload)
{
    const qsizetype end = payload.indexOf('\0');
    const QByteArray type = payload.left(end);
    QByteArray bytes = payload.mid(end + 1);
    if (type == "application/pdf")
        return keep(press::strangers(std::move(bytes)));
    if (type == "image/png" || type == "image/jpeg" || type == "image/tiff")
        return keep(press::pictures(bytes, type.mid(6)));
    return render::refuse(render::Why::Unreadable);
}

// int32 count, that many part numbers, then the footer.
bool bind(const QByteArray &payload)
{
    const auto number = [&](qsizetype at) { return qFromLittleEndian<qint32>(payload.constData() + at * 4); };
    const qsizetype count = payload.size() >= 4 ? number(0) : -1;
    if (count < 1 || payload.size() < (count + 1) * 4)
        return render::refuse(render::Why::Unreadable);
    QList<int> order;
    for (qsizetype i = 1; i <= count; ++i) {
        if (number(i) < 0 || number(i) >= parts.size() || order.contains(number(i)))
            return render::refuse(render::Why::Unreadable);
        order.append(number(i));
    }
    const auto done = press::bound(parts, order, QString::fromUtf8(payload.mid((count + 1) * 4)));
    if (const render::Why *why = std::get_if<render::Why>(&done))
        return render::refuse(*why);
    const QByteArray &book = std::get<QByteArray>(done);
    return book.size() < render::MaxFrame ? render::answer(render::Answer::Book, book) : render::refuse(render::Why::TooLarge);
}

bool serve()
{
    const auto frame = render::nextFrame();
    if (!frame)
        return false; // the app closed the pipe: it is over
    switch (frame->what) {
    case char(render::Ask::Typeset): return keep(press::typeset(frame->payload));
    case char(render::Ask::Add): return add(frame->payload);
    case char(render::Ask::Bind): return bind(frame->payload);
    default: return false;
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as in havre-render
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv); // fonts ask for one
    if (!render::confine({.addresses = quint64(3) << 30, .seconds = 600}))
        return 3;
    if (argc == 3 && strcmp(argv[1], "--probe") == 0)
        return render::probe(atoi(argv[2]));
    if (!render::answer(render::Answer::Ready))
        return 0;
    while (serve()) { }
    return 0;
}
