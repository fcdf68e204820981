// A document that came with a message, as one line tells of it. Threading: main thread (translations).
#pragma once

#include "core/mailbox/Papers.h"

#include <QVariantMap>

namespace havre::ui {

// {part, member, title, details, glyph, standing: "new" | "filed" | "other" | "closed", owner: bool, note, document}
[[nodiscard]] QVariantMap lineOf(const mailbox::Paper &paper);
// Before it was looked into, or of a message set aside, whose attachments stay closed.
[[nodiscard]] QVariantMap lineOf(const mailbox::Attachment &attachment);

} // namespace havre::ui
