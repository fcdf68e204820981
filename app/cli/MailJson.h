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

// For people: "3 messages reçus (1 mis de côté)", ", 1 envoyé."
[[nodiscard]] QString receivedSentence(const mailbox::SyncReport &report);
[[nodiscard]] QString sentSentence(const mailbox::SyncReport &report);

} // namespace havre::cli
