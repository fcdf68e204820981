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

// For people: "Dr Anne Petit, bureau@…", by name where there is one, else by the name that `known` has for the address.
[[nodiscard]] QString namesOf(const QList<mailbox::Address> &all, const QList<mailbox::Address> &known = {});
// "3 messages reçus (1 mis de côté)", ", 1 envoyé."
[[nodiscard]] QString receivedSentence(const mailbox::SyncReport &report);
[[nodiscard]] QString sentSentence(const mailbox::SyncReport &report);

} // namespace havre::cli
