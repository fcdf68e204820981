// Bytes from an IMAP server → typed responses, bounded: a line, a literal, a depth and a count beyond the
// limits end the connection instead of filling the memory. Source: RFC 9051 §9, RFC 3501 §9.
// Threading: any one thread. Errors: Malformed "mailbox.imap.malformed", Exhausted "mailbox.imap.too-large".
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/imap/Response.h"

#include <optional>

namespace havre::mailbox::imap {

struct ParserLimits {
    qsizetype line = 1024 * 1024;            // all of a response outside its literals
    qsizetype literal = 40 * 1024 * 1024;    // 25 MB and its base64
    int literals = 64;                       // in one response
    int depth = 40;
    int values = 200'000;
};

class Parser {
public:
    explicit Parser(ParserLimits limits = {}) : m_limits(limits) {}
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    // The next whole response; nothing when more bytes are needed. After an error the connection is useless.
    [[nodiscard]] Result<std::optional<Response>> next();
    [[nodiscard]] qsizetype pending() const { return m_buffer.size(); }

private:
    [[nodiscard]] Result<qsizetype> frameEnd(); // 0: not whole yet
    ParserLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_scanned = 0;  // bytes of the buffer already looked at
    qsizetype m_plain = 0;    // of them, outside literals
    int m_literals = 0;
};

// One whole response with its literals in it. What next() uses; the fuzz target's door.
[[nodiscard]] Result<Response> parseResponse(const QByteArray &frame, const ParserLimits &limits = {});

} // namespace havre::mailbox::imap
