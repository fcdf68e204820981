// Handing one message to the submission server (RFC 6409, 5321, 4954, 8314: implicit TLS), signed in with
// the session's token. What matters is knowing whether the server has it.
// Threading: main thread. Errors: those of wire/Channel.h; Refused "mailbox.refused" (the token);
// Refused "mailbox.smtp.refused" (5xx: for good; detail: the numbers), Busy "mailbox.smtp.later" (4xx),
// Exhausted "mailbox.too-large" (before a byte is sent when the server's SIZE says so), Malformed
// "mailbox.smtp.malformed", Conflict "mailbox.send-unknown": the end of the message left and no answer came.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArrayList>
#include <QCoroTask>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

namespace havre::mailbox::smtp {

struct Envelope {
    QByteArray from;
    QByteArrayList recipients;
};

class Submission final : public std::enable_shared_from_this<Submission> {
public:
    explicit Submission(QList<QSslCertificate> authorities);
    ~Submission();
    [[nodiscard]] QCoro::Task<Result<void>> begin(QUrl url, QString user, QByteArray token);
    // The message with CRLF line ends. Answers when the server took it over.
    [[nodiscard]] QCoro::Task<Result<void>> send(Envelope envelope, QByteArray message);
    void close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::mailbox::smtp
