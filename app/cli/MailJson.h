// Conversations, messages and drafts as the stable JSON of README.md.
#pragma once

#include "core/mailbox/Mailbox.h"

#include <QJsonObject>

namespace havre::cli {

[[nodiscard]] QJsonObject toJson(const mailbox::Conversation &conversation);
[[nodiscard]] QJsonObject toJson(const mailbox::Message &message);
[[nodiscard]] QJsonObject toJson(const mailbox::Draft &draft);
[[nodiscard]] QJsonObject toJson(const mailbox::Outgoing &row);
[[nodiscard]] QJsonObject toJson(const mailbox::SyncReport &report);

} // namespace havre::cli
