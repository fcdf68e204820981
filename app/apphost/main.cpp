// havre-apphost: draws one app of the catalogue, off screen, inside the jail Havre put it in. It has no file, no network and
// no display; it asks Havre for each of the app's files and gives pictures back (platform/apphost/Wire.h).
#include "app/apphost/Line.h"
#include "platform/render/Numbers.h"
#include "store/host/webengine/GuestView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cstring>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace havre::apphost;
using havre::platform::NumberReader;
using havre::platform::putNumber;
using havre::store::web::GuestView;

namespace {

std::unique_ptr<GuestView> view;
QImage last;

// A bound on processes and threads of this user in this jail, and no trace on a disk.
bool limit()
{
    const rlimit tasks{400, 400};
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_NPROC, &tasks) == 0 && setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

// Only the rows that changed.
void draw(Line &line, const QImage &picture)
{
    const int height = picture.height();
    const auto same = [&](int row) {
        return std::memcmp(picture.constScanLine(row), last.constScanLine(row), size_t(picture.bytesPerLine())) == 0;
    };
    int first = 0;
    int end = height;
    if (last.size() == picture.size()) {
        while (first < height && same(first))
            ++first;
        if (first == height)
            return;
        while (end > first && same(end - 1))
            --end;
    }
    last = picture;
    QByteArray payload;
    payload.reserve(16 + (end - first) * picture.bytesPerLine());
    putNumber(payload, qint32(picture.width()));
    putNumber(payload, qint32(height));
    putNumber(payload, qint32(first));
    for (int row = first; row < end; ++row)
        payload.append(reinterpret_cast<const char *>(picture.constScanLine(row)), qsizetype(picture.width()) * 4);
    line.say(Word::Picture, payload);
}

void begin(Line &line, const QByteArray &payload)
{
    const QList<QByteArray> words = payload.split('\0');
    const QByteArray app = words.value(0);
    const QByteArray entry = words.value(1);
    NumberReader numbers(payload, app.size() + entry.size() + 2);
    const QSize size{numbers.take<qint32>(), numbers.take<qint32>()};
    const auto zoom = numbers.take<double>();
    if (numbers.isShort() || view)
        return;
    view = std::make_unique<GuestView>(
        QString::fromUtf8(app), QString::fromUtf8(entry), size, zoom,
        havre::store::web::GuestWishes{[&line](quint32 question, const QByteArray &path) {
                                           QByteArray asked;
                                           putNumber(asked, question);
                                           line.say(Word::Wanted, asked + path);
                                       },
                                       [&line](const QByteArray &message) { line.say(Word::Asked, message); },
                                       [&line](const QImage &picture) { draw(line, picture); },
                                       [&line](int shape) {
                                           QByteArray told;
                                           putNumber(told, qint32(shape));
                                           line.say(Word::Shape, told);
                                       },
                                       [&line] { line.say(Word::Died); }});
}

void point(const QByteArray &payload)
{
    NumberReader numbers(payload, 1);
    const QPointF at{numbers.take<double>(), numbers.take<double>()};
    const auto button = static_cast<Qt::MouseButton>(numbers.take<quint32>());
    const auto buttons = static_cast<Qt::MouseButtons::Int>(numbers.take<quint32>());
    const auto modifiers = static_cast<Qt::KeyboardModifiers::Int>(numbers.take<quint32>());
    constexpr QEvent::Type types[] = {QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::Leave};
    const int kind = payload.isEmpty() ? 0 : payload.at(0) & 3;
    if (numbers.isShort() || kind == 3)
        return;
    QMouseEvent event(types[kind], at, at, at, kind == 0 ? Qt::NoButton : button, Qt::MouseButtons(QFlag(int(buttons))),
                      Qt::KeyboardModifiers(QFlag(int(modifiers))));
    view->give(event);
}

void turn(const QByteArray &payload)
{
    NumberReader numbers(payload);
    const QPointF at{numbers.take<double>(), numbers.take<double>()};
    const QPoint angle{numbers.take<qint32>(), numbers.take<qint32>()};
    const auto modifiers = numbers.take<quint32>();
    if (numbers.isShort())
        return;
    QWheelEvent event(at, at, {}, angle, Qt::NoButton, Qt::KeyboardModifiers(QFlag(int(modifiers))), Qt::NoScrollPhase, false);
    view->give(event);
}

void press(const QByteArray &payload)
{
    NumberReader numbers(payload, 1);
    const auto key = numbers.take<qint32>();
    const auto modifiers = numbers.take<quint32>();
    if (numbers.isShort())
        return;
    QKeyEvent event(payload.at(0) ? QEvent::KeyPress : QEvent::KeyRelease, key, Qt::KeyboardModifiers(QFlag(int(modifiers))),
                    QString::fromUtf8(numbers.rest()));
    view->give(event);
}

void take(Line &line, Order order, const QByteArray &payload)
{
    if (order == Order::Begin)
        return begin(line, payload);
    if (!view)
        return;
    NumberReader numbers(payload);
    switch (order) {
    case Order::File: {
        const auto question = numbers.take<quint32>();
        const QByteArray rest = numbers.rest();
        return view->deliver(question, rest.startsWith('\1'), rest.mid(1));
    }
    case Order::Answer: return view->answer(payload);
    case Order::Size: {
        const QSize size{numbers.take<qint32>(), numbers.take<qint32>()};
        const auto zoom = numbers.take<double>();
        if (!numbers.isShort())
            view->resize(size, zoom);
        return;
    }
    case Order::Pointer: return point(payload);
    case Order::Wheel: return turn(payload);
    case Order::Key: return press(payload);
    case Order::Focus: return view->focus(payload.startsWith('\1'));
    case Order::Begin: return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!Line::takePipes() || !limit())
        return 3;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    havre::store::web::prepare();
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Line line;
    line.taken = [&line](Order order, const QByteArray &payload) { take(line, order, payload); };
    line.say(Word::Ready);
    return QApplication::exec();
}
