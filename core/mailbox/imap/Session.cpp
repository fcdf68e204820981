#include "core/mailbox/imap/Session.h"

#include <QTimer>

namespace havre::mailbox::imap {

namespace {
constexpr quint16 ImapsPort = 993;
constexpr int MostUnasked = 1'000'000; // responses to one command
} // namespace

QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == '\0')
            continue; // no name of ours has them, and none may break the line
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

QByteArray bearerProof(bool oauthBearer, const QString &user, const QUrl &server, const QByteArray &token)
{
    const QByteArray end("\x01\x01", 2);
    const QByteArray one("\x01", 1);
    if (!oauthBearer)
        return ("user=" + user.toUtf8() + one + "auth=Bearer " + token + end).toBase64();
    return ("n,a=" + user.toUtf8() + ',' + one + "host=" + server.host().toLatin1() + one + "port="
            + QByteArray::number(server.port()) + one + "auth=Bearer " + token + end).toBase64();
}

Session::Session(QList<QSslCertificate> authorities) : m_channel(std::move(authorities)) {}

bool Session::can(const char *capability) const
{
    return m_capabilities.contains(capability);
}

void Session::learn(const Response &response)
{
    const bool inCode = !response.values.isEmpty() && response.values.first().is("CAPABILITY");
    if (response.word != "CAPABILITY" && !inCode)
        return;
    m_capabilities.clear();
    for (const Value &value : response.values.mid(inCode ? 1 : 0))
        m_capabilities.append(value.text.toUpper());
}

QCoro::Task<Result<Response>> Session::receive()
{
    const auto self = shared_from_this();
    while (true) {
        auto next = m_parser.next();
        if (!next)
            co_return failure(next.error());
        if (*next) {
            Response response = std::move(**next);
            learn(response);
            co_return Result<Response>(std::move(response));
        }
        auto receiving = m_channel.receive();
        const Result<QByteArray> bytes = co_await receiving;
        if (!bytes)
            co_return failure(bytes.error());
        m_parser.feed(*bytes);
    }
}

QCoro::Task<Result<Response>> Session::tagged(QByteArray tag, Sink sink)
{
    const auto self = shared_from_this();
    for (int count = 0; count < MostUnasked; ++count) {
        auto receiving = receive();
        Result<Response> response = co_await receiving;
        if (!response)
            co_return response;
        if (response->kind == Response::Kind::Untagged) {
            if (response->word == "BYE")
                co_return failure(Fault::Offline, QLatin1String("mailbox.imap.bye"));
            if (sink)
                HAVRE_CO_CHECK(sink(*response));
            continue;
        }
        if (response->kind == Response::Kind::Continuation) {
            // Only a failed SASL exchange says something here: an empty answer lets it end (RFC 7628 §3.2.3).
            m_channel.send("\r\n");
            continue;
        }
        if (response->tag != tag)
            co_return failure(Fault::Malformed, QLatin1String("mailbox.imap.malformed"));
        if (response->word == "OK")
            co_return response;
        if (response->word == "NO")
            co_return failure(Fault::Refused, QLatin1String("mailbox.imap.refused"),
                              response->values.isEmpty() ? QString() : QString::fromLatin1(response->values.first().text.left(40)));
        co_return failure(Fault::Malformed, QLatin1String("mailbox.imap.rejected"));
    }
    co_return failure(Fault::Exhausted, QLatin1String("mailbox.imap.too-large"));
}

QCoro::Task<Result<void>> Session::begin(QUrl url, QString user, QByteArray token)
{
    const auto self = shared_from_this();
    auto opening = m_channel.open(url, ImapsPort);
    const Result<void> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    auto greeting = receive();
    const Result<Response> hello = co_await greeting;
    HAVRE_CO_CHECK(hello);
    if (hello->kind != Response::Kind::Untagged || hello->word != "OK") // PREAUTH is nobody's right (security.md TL-3)
        co_return failure(Fault::Offline, QLatin1String("mailbox.imap.bye"));
    if (m_capabilities.isEmpty()) {
        auto asking = command(QByteArrayLiteral("CAPABILITY"));
        const Result<Response> asked = co_await asking;
        HAVRE_CO_CHECK(asked);
    }
    const bool bearer = can("AUTH=OAUTHBEARER");
    if (!bearer && !can("AUTH=XOAUTH2"))
        co_return failure(Fault::Unsupported, QLatin1String("mailbox.imap.no-token-login"));
    const QByteArray proof = bearerProof(bearer, user, url, token);
    const QByteArray verb = bearer ? QByteArrayLiteral("AUTHENTICATE OAUTHBEARER") : QByteArrayLiteral("AUTHENTICATE XOAUTH2");
    const QByteArray tag = nextTag();
    if (can("SASL-IR")) {
        m_channel.send(tag + ' ' + verb + ' ' + proof + "\r\n");
    } else {
        m_channel.send(tag + ' ' + verb + "\r\n");
        auto waiting = receive();
        const Result<Response> ready = co_await waiting;
        HAVRE_CO_CHECK(ready);
        if (ready->kind != Response::Kind::Continuation)
            co_return failure(Fault::Refused, QLatin1String("mailbox.refused"));
        m_channel.send(proof + "\r\n");
    }
    m_capabilities.clear(); // what was said before does not count after (NO STARTTLS, capability carry-over)
    auto proving = tagged(tag, {});
    const Result<Response> proved = co_await proving;
    if (!proved)
        co_return failure(proved.error().fault == Fault::Refused ? Error{Fault::Refused, QString(QLatin1String("mailbox.refused")), {}}
                                                                 : proved.error());
    if (m_capabilities.isEmpty()) {
        auto asking = command(QByteArrayLiteral("CAPABILITY"));
        const Result<Response> asked = co_await asking;
        HAVRE_CO_CHECK(asked);
    }
    co_return Result<void>();
}

QCoro::Task<Result<Response>> Session::command(QByteArray line, Sink sink)
{
    return commands({line}, std::move(sink));
}

QCoro::Task<Result<Response>> Session::commands(QByteArrayList lines, Sink sink)
{
    const auto self = shared_from_this();
    QByteArray all;
    QByteArrayList tags;
    for (const QByteArray &line : lines) {
        tags.append(nextTag());
        all += tags.last() + ' ' + line + "\r\n";
    }
    m_channel.send(all);
    Result<Response> last = Response();
    std::optional<Error> first;
    for (const QByteArray &tag : tags) {
        auto waiting = tagged(tag, sink);
        last = co_await waiting;
        if (last)
            continue;
        if (last.error().code != QLatin1String("mailbox.imap.refused"))
            co_return last;
        if (!first)
            first = last.error();
    }
    if (first)
        co_return failure(*first);
    co_return last;
}

QCoro::Task<Result<Response>> Session::append(QByteArray mailbox, QByteArray flags, QByteArray message)
{
    const auto self = shared_from_this();
    const QByteArray tag = nextTag();
    const bool atOnce = can("LITERAL+");
    m_channel.send(tag + " APPEND " + quoted(mailbox) + " (" + flags + ") {" + QByteArray::number(message.size())
                   + (atOnce ? "+}\r\n" : "}\r\n"));
    if (!atOnce) {
        auto waiting = receive();
        const Result<Response> ready = co_await waiting;
        if (!ready)
            co_return failure(ready.error());
        if (ready->kind != Response::Kind::Continuation)
            co_return failure(Fault::Refused, QLatin1String("mailbox.imap.refused"));
    }
    m_channel.send(message + "\r\n");
    auto ending = tagged(tag, {});
    Result<Response> done = co_await ending;
    co_return done;
}

QCoro::Task<Result<void>> Session::idle(std::chrono::milliseconds most, std::function<void()> listening, Sink sink)
{
    const auto self = shared_from_this();
    const QByteArray tag = nextTag();
    const int patience = m_channel.idleMsecs;
    m_channel.idleMsecs = static_cast<int>(most.count()) + patience; // its end is answered as fast as anything
    QTimer end;
    end.setSingleShot(true);
    bool asked = false;
    QObject::connect(&end, &QTimer::timeout, &m_channel, [this, &asked] {
        asked = true;
        m_channel.send("DONE\r\n");
    });
    m_channel.send(tag + " IDLE\r\n");
    Result<void> outcome;
    while (true) {
        auto receiving = receive();
        const Result<Response> response = co_await receiving;
        if (!response) {
            outcome = failure(response.error());
        } else if (response->kind == Response::Kind::Continuation) {
            if (!asked && !end.isActive()) {
                end.start(most);
                listening();
            }
            continue;
        } else if (response->kind == Response::Kind::Untagged && response->word != "BYE") {
            Response heard = *response;
            outcome = sink(heard);
            if (outcome)
                continue;
        } else if (response->kind == Response::Kind::Tagged && response->tag == tag && response->word == "OK" && asked) {
            break;
        } else { // also an IDLE that ends unasked: asking again at once would never stop
            outcome = failure(Fault::Offline, QLatin1String("mailbox.imap.bye"));
        }
        break;
    }
    m_channel.idleMsecs = patience;
    co_return outcome;
}

void Session::bye()
{
    if (m_channel.isOpen())
        m_channel.send(nextTag() + " LOGOUT\r\n");
}

} // namespace havre::mailbox::imap
