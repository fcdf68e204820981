#include "core/mailbox/smtp/Submission.h"

#include "core/mailbox/imap/Session.h"
#include "core/mailbox/wire/Channel.h"

namespace havre::mailbox::smtp {

namespace {

constexpr quint16 SmtpsPort = 465;
constexpr qsizetype MostLine = 8192;
constexpr int MostLines = 200;

struct Reply {
    int code = 0;
    QByteArrayList lines; // without the code

    [[nodiscard]] bool positive() const { return code >= 200 && code < 400; }
    [[nodiscard]] QString numbers() const // "550 5.7.1": never the words
    {
        QString all = QString::number(code);
        const QByteArray enhanced = lines.isEmpty() ? QByteArray() : lines.first().split(' ').first();
        if (enhanced.count('.') == 2 && enhanced.size() <= 11)
            all += u' ' + QString::fromLatin1(enhanced);
        return all;
    }
};

tl::unexpected<Error> malformed()
{
    return failure(Fault::Malformed, QLatin1String("mailbox.smtp.malformed"));
}

Error refusal(const Reply &reply)
{
    if (reply.code >= 500)
        return {Fault::Refused, QString(QLatin1String("mailbox.smtp.refused")), reply.numbers()};
    return {Fault::Busy, QString(QLatin1String("mailbox.smtp.later")), reply.numbers()};
}

// RFC 5321 §4.5.2: a line beginning with a dot gets another.
QByteArray stuffed(const QByteArray &message)
{
    QByteArray out = message;
    if (!out.endsWith("\r\n"))
        out += "\r\n";
    out.replace("\r\n.", "\r\n..");
    if (out.startsWith('.'))
        out.prepend('.');
    return out + ".\r\n";
}

// An address that could end the line would be a command of somebody else's.
bool isSafe(const QByteArray &address)
{
    for (const char c : address)
        if (static_cast<unsigned char>(c) <= 0x20 || c == '<' || c == '>' || c == 0x7f)
            return false;
    return address.contains('@') && address.size() <= 254;
}

} // namespace

struct Submission::Private {
    explicit Private(QList<QSslCertificate> authorities) : channel(std::move(authorities)) {}
    wire::Channel channel;
    QByteArray buffer;
    qint64 most = 0; // SIZE; 0: not said
    QByteArrayList extensions;
    QByteArrayList mechanisms;

    // A whole reply, or nothing yet.
    Result<std::optional<Reply>> take()
    {
        Reply reply;
        qsizetype from = 0;
        while (true) {
            const qsizetype end = buffer.indexOf("\r\n", from);
            if (end < 0) {
                if (buffer.size() - from > MostLine)
                    return malformed();
                return std::optional<Reply>();
            }
            const QByteArray line = buffer.mid(from, end - from);
            from = end + 2;
            bool number = false;
            const int code = line.left(3).toInt(&number);
            const char sign = line.size() > 3 ? line.at(3) : ' ';
            if (!number || code < 200 || code > 599 || (reply.code != 0 && code != reply.code) || (sign != ' ' && sign != '-')
                || reply.lines.size() > MostLines)
                return malformed();
            reply.code = code;
            reply.lines.append(line.mid(4));
            if (sign == ' ')
                break;
        }
        buffer.remove(0, from);
        return std::optional<Reply>(reply);
    }
};

namespace {

template <typename State>
QCoro::Task<Result<Reply>> receive(State *d)
{
    while (true) {
        auto taken = d->take();
        if (!taken)
            co_return failure(taken.error());
        if (*taken)
            co_return Result<Reply>(**taken);
        auto receiving = d->channel.receive();
        const Result<QByteArray> bytes = co_await receiving;
        if (!bytes)
            co_return failure(bytes.error());
        d->buffer += *bytes;
    }
}

template <typename State>
QCoro::Task<Result<Reply>> ask(State *d, QByteArray line)
{
    d->channel.send(line + "\r\n");
    auto receiving = receive(d);
    Result<Reply> reply = co_await receiving;
    co_return reply;
}

} // namespace

Submission::Submission(QList<QSslCertificate> authorities) : d(std::make_unique<Private>(std::move(authorities))) {}
Submission::~Submission() = default;

void Submission::close()
{
    d->channel.close();
}

QCoro::Task<Result<void>> Submission::begin(QUrl url, QString user, QByteArray token)
{
    const auto self = shared_from_this();
    auto opening = d->channel.open(url, SmtpsPort);
    const Result<void> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    auto greeting = receive(d.get());
    const Result<Reply> hello = co_await greeting;
    HAVRE_CO_CHECK(hello);
    if (!hello->positive())
        co_return failure(refusal(*hello));
    auto asking = ask(d.get(), QByteArrayLiteral("EHLO [127.0.0.1]")); // says nothing of this machine
    const Result<Reply> offered = co_await asking;
    HAVRE_CO_CHECK(offered);
    for (const QByteArray &line : offered->lines) {
        const QByteArrayList words = line.trimmed().toUpper().split(' ');
        d->extensions.append(words.first());
        if (words.first() == "SIZE")
            d->most = words.value(1).toLongLong();
        if (words.first() == "AUTH")
            d->mechanisms = words.mid(1);
    }
    const bool bearer = d->mechanisms.contains("OAUTHBEARER");
    if (!bearer && !d->mechanisms.contains("XOAUTH2"))
        co_return failure(Fault::Unsupported, QLatin1String("mailbox.imap.no-token-login"));
    const QByteArray verb = bearer ? QByteArrayLiteral("AUTH OAUTHBEARER ") : QByteArrayLiteral("AUTH XOAUTH2 ");
    auto proving = ask(d.get(), verb + imap::bearerProof(bearer, user, url, token));
    Result<Reply> proved = co_await proving;
    HAVRE_CO_CHECK(proved);
    if (proved->code == 334) { // why it failed; an empty answer ends the exchange
        auto ending = ask(d.get(), QByteArray());
        proved = co_await ending;
        HAVRE_CO_CHECK(proved);
    }
    if (proved->code >= 400 && proved->code < 500)
        co_return failure(refusal(*proved));
    if (!proved->positive())
        co_return failure(Fault::Refused, QLatin1String("mailbox.refused"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> Submission::send(Envelope envelope, QByteArray message)
{
    const auto self = shared_from_this();
    if (d->most > 0 && message.size() > d->most)
        co_return failure(Fault::Exhausted, QLatin1String("mailbox.too-large"));
    QByteArrayList addresses = envelope.recipients;
    addresses.append(envelope.from);
    for (const QByteArray &address : addresses)
        if (!isSafe(address))
            co_return failure(Fault::Malformed, QLatin1String("mailbox.address"));
    QByteArrayList lines{"MAIL FROM:<" + envelope.from + '>'
                         + (d->extensions.contains("SIZE") ? " SIZE=" + QByteArray::number(message.size()) : QByteArray())};
    for (const QByteArray &recipient : envelope.recipients)
        lines.append("RCPT TO:<" + recipient + '>');
    lines.append(QByteArrayLiteral("DATA"));
    for (const QByteArray &line : lines) {
        auto asking = ask(d.get(), line);
        const Result<Reply> reply = co_await asking;
        HAVRE_CO_CHECK(reply);
        if (!reply->positive())
            co_return failure(refusal(*reply)); // all recipients or none: nobody is left out unnoticed
    }
    d->channel.send(stuffed(message));
    auto ending = receive(d.get());
    const Result<Reply> reply = co_await ending;
    if (!reply)
        co_return failure(Fault::Conflict, QLatin1String("mailbox.send-unknown"), reply.error().code);
    if (!reply->positive())
        co_return failure(refusal(*reply));
    d->channel.send("QUIT\r\n");
    co_return Result<void>();
}

} // namespace havre::mailbox::smtp
