// The messages of one conversation, oldest first, each with what there is to read.
// Threading: main thread.
#pragma once

#include "core/mailbox/Mailbox.h"
#include "ui/records/NarrativeModel.h"
#include "ui/support/ListModel.h"

#include <memory>
#include <optional>

namespace havre::ui {

struct MessageRow {
    mailbox::Message message;
    std::shared_ptr<NarrativeModel> body;
    int leftOut = 0;
    bool cut = false;
    std::optional<Error> unreadable;
    std::optional<QList<mailbox::Paper>> papers; // once they were looked into
};

class MessagesModel : public HAVRE_LIST_OF(MessageRow) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A ConversationDetail has one")
public:
    enum Role { IdRole = Qt::UserRole, NameRole, InitialRole, WhenRole, MineRole, AutomaticRole, BodyRole, LeftOutRole, CutRole,
                UnreadableRole, UnreadableWhyRole, AttachmentsRole,
                PassableRole };

    explicit MessagesModel(QObject *parent = nullptr) : ListModel(parent) {}
    void show(QList<MessageRow> messages, const QDateTime &now);
    void clear() { reset({}); }
    [[nodiscard]] const MessageRow &at(int row) const { return rows().at(row); }
    void tellPapers(const MessageId &message, QList<mailbox::Paper> papers);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant field(const MessageRow &row, int role) const override;

private:
    QDateTime m_now;
};

} // namespace havre::ui
