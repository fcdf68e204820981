// What was written in a conversation and has not arrived, or nobody knows whether it has, in plain words.
// Threading: main thread (translations).
#pragma once

#include "core/mailbox/Message.h"

#include <QVariantMap>

namespace havre::ui {

// Not over, or over and refused: what a person should know of.
[[nodiscard]] bool isPending(const mailbox::Outgoing &row);
// {number, text, when, tone, title, state, again: bool, drop: bool}; `text` the message's own words.
[[nodiscard]] QVariantMap pendingLine(const mailbox::Outgoing &row, const QString &text, const QDateTime &now);

} // namespace havre::ui
