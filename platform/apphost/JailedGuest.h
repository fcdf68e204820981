// One app in its jail and the conversation with it. The picture is kept here and changed by rows, as they come.
// Threading: the thread that made it, with an event loop. Words: Wire.h.
#pragma once

#include "core/ports/AppHost.h"
#include "platform/apphost/Wire.h"
#include "platform/render/FrameStream.h"
#include "platform/render/Helper.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

namespace havre::platform {

class JailedGuest final : public QObject, public ports::Guest {
    Q_OBJECT
public:
    JailedGuest(std::unique_ptr<QProcess> process, const ports::GuestPage &page, ports::GuestDoors doors,
                std::chrono::milliseconds patience);
    ~JailedGuest() override;

    void resize(QSize pixels, double zoom) override;
    void point(const ports::GuestPointer &pointer) override;
    void wheel(const ports::GuestWheel &wheel) override;
    void key(const ports::GuestKey &key) override;
    void focus(bool has) override;
    void answer(const QByteArray &message) override;

private:
    struct Wanted {
        quint32 question = 0;
        QString path;
    };
    void send(apphost::Order order, const QByteArray &payload);
    void read();
    [[nodiscard]] bool take(const QByteArray &frame); // false: no helper of ours says that
    [[nodiscard]] bool serve(const QByteArray &frame);
    void serveMore();
    [[nodiscard]] bool paint(const QByteArray &frame);
    void end(const Error &error);
    [[nodiscard]] Error death() const;
    [[nodiscard]] Error stuck() const; // it does not read what it asked for

    std::unique_ptr<QProcess> m_process;
    ports::GuestDoors m_doors;
    FrameStream m_input{apphost::MaxFrame};
    QQueue<Wanted> m_wanted; // not given yet
    ports::GuestPicture m_picture;
    QTimer m_patience; // until the jail stands
    bool m_ready = false;
    bool m_stuck = false; // too much waits to be read: it is about to be ended
    bool m_over = false;
};

} // namespace havre::platform
