// The two pipes to Havre, moved away from where Chromium's processes could inherit them: they are closed on exec, and
// what stands in their place is nothing. Words: platform/apphost/Wire.h. Threading: main.
#pragma once

#include "platform/apphost/Wire.h"
#include "platform/render/FrameStream.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace havre::apphost {

class Line final : public QObject {
    Q_OBJECT
public:
    // Takes standard input and output. Before the application object is made: descriptors only.
    [[nodiscard]] static bool takePipes();

    Line();
    std::function<void(Order order, const QByteArray &payload)> taken;
    void say(Word word, const QByteArray &payload = {}); // the program ends when nobody listens any more

private:
    void read();
    platform::FrameStream m_input{MaxFile + 64};
    QSocketNotifier m_notifier;
};

} // namespace havre::apphost
