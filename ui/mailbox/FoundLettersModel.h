// Conversations of the health space that say the words, newest first, Many at most: what the one search shows above the
// documents. Those set aside are left to the mailbox. Threading: main thread.
#pragma once

#include "core/mailbox/Message.h"
#include "ui/session/FoundRows.h"

namespace havre::mailbox {
class Mailbox;
}

namespace havre::ui {

class FoundLettersModel : public HAVRE_FOUND_OF(mailbox::Conversation) {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { NumberRole = Qt::UserRole, NameRole, SubjectRole, WhenRole };
    static constexpr int Many = 100;
    using FoundRows::FoundRows;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant field(const mailbox::Conversation &row, int role) const override;
    [[nodiscard]] QMetaObject::Connection heed(session::UnlockedSession &core) override;
    void look(session::UnlockedSession &core, const QString &words) override;

private:
    [[nodiscard]] static QCoro::Task<Result<Found>> letters(QPointer<mailbox::Mailbox> box, QString words);
};

} // namespace havre::ui
