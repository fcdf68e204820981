// What is on its way to the DMP: orders that wait, were refused or taken back, newest first. Any page may have one; with send() it
// takes them there. Threading: main thread.
#pragma once

#include "core/dmp/outbox/Order.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>
#include <QSet>

namespace havre::ui {

class OrdersModel : public HAVRE_LIST_OF(dmp::Order) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY countChanged)
    Q_PROPERTY(bool sending READ sending NOTIFY sendingChanged)
    Q_PROPERTY(havre::ui::ErrorText sendError READ sendError NOTIFY sendingChanged)
public:
    enum Role { NumberRole = Qt::UserRole, DocumentRole, TitleRole, LineRole };
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool sending() const { return m_sending; }
    [[nodiscard]] ErrorText sendError() const { return m_sendError; }
    Q_INVOKABLE void send();
    Q_INVOKABLE void withdraw(qint64 number); // what may have left is looked for

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void sendingChanged();

protected:
    [[nodiscard]] QVariant field(const dmp::Order &order, int role) const override;

private:
    void load();
    QPointer<OpenSession> m_session;
    QSet<qint64> m_watched; // taken back: how that ends is told too
    bool m_sending = false;
    ErrorText m_sendError;
    quint64 m_generation = 0;
};

} // namespace havre::ui
