// What was shared by link: living shares first, then those that are over. Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/sharing/ShareWords.h"
#include "ui/support/ListModel.h"

#include <QPointer>
#include <QTimer>

namespace havre::ui {

class SharesModel : public HAVRE_LIST_OF(sharing::Share) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int living READ living NOTIFY livingChanged) // the first rows
public:
    enum Role { NumberRole = Qt::UserRole, LabelRole, DetailsRole, LifeRole, LivingRole, RemainingRole };
    explicit SharesModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int living() const { return m_living; }
    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void livingChanged();

protected:
    [[nodiscard]] QVariant field(const sharing::Share &share, int role) const override;

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool lives(const sharing::Share &share) const { return lifeOf(share, now()) == ShareLife::Open; }
    void load();
    void show(QList<sharing::Share> shares);
    void tick();
    QPointer<OpenSession> m_session;
    int m_living = 0;
    QTimer m_tick;
    quint64 m_generation = 0;
};

} // namespace havre::ui
