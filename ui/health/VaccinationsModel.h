// Every vaccination known, newest first: what, which dose, lot, by whom, and those that were refused or are to come; that none is
// known, where a document says only that.
// Threading: main thread.
#pragma once

#include "core/health/facts/Facts.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

class VaccinationsModel : public HAVRE_LIST_OF(health::Fact) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged) // 0: all of them
    Q_PROPERTY(int total READ total NOTIFY countChanged)
public:
    enum Role { ProductRole = Qt::UserRole, DetailRole, DayRole, WhoRole, RefusedRole, PlannedRole, GivenRole, DocumentRole };
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void mostChanged();

protected:
    [[nodiscard]] QVariant field(const health::Fact &fact, int role) const override;

private:
    void load();
    void show() { reset(m_most > 0 ? m_all.mid(0, m_most) : m_all); }
    QPointer<OpenSession> m_session;
    int m_most = 0;
    QList<health::Fact> m_all;
    quint64 m_generation = 0;
};

} // namespace havre::ui
