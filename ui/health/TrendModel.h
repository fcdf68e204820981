// One analysis over time: rows newest first for the table, the chart of the chosen unit and period, and what cannot
// be drawn (words) among the rows all the same. Of a blood pressure both numbers. Threading: main thread.
#pragma once

#include "core/health/facts/Facts.h"
#include "ui/health/Chart.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

struct TrendLine {
    health::Fact fact;
    std::optional<health::Fact> lower; // diastolic
    bool converted = false;
    QString shown; // in the unit of the series, when converted
};

class TrendModel : public HAVRE_LIST_OF(TrendLine) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString analyte READ analyte WRITE setAnalyte NOTIFY analyteChanged)
    Q_PROPERTY(int series READ series WRITE setSeries NOTIFY shown) // which unit is drawn
    Q_PROPERTY(int years READ years WRITE setYears NOTIFY shown)    // how far back the chart goes; 0: all
    Q_PROPERTY(QList<int> periods READ periods NOTIFY shown)        // the years that make a difference, 0 last
    Q_PROPERTY(QStringList units READ units NOTIFY shown)           // one a series
    Q_PROPERTY(QString name READ name NOTIFY shown)
    Q_PROPERTY(QString summary READ summary NOTIFY shown)           // the chart in one sentence
    Q_PROPERTY(QVariantList points READ points NOTIFY shown)        // Chart.h; `row` is the row of this model
    Q_PROPERTY(QVariantList zones READ zones NOTIFY shown)
    Q_PROPERTY(QVariantList ticks READ ticks NOTIFY shown)
    Q_PROPERTY(QVariantList times READ times NOTIFY shown)
    Q_PROPERTY(QVariantList levels READ levels NOTIFY shown)
    Q_PROPERTY(QStringList places READ places NOTIFY shown)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY shown)              // a measure was just taken away
public:
    enum Role {
        ValueRole = Qt::UserRole, UnitRole, UsualRole, StandingRole, StandingGlyphRole, OutsideRole, UsualSaidRole, DayRole,
        WhoRole, PlaceRole, NoteRole, DocumentRole, TypedRole,
        AtHomeRole // a sentence about a pressure taken at home; else empty
    };
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString analyte() const { return m_analyte; }
    void setAnalyte(const QString &analyte);
    [[nodiscard]] int series() const { return m_series; }
    void setSeries(int series);
    [[nodiscard]] int years() const { return m_years; }
    void setYears(int years);
    [[nodiscard]] QList<int> periods() const;
    [[nodiscard]] QStringList units() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList points() const { return m_chart.points; }
    [[nodiscard]] QVariantList zones() const { return m_chart.zones; }
    [[nodiscard]] QVariantList ticks() const { return m_chart.ticks; }
    [[nodiscard]] QVariantList times() const { return m_chart.times; }
    [[nodiscard]] QVariantList levels() const { return m_chart.levels; }
    [[nodiscard]] QStringList places() const { return m_chart.places; }
    Q_INVOKABLE void retry();
    Q_INVOKABLE QVariantMap at(int row) const; // all roles of a row, by name; empty when there is none
    Q_INVOKABLE void remove(int row);          // what was typed in only
    Q_INVOKABLE void undo();                   // the last remove()
    [[nodiscard]] bool canUndo() const { return !m_removed.isEmpty(); }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void analyteChanged();
    void shown();

protected:
    [[nodiscard]] QVariant field(const TrendLine &line, int role) const override;
    void sayAgain() override;

private:
    void load();
    void show();
    [[nodiscard]] QList<Mark> marks() const;
    [[nodiscard]] const health::Series *drawn() const;
    [[nodiscard]] const health::Fact *lowerOf(const health::Fact &fact) const;
    [[nodiscard]] health::Interpretation standingOf(const health::Fact &fact, const std::optional<health::Fact> &lower) const;
    QPointer<OpenSession> m_session;
    QString m_analyte;
    health::Trend m_trend;
    QHash<QPair<qint64, QString>, health::Fact> m_lower; // diastolic, by the time and the app of its systolic
    QDate m_birth; // of whose space it is
    Chart m_chart;
    QList<health::Fact> m_removed;
    int m_series = 0;
    int m_years = 0;
    quint64 m_generation = 0;
};

} // namespace havre::ui
