// The newest value of each analysis (shelf "lab"), or of each measure and vital sign (shelf "measures"), newest
// first. The two numbers of a blood pressure are one row. Hangs under the open session: gone when it locks.
// Threading: main thread.
#pragma once

#include "core/health/facts/Facts.h"
#include "ui/health/LatestValue.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

class ResultsModel : public HAVRE_LIST_OF(LatestValue) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString shelf READ shelf WRITE setShelf NOTIFY shelfChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY filterChanged)                    // 0: all; else those outside first
    // Of `most`: the newest days, in each what stands outside first. A value of years ago, however far outside, hides none of them.
    Q_PROPERTY(bool newestDays READ newestDays WRITE setNewestDays NOTIFY filterChanged)
    Q_PROPERTY(bool outsideOnly READ outsideOnly WRITE setOutsideOnly NOTIFY filterChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)     // without `most` and `outsideOnly`
    Q_PROPERTY(int outside READ outside NOTIFY countChanged) // of the total, outside their usual range
    Q_PROPERTY(int laboratories READ laboratories NOTIFY countChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged) // older documents are still being read for their results
public:
    enum Role {
        AnalyteRole = Qt::UserRole, NameRole, ValueRole, UnitRole, UsualRole, StandingRole, StandingGlyphRole,
        OutsideRole, DayRole, WhoRole, CountRole, DocumentRole, TypedRole,
        FactsRole // ids: one, or the two of a blood pressure
    };
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString shelf() const { return m_shelf; }
    void setShelf(const QString &shelf);
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] bool newestDays() const { return m_newestDays; }
    void setNewestDays(bool newest);
    [[nodiscard]] bool outsideOnly() const { return m_outsideOnly; }
    void setOutsideOnly(bool only);
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int outside() const;
    [[nodiscard]] int laboratories() const;
    [[nodiscard]] bool reading() const { return m_session && m_session->core().facts().catchingUp(); }
    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void shelfChanged();
    void filterChanged();
    void readingChanged();

protected:
    [[nodiscard]] QVariant field(const LatestValue &row, int role) const override;

private:
    void load();
    void show();
    QPointer<OpenSession> m_session;
    QString m_shelf = QStringLiteral("lab");
    int m_most = 0;
    bool m_newestDays = false;
    bool m_outsideOnly = false;
    QList<LatestValue> m_all;
    quint64 m_generation = 0;
};

} // namespace havre::ui
