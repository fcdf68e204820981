// Conversations, newest first: the health space's, or those set aside; or what a search found.
// Threading: main thread.
#pragma once

#include "core/mailbox/Message.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

#include <optional>

namespace havre::ui {

struct ConversationRow {
    mailbox::Conversation talk;
    bool draft = false;
    std::optional<mailbox::OutboxState> pending; // the worst of what has not arrived
    bool operator==(const ConversationRow &) const = default;
};

class ConversationsModel : public HAVRE_LIST_OF(ConversationRow) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool quarantined READ quarantined WRITE setQuarantined NOTIFY questionChanged)
    // Only those one may answer: to choose where a document goes.
    Q_PROPERTY(bool answerable READ answerable WRITE setAnswerable NOTIFY questionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY questionChanged)
    Q_PROPERTY(int setAside READ setAside NOTIFY setAsideChanged) // how many conversations are quarantined
public:
    enum Role { NumberRole = Qt::UserRole, NameRole, InitialRole, SubjectRole, PreviewRole, WhenRole, UnreadRole, AttachmentsRole,
                ClosedRole, MineRole, CountRole, StandingRole };

    explicit ConversationsModel(QObject *parent = nullptr) : ListModel(parent) {}
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] bool quarantined() const { return m_quarantined; }
    void setQuarantined(bool quarantined);
    [[nodiscard]] bool answerable() const { return m_answerable; }
    void setAnswerable(bool answerable);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int setAside() const { return m_setAside; }

    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void questionChanged();
    void setAsideChanged();

protected:
    [[nodiscard]] QVariant field(const ConversationRow &row, int role) const override;

private:
    void ask();
    QPointer<OpenSession> m_session;
    bool m_quarantined = false;
    bool m_answerable = false;
    QString m_text;
    int m_setAside = 0;
    quint64 m_generation = 0;
};

} // namespace havre::ui
