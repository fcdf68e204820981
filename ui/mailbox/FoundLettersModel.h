// Conversations of the health space that say the words, newest first: what the one search shows above the documents. Those
// set aside are left to the mailbox. Empty without words. Threading: main thread.
#pragma once

#include "core/mailbox/Message.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

class FoundLettersModel : public HAVRE_LIST_OF(mailbox::Conversation) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY questionChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY questionChanged) // rows shown; 0: all
    Q_PROPERTY(int total READ total NOTIFY totalChanged)                // found, Many at most
    Q_PROPERTY(bool more READ more NOTIFY totalChanged)                 // there may be more than those
public:
    enum Role { NumberRole = Qt::UserRole, NameRole, SubjectRole, WhenRole };
    static constexpr int Many = 100;
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] bool more() const { return m_more; }
    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void questionChanged();
    void totalChanged();

protected:
    [[nodiscard]] QVariant field(const mailbox::Conversation &row, int role) const override;

private:
    void ask();
    void show(QList<mailbox::Conversation> all);
    QPointer<OpenSession> m_session;
    QString m_text;
    int m_most = 0;
    QList<mailbox::Conversation> m_all;
    bool m_more = false;
    quint64 m_generation = 0;
};

} // namespace havre::ui
