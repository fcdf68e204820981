// Header words of RFC 2047 (« =?utf-8?B?…?= »), made one where GMime 3.2 would lose the rest of the line: it decodes words that
// stand side by side as one stream, which ends at the first word's padding; every client pads its words. Pure; any thread.
#pragma once

#include <QByteArray>

namespace havre::mailbox::mime {

// The header lines, neighbours of one charset in base64 joined into one word each (RFC 2047 §2 and §6.2: the blank between them is not
// shown, so nothing that is read changes). What is no well-formed word stays as it is.
[[nodiscard]] QByteArray joinedWords(const QByteArray &header);

} // namespace havre::mailbox::mime
