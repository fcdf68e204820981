// Writes the letters as RFC 5322 messages, as a professional's software sends them (Message-ID,
// References, X-MSS-* headers, PDF named as the référentiel says: interop.md §5), and who has a box.
#pragma once

#include "app/sandbox/family/mail/Letters.h"

namespace havre::sandbox::family {

// FOLDER/mail/<login>/{INBOX,Sent}/<id>[.unread].eml, their file time being the letter's date, and
// FOLDER/mail/boxes.json: [{"address", "name", "login" or "password", "answer"}]. Answers how many.
// Needs a QGuiApplication. Exhausted "sandbox.family.cannot-write".
[[nodiscard]] Result<int> post(const Correspondence &correspondence, const Family &family, const QString &folder);

} // namespace havre::sandbox::family
