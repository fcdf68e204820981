#include "ui/family/GrowthPlot.h"

#include "ui/support/Formatters.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace havre::ui {

namespace growth = health::growth;

namespace {

constexpr double P3 = -1.880794;
constexpr double P15 = -1.036433;
constexpr int Steps = 96;             // points of a curve
constexpr double LowestWithP50 = 150; // px: below, its label would touch the others
constexpr double DaysInYear = 365.25;

// 1, 2, 5, 10… so that about `parts` of them make the span.
double stepFor(double span, double parts)
{
    const double rough = span / std::max(1.0, parts);
    const double ten = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / ten;
    return (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10) * ten;
}

struct Frame {
    QRectF area;
    int lastAge = 1;
    double low = 0;
    double high = 1;

    [[nodiscard]] QPointF at(double age, double value) const
    {
        return {area.left() + area.width() * age / lastAge, area.bottom() - area.height() * (value - low) / (high - low)};
    }
};

// One drawing: what is asked, and where it stands.
class Drawing {
public:
    Drawing(QPainter &painter, const GrowthModel &model, const QSizeF &size)
        : m_painter(painter), m_model(model), m_curve(model.curve()), m_metrics(painter.font())
    {
        const double line = m_metrics.height();
        m_frame.area = QRectF(QPointF(m_metrics.horizontalAdvance(QStringLiteral("100")) + 8, line / 2),
                              QPointF(size.width() - m_metrics.horizontalAdvance(QStringLiteral("P97")) - 8, size.height() - line - 6));
        m_frame.lastAge = model.lastAge();
        m_foot = size.height() - line;
        stretch();
    }

    void references(const QColor &outer, const QColor &edge, const QColor &inner, const QColor &ink)
    {
        band(-P3, outer);
        band(-P15, inner);
        m_painter.setBrush(Qt::NoBrush);
        if (edge.alpha() > 0) {
            m_painter.setPen(QPen(edge, 2));
            for (const double z : {P3, -P3})
                m_painter.drawPolyline(line(z));
        }
        QPen dashes(ink, 1);
        dashes.setDashPattern({2, 4});
        m_painter.setPen(dashes);
        m_painter.drawPolyline(line(0));
    }

    void axes(const QColor &grid, const QColor &ink)
    {
        for (double value = m_frame.low; value <= m_frame.high + m_step / 2; value += m_step) {
            const double y = std::round(m_frame.at(0, value).y()) + 0.5;
            m_painter.setPen(QPen(grid, 1));
            m_painter.drawLine(QPointF(m_frame.area.left(), y), QPointF(m_frame.area.right(), y));
            m_painter.setPen(ink);
            m_painter.drawText(QRectF(0, y - m_metrics.height() / 2, m_frame.area.left() - 8, m_metrics.height()),
                               Qt::AlignRight | Qt::AlignVCenter, format::number(value, 4));
        }
        const double unit = m_model.countsMonths() ? growth::DaysInMonth : DaysInYear;
        const double room = m_frame.area.width() / (m_metrics.horizontalAdvance(QStringLiteral("00")) + 16);
        const double step = std::max(1.0, std::ceil(stepFor(m_frame.lastAge / unit, std::min(10.0, room))));
        for (double age = 0; age * unit <= m_frame.lastAge; age += step)
            m_painter.drawText(QRectF(m_frame.at(age * unit, m_frame.low).x() - 30, m_foot, 60, m_metrics.height()), Qt::AlignCenter,
                               QString::number(static_cast<int>(age)));
    }

    // At the right end of each reference, where they do not touch.
    void names()
    {
        double last = -1000;
        for (const auto &[name, z] : {std::pair{"P97", -P3}, std::pair{"P50", 0.0}, std::pair{"P3", P3}}) {
            const auto value = growth::valueAt(m_curve.index, m_model.sex(), m_frame.lastAge, z);
            if (!value || (z == 0.0 && m_frame.area.height() < LowestWithP50))
                continue;
            const double y = m_frame.at(m_frame.lastAge, *value).y();
            if (y - last < m_metrics.height())
                continue;
            last = y;
            m_painter.drawText(QPointF(m_frame.area.right() + 6, y + m_metrics.capHeight() / 2), QString::fromLatin1(name));
        }
    }

    void child(const QColor &colour, const QColor &ground)
    {
        QPolygonF points;
        for (const growth::Point &point : m_curve.points)
            points << m_frame.at(point.ageDays, point.value);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points);
        QColor veil = colour;
        veil.setAlphaF(0.22F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(veil);
        m_painter.drawEllipse(points.last(), 10, 10);
        m_painter.setPen(QPen(ground, 2));
        m_painter.setBrush(colour);
        for (const QPointF &point : std::as_const(points))
            m_painter.drawEllipse(point, 5, 5);
    }

private:
    // As high as the references and the child, whole steps.
    void stretch()
    {
        double low = m_curve.points.first().value;
        double high = low;
        for (const growth::Point &point : m_curve.points) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const double age = m_frame.lastAge * share;
            low = std::min(low, growth::valueAt(m_curve.index, m_model.sex(), age, P3).value_or(low));
            high = std::max(high, growth::valueAt(m_curve.index, m_model.sex(), age, -P3).value_or(high));
        }
        m_step = stepFor(std::max(1.0, high - low), std::min(5.0, m_frame.area.height() / (m_metrics.height() * 1.8)));
        m_frame.low = std::floor(low / m_step) * m_step;
        m_frame.high = std::max(std::ceil(high / m_step) * m_step, m_frame.low + m_step);
    }

    [[nodiscard]] QPolygonF line(double z) const
    {
        QPolygonF points;
        for (int i = 0; i <= Steps; ++i) {
            const double age = static_cast<double>(m_frame.lastAge) * i / Steps;
            if (const auto value = growth::valueAt(m_curve.index, m_model.sex(), age, z))
                points << m_frame.at(age, *value);
        }
        return points;
    }

    void band(double z, const QColor &colour)
    {
        QPolygonF area = line(-z);
        QPolygonF back = line(z);
        std::reverse(back.begin(), back.end());
        area += back;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(area);
    }

    QPainter &m_painter;
    const GrowthModel &m_model;
    const growth::Curve &m_curve;
    QFontMetricsF m_metrics;
    Frame m_frame;
    double m_step = 1;
    double m_foot = 0;
};

} // namespace

GrowthPlot::GrowthPlot(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GrowthPlot::lookChanged, this, [this] { update(); });
}

void GrowthPlot::setGrowth(GrowthModel *growth)
{
    if (m_growth == growth)
        return;
    if (m_growth)
        m_growth->disconnect(this);
    m_growth = growth;
    if (growth)
        connect(growth, &GrowthModel::changed, this, [this] { update(); });
    Q_EMIT lookChanged();
}

void GrowthPlot::paint(QPainter *painter)
{
    if (!m_growth || m_growth->empty() || width() < 1 || height() < 1)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    Drawing drawing(*painter, *m_growth, QSizeF(width(), height()));
    drawing.references(m_band, m_edge, m_inner, m_ink);
    drawing.axes(m_grid, m_ink);
    drawing.names();
    drawing.child(m_line, m_ground);
}

} // namespace havre::ui
