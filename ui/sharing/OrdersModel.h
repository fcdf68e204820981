// What is on its way to the DMP: orders that wait or were refused, newest first. Any page may have one; with send() it
// takes them there. Threading: main thread.
#pragma once

#include "core/dmp/outbox/Order.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

class OrdersModel : public HAVRE_LIST_OF(dmp::Order) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY countChanged)
    Q_PROPERTY(bool sending READ sending NOTIFY sendingChanged)
    Q_PROPERTY(havre::ui::ErrorText sendError READ sendError NOTIFY sendingChanged)
public:
    enum Role { DocumentRole = Qt::UserRole, TitleRole, LineRole };
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool sending() const { return m_sending; }
    [[nodiscard]] ErrorText sendError() const { return m_sendError; }
    Q_INVOKABLE void send();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void sendingChanged();

protected:
    [[nodiscard]] QVariant field(const dmp::Order &order, int role) const override;

private:
    void load();
    QPointer<OpenSession> m_session;
    bool m_sending = false;
    ErrorText m_sendError;
    quint64 m_generation = 0;
};

} // namespace havre::ui
