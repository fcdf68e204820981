// A child's measures over the WHO's curves (P3 to P97, P15 to P85, the middle dashed), painted. The page gives the colours,
// and GrowthModel says in words what it shows. Threading: main thread.
#pragma once

#include "ui/family/GrowthModel.h"

#include <QQuickPaintedItem>

namespace havre::ui {

class GrowthPlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::GrowthModel *growth READ growth WRITE setGrowth NOTIFY lookChanged)
    Q_PROPERTY(QColor bandColor MEMBER m_band NOTIFY lookChanged)
    Q_PROPERTY(QColor edgeColor MEMBER m_edge NOTIFY lookChanged) // of the outer ribbon; transparent: none
    Q_PROPERTY(QColor innerColor MEMBER m_inner NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_line NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_grid NOTIFY lookChanged)
    Q_PROPERTY(QColor inkColor MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(QColor groundColor MEMBER m_ground NOTIFY lookChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
public:
    explicit GrowthPlot(QQuickItem *parent = nullptr);
    [[nodiscard]] GrowthModel *growth() const { return m_growth; }
    void setGrowth(GrowthModel *growth);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QPointer<GrowthModel> m_growth;
    QColor m_band, m_edge = Qt::transparent, m_inner, m_line, m_grid, m_ink, m_ground;
    QFont m_font;
};

} // namespace havre::ui
