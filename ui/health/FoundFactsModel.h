// Results, measures and vaccines whose name says the words, each with its newest value: what the one search shows above the
// documents. Empty without words. Hangs under the open session: gone when it locks. Threading: main thread.
#pragma once

#include "core/health/facts/Facts.h"
#include "ui/health/LatestValue.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

class FoundFactsModel : public HAVRE_LIST_OF(LatestValue) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY questionChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY questionChanged) // rows shown; 0: all
    Q_PROPERTY(int total READ total NOTIFY totalChanged)                // found
public:
    enum Role { AnalyteRole = Qt::UserRole, NameRole, ValueRole, StandingRole, StandingGlyphRole, DayRole, GlyphRole,
                PageRole }; // the route it leads to
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void questionChanged();
    void totalChanged();

protected:
    [[nodiscard]] QVariant field(const LatestValue &row, int role) const override;

private:
    void ask();
    void show(QList<LatestValue> all);
    QPointer<OpenSession> m_session;
    QString m_text;
    int m_most = 0;
    QList<LatestValue> m_all;
    quint64 m_generation = 0;
};

} // namespace havre::ui
