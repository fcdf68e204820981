// One authenticated IMAP connection: greeting, XOAUTH2 or OAUTHBEARER with the session's token (SASL-IR),
// capabilities, commands with their responses. Source: RFC 9051, 3501, 7162, 7628.
// Threading: main thread; coroutines keep the session alive. Errors: those of wire/Channel.h and Parser.h,
// Refused "mailbox.refused" (the token), Offline "mailbox.imap.bye", Refused "mailbox.imap.refused" (NO),
// Malformed "mailbox.imap.rejected" (BAD), Unsupported "mailbox.imap.no-token-login".
#pragma once

#include "core/mailbox/imap/Parser.h"
#include "core/mailbox/wire/Channel.h"

#include <chrono>
#include <functional>
#include <memory>

namespace havre::mailbox::imap {

class Session final : public std::enable_shared_from_this<Session> {
public:
    explicit Session(QList<QSslCertificate> authorities);

    [[nodiscard]] QCoro::Task<Result<void>> begin(QUrl url, QString user, QByteArray token);
    [[nodiscard]] bool can(const char *capability) const;
    // Each untagged response as it comes; an error it answers ends the command.
    using Sink = std::function<Result<void>(Response &)>;
    // The tagged OK; the line without tag and CRLF.
    [[nodiscard]] QCoro::Task<Result<Response>> command(QByteArray line, Sink sink = {});
    // Several at once, answered in order: one round trip. The last tagged OK; the first failure otherwise.
    [[nodiscard]] QCoro::Task<Result<Response>> commands(QByteArrayList lines, Sink sink);
    [[nodiscard]] QCoro::Task<Result<Response>> append(QByteArray mailbox, QByteArray flags, QByteArray message);
    // IDLE (RFC 2177): what the selected mailbox says of itself goes to `sink` as it comes. `listening`: it began. Said to be
    // over after `most`, for the caller to ask again: the answer to that tells a living connection from a dead one. Offline
    // "mailbox.imap.bye" when the server ends it unasked.
    [[nodiscard]] QCoro::Task<Result<void>> idle(std::chrono::milliseconds most, std::function<void()> listening, Sink sink);
    void bye(); // says LOGOUT and leaves without waiting
    void close() { m_channel.close(); }
    [[nodiscard]] const wire::Channel &channel() const { return m_channel; }

private:
    [[nodiscard]] QCoro::Task<Result<Response>> receive();
    [[nodiscard]] QCoro::Task<Result<Response>> tagged(QByteArray tag, Sink sink);
    [[nodiscard]] QByteArray nextTag() { return 'h' + QByteArray::number(++m_count); }
    void learn(const Response &response);
    wire::Channel m_channel;
    Parser m_parser;
    QByteArrayList m_capabilities;
    int m_count = 0;
};
using SessionPtr = std::shared_ptr<Session>;

// A mailbox name or any other text as an astring: quoted, or a literal is refused by answering empty.
[[nodiscard]] QByteArray quoted(const QByteArray &text);
// RFC 7628 and Google's XOAUTH2, in base64.
[[nodiscard]] QByteArray bearerProof(bool oauthBearer, const QString &user, const QUrl &server, const QByteArray &token);

} // namespace havre::mailbox::imap
