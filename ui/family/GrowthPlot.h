// A child's measures over the WHO's curves (from P3 to P97, the middle dashed), painted; the page gives the colours and says
// in words what it shows. Threading: main thread.
#pragma once

#include "core/health/growth/Growth.h"
#include "ui/session/OpenSession.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace havre::ui {

class GrowthPlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString index READ index WRITE setIndex NOTIFY changed) // weight, height, head, body-mass
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(bool beyond READ beyond NOTIFY changed)       // no curves: no sex, or an age the tables do not have
    Q_PROPERTY(QString latest READ latest NOTIFY changed)    // "6,38"
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString latestSaid READ latestSaid NOTIFY changed) // "30 janvier 2026 · plus que 48 % des enfants de cet âge"
    Q_PROPERTY(QString axis READ axis NOTIFY changed)        // what the lower axis counts
    Q_PROPERTY(QColor bandColor MEMBER m_band NOTIFY lookChanged)
    Q_PROPERTY(QColor innerColor MEMBER m_inner NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_line NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_grid NOTIFY lookChanged)
    Q_PROPERTY(QColor inkColor MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(QColor groundColor MEMBER m_ground NOTIFY lookChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
public:
    explicit GrowthPlot(QQuickItem *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString index() const { return m_index; }
    void setIndex(const QString &index);
    [[nodiscard]] bool empty() const { return curve().points.isEmpty(); }
    [[nodiscard]] bool beyond() const;
    [[nodiscard]] QString latest() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString latestSaid() const;
    [[nodiscard]] QString axis() const;
    void paint(QPainter *painter) override;

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void lookChanged();

private:
    [[nodiscard]] const health::growth::Curve &curve() const;
    [[nodiscard]] int lastAge() const; // days: what the drawing goes to
    QPointer<OpenSession> m_session;
    QString m_index = QStringLiteral("weight");
    QList<health::growth::Curve> m_curves;
    family::Card m_card;
    QColor m_band, m_inner, m_line, m_grid, m_ink, m_ground;
    QFont m_font;
};

} // namespace havre::ui
