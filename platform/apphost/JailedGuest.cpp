#include "platform/apphost/JailedGuest.h"

#include "platform/render/Numbers.h"

#include <QPointer>

#include <algorithm>

namespace havre::platform {

using apphost::Order;
using apphost::Word;

namespace {

void putSize(QByteArray &to, QSize size, double zoom)
{
    putNumber(to, qint32(std::clamp(size.width(), 1, apphost::MaxSide)));
    putNumber(to, qint32(std::clamp(size.height(), 1, apphost::MaxSide)));
    putNumber(to, zoom);
}

} // namespace

JailedGuest::JailedGuest(std::unique_ptr<QProcess> process, const ports::GuestPage &page, ports::GuestDoors doors,
                         std::chrono::milliseconds patience)
    : m_process(std::move(process)), m_doors(std::move(doors))
{
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &JailedGuest::read);
    connect(m_process.get(), &QProcess::bytesWritten, this, &JailedGuest::serveMore);
    const auto gone = [this] {
        read();
        end(death());
    };
    connect(m_process.get(), &QProcess::finished, this, gone);
    connect(m_process.get(), &QProcess::errorOccurred, this, gone, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(death()); });
    m_patience.start(patience);
    m_process->start(QIODevice::ReadWrite | QIODevice::Unbuffered);
    QByteArray begin = page.app.toUtf8() + '\0' + page.entry.toUtf8() + '\0';
    putSize(begin, page.size, page.zoom);
    send(Order::Begin, begin);
}

JailedGuest::~JailedGuest()
{
    endHelper(std::move(m_process));
}

Error JailedGuest::death() const
{
    return m_ready ? Error{Fault::Internal, QStringLiteral("catalogue.app-died"), {}}
                   : Error{Fault::Refused, QStringLiteral("catalogue.no-jail"), {}};
}

Error JailedGuest::stuck() const
{
    return {Fault::Busy, QStringLiteral("catalogue.app-stuck"), {}};
}

void JailedGuest::end(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    endHelper(std::move(m_process));
    const auto ended = m_doors.ended; // it may destroy us
    ended(error);
}

void JailedGuest::send(Order order, const QByteArray &payload)
{
    if (m_over || m_stuck)
        return;
    m_process->write(FrameStream::framed(char(order), payload));
    m_stuck = m_process->bytesToWrite() > apphost::MostUnread;
    if (m_stuck) // our caller may still be in the middle of something
        QTimer::singleShot(0, this, [this] { end(stuck()); });
}

void JailedGuest::resize(QSize pixels, double zoom)
{
    QByteArray payload;
    putSize(payload, pixels, zoom);
    send(Order::Size, payload);
}

void JailedGuest::point(const ports::GuestPointer &pointer)
{
    QByteArray payload(1, char(pointer.kind));
    putNumber(payload, pointer.x);
    putNumber(payload, pointer.y);
    putNumber(payload, pointer.button);
    putNumber(payload, pointer.buttons);
    putNumber(payload, pointer.modifiers);
    send(Order::Pointer, payload);
}

void JailedGuest::wheel(const ports::GuestWheel &wheel)
{
    QByteArray payload;
    putNumber(payload, wheel.x);
    putNumber(payload, wheel.y);
    putNumber(payload, wheel.across);
    putNumber(payload, wheel.down);
    putNumber(payload, wheel.modifiers);
    send(Order::Wheel, payload);
}

void JailedGuest::key(const ports::GuestKey &key)
{
    QByteArray payload(1, key.pressed ? '\1' : '\0');
    putNumber(payload, key.key);
    putNumber(payload, key.modifiers);
    send(Order::Key, payload + key.text.toUtf8().left(64));
}

void JailedGuest::focus(bool has)
{
    send(Order::Focus, QByteArray(1, has ? '\1' : '\0'));
}

void JailedGuest::answer(const QByteArray &message)
{
    send(Order::Answer, message);
}

void JailedGuest::read()
{
    if (m_over || m_stuck)
        return;
    m_input.add(m_process->readAllStandardOutput());
    const QPointer<JailedGuest> self(this); // what it says may end it
    while (const auto frame = m_input.next()) {
        const bool sense = take(*frame);
        if (self.isNull() || m_over || m_stuck)
            return;
        if (!sense)
            return end(death());
    }
    if (m_input.spoilt())
        end(death());
}

bool JailedGuest::take(const QByteArray &frame)
{
    if (!m_ready) {
        m_ready = frame.size() == 1 && frame[0] == char(Word::Ready);
        m_patience.stop();
        return m_ready;
    }
    switch (frame[0]) {
    case char(Word::Wanted): return serve(frame);
    case char(Word::Picture): return paint(frame);
    case char(Word::Asked):
        if (frame.size() - 1 > apphost::MaxMessage)
            return false;
        m_doors.asked(frame.mid(1));
        return true;
    case char(Word::Shape): {
        NumberReader numbers(frame, 1);
        const auto shape = numbers.take<qint32>();
        if (numbers.isShort() || shape < 0 || shape > int(Qt::LastCursor))
            return false;
        m_doors.pointerShape(shape);
        return true;
    }
    default: return false; // Died among them
    }
}

bool JailedGuest::serve(const QByteArray &frame)
{
    NumberReader numbers(frame, 1);
    const auto question = numbers.take<quint32>();
    const QByteArray path = numbers.rest();
    if (numbers.isShort() || path.size() > apphost::MaxPath)
        return false;
    if (m_wanted.size() >= apphost::MostWanted) {
        end(stuck());
        return true;
    }
    m_wanted.enqueue({question, QString::fromUtf8(path)});
    serveMore();
    return true;
}

// As fast as it reads, not as fast as it asks: an honest page asks for all its pictures at once.
void JailedGuest::serveMore()
{
    const QPointer<JailedGuest> self(this); // a file that is not the signed one ends it
    while (!self.isNull() && !m_over && !m_wanted.isEmpty() && m_process->bytesToWrite() < apphost::MaxFile) {
        const Wanted wanted = m_wanted.dequeue();
        const auto bytes = m_doors.file(wanted.path);
        if (self.isNull() || m_over)
            return;
        const bool given = bytes && bytes->size() <= apphost::MaxFile;
        QByteArray payload;
        putNumber(payload, wanted.question);
        payload += given ? '\1' : '\0';
        send(Order::File, given ? payload + *bytes : payload);
    }
}

// The rows that changed; of another size, all of them.
bool JailedGuest::paint(const QByteArray &frame)
{
    NumberReader numbers(frame, 1);
    const QSize size{numbers.take<qint32>(), numbers.take<qint32>()};
    const auto first = numbers.take<qint32>();
    constexpr qsizetype head = 13;
    if (numbers.isShort() || size.isEmpty() || size.width() > apphost::MaxSide || size.height() > apphost::MaxSide || first < 0)
        return false;
    const qsizetype row = qsizetype(size.width()) * 4;
    const qsizetype there = frame.size() - head;
    const qsizetype rows = there / row;
    if (there % row != 0 || rows < 1 || first + rows > size.height())
        return false;
    if (size != m_picture.size) {
        if (first != 0 || rows != size.height())
            return false;
        m_picture = {size, frame.mid(head)};
    } else {
        std::copy_n(frame.constData() + head, there, m_picture.pixels.data() + first * row);
    }
    m_doors.drawn(m_picture);
    return true;
}

} // namespace havre::platform
