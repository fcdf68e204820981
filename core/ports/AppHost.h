// Port: the jail in which an app of the catalogue runs. Its page is drawn there, without network, home, D-Bus or
// display; what comes out are pictures and questions, what goes in are its own files (each checked by the caller at
// every load), answers, and the person's pointer and keys. Source: security.md §3.10.
// Threading: the thread that opened it; callbacks are called there, never from inside open().
// Errors: Unsupported "catalogue.no-host" (this installation cannot show apps), Refused "catalogue.no-jail" (the machine
// lets no jail stand), Internal "catalogue.app-died", Busy "catalogue.app-stuck" (it asks and does not read what it is told).
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace havre::ports {

struct GuestPicture {
    QSize size;        // pixels
    QByteArray pixels; // size.width() * size.height() * 4, RGB32 of the machine's byte order, opaque
};

struct GuestPointer {
    enum class Kind : quint8 { Move, Press, Release, Leave };
    Kind kind = Kind::Move;
    double x = 0; // pixels of the picture
    double y = 0;
    quint32 button = 0;    // Qt::MouseButton
    quint32 buttons = 0;
    quint32 modifiers = 0; // Qt::KeyboardModifiers
};

struct GuestWheel {
    double x = 0;
    double y = 0;
    qint32 across = 0; // eighths of a degree
    qint32 down = 0;
    quint32 modifiers = 0;
};

struct GuestKey {
    bool pressed = true;
    qint32 key = 0; // Qt::Key
    quint32 modifiers = 0;
    QString text;
};

class Guest {
public:
    virtual ~Guest() = default; // ends it at once
    virtual void resize(QSize pixels, double zoom) = 0;
    virtual void point(const GuestPointer &pointer) = 0;
    virtual void wheel(const GuestWheel &wheel) = 0;
    virtual void key(const GuestKey &key) = 0;
    virtual void focus(bool has) = 0;
    virtual void answer(const QByteArray &message) = 0; // to the page's bridge
};

struct GuestPage {
    QString app;       // its id: the host of its addresses
    QString entry;     // "index.html?lang=fr"
    QSize size{900, 700};
    double zoom = 1;
};

struct GuestDoors {
    std::function<std::optional<QByteArray>(const QString &path)> file; // one of the app's own; nothing: refused
    std::function<void(const QByteArray &message)> asked;               // by the page, at most 256 KiB
    std::function<void(const GuestPicture &picture)> drawn;
    std::function<void(int shape)> pointerShape;                        // Qt::CursorShape
    std::function<void(const Error &error)> ended;                      // by itself; called once
};

class AppHost {
public:
    virtual ~AppHost() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<Guest>> open(const GuestPage &page, GuestDoors doors) = 0;
};

} // namespace havre::ports
