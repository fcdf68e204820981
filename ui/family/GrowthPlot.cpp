#include "ui/family/GrowthPlot.h"

#include "core/family/booklet/Reading.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace havre::ui {

namespace growth = health::growth;

namespace {

constexpr double P3 = -1.880794;
constexpr double P15 = -1.036433;
constexpr int Steps = 48; // points of a curve
constexpr int Year = 365;
constexpr int YearsInMonths = 3; // until this age the lower axis counts months

const QStringList &names()
{
    static const QStringList all{QStringLiteral("weight"), QStringLiteral("height"), QStringLiteral("body-mass"), QStringLiteral("head")};
    return all;
}

// 1, 2, 5, 10… so that about five lines cross the height.
double stepFor(double span)
{
    const double rough = span / 5;
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

QPolygonF curveOf(const Frame &frame, growth::Index index, identity::Sex sex, double z)
{
    QPolygonF line;
    for (int i = 0; i <= Steps; ++i) {
        const double age = static_cast<double>(frame.lastAge) * i / Steps;
        if (const auto value = growth::valueAt(index, sex, age, z))
            line << frame.at(age, *value);
    }
    return line;
}

void band(QPainter &painter, const Frame &frame, growth::Index index, identity::Sex sex, double z, const QColor &colour)
{
    QPolygonF area = curveOf(frame, index, sex, -z);
    QPolygonF back = curveOf(frame, index, sex, z);
    std::reverse(back.begin(), back.end());
    area += back;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(area);
}

} // namespace

GrowthPlot::GrowthPlot(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GrowthPlot::changed, this, [this] { update(); });
    connect(this, &GrowthPlot::lookChanged, this, [this] { update(); });
}

void GrowthPlot::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(&session->core().facts(), &health::Facts::changed, this, &GrowthPlot::retry);
    Q_EMIT sessionChanged();
    retry();
}

void GrowthPlot::setIndex(const QString &index)
{
    if (m_index == index || !names().contains(index))
        return;
    m_index = index;
    Q_EMIT changed();
}

void GrowthPlot::retry()
{
    if (!m_session)
        return;
    QCoro::connect(m_session->core().card(), this, [this](const Result<family::Card> &card) {
        if (!card || !m_session)
            return;
        m_card = *card;
        QCoro::connect(family::booklet::growth(m_session->core().facts(), m_card), this, [this](const Result<QList<growth::Curve>> &curves) {
            if (curves)
                m_curves = *curves;
            Q_EMIT changed();
        });
    });
}

const growth::Curve &GrowthPlot::curve() const
{
    static const growth::Curve none;
    const auto found = std::find_if(m_curves.begin(), m_curves.end(), [this](const growth::Curve &c) {
        return names().at(static_cast<qsizetype>(c.index)) == m_index;
    });
    return found == m_curves.end() ? none : *found;
}

int GrowthPlot::lastAge() const
{
    const auto &points = curve().points;
    const int age = points.isEmpty() ? 0 : points.last().ageDays;
    return std::max(Year / 2, age + std::max(60, age / 4));
}

bool GrowthPlot::beyond() const
{
    return !empty() && !curve().points.last().z;
}

QString GrowthPlot::latest() const
{
    return empty() ? QString() : QLocale().toString(curve().points.last().value, 'f', m_index == QLatin1String("weight") ? 2 : 1);
}

QString GrowthPlot::unit() const
{
    static constexpr std::array units{"kg", "cm", "kg/m²", "cm"};
    return QString::fromUtf8(units.at(static_cast<std::size_t>(names().indexOf(m_index))));
}

QString GrowthPlot::latestSaid() const
{
    if (empty())
        return {};
    const growth::Point &point = curve().points.last();
    const QString day = format::longDay(point.day);
    if (!point.z)
        return day;
    //: a child's measure; %1 a day, %2 a number: more than so many of a hundred children
    return QCoreApplication::translate("GrowthPlot", "%1 · plus que %2 enfants sur 100 de cet âge").arg(day).arg(std::lround(growth::percentileOf(*point.z)));
}

QString GrowthPlot::axis() const
{
    return lastAge() <= YearsInMonths * Year
        //: under a growth curve
        ? QCoreApplication::translate("GrowthPlot", "Âge en mois. Repères de l’OMS : la ligne tiretée est la valeur du milieu.")
        //: under a growth curve
        : QCoreApplication::translate("GrowthPlot", "Âge en années. Repères de l’OMS : la ligne tiretée est la valeur du milieu.");
}

void GrowthPlot::paint(QPainter *painter)
{
    const growth::Curve &shown = curve();
    if (shown.points.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    Frame frame{QRectF(metrics.horizontalAdvance(QStringLiteral("100")) + 8, metrics.height() / 2, 0, 0), lastAge(), 0, 0};
    frame.area.setRight(width() - 8);
    frame.area.setBottom(height() - metrics.height() - 6);
    frame.low = frame.high = shown.points.first().value;
    for (const growth::Point &point : shown.points) {
        frame.low = std::min(frame.low, point.value);
        frame.high = std::max(frame.high, point.value);
    }
    for (const double age : {0.0, frame.lastAge / 2.0, static_cast<double>(frame.lastAge)}) {
        frame.low = std::min(frame.low, growth::valueAt(shown.index, m_card.sex, age, P3).value_or(frame.low));
        frame.high = std::max(frame.high, growth::valueAt(shown.index, m_card.sex, age, -P3).value_or(frame.high));
    }
    const double step = stepFor(std::max(1.0, frame.high - frame.low));
    frame.low = std::floor(frame.low / step) * step;
    frame.high = std::ceil(frame.high / step) * step;

    band(*painter, frame, shown.index, m_card.sex, -P3, m_band);
    band(*painter, frame, shown.index, m_card.sex, -P15, m_inner);
    for (double value = frame.low; value <= frame.high + step / 2; value += step) {
        painter->setPen(QPen(m_grid, 1));
        painter->drawLine(frame.at(0, value), frame.at(frame.lastAge, value));
        painter->setPen(m_ink);
        painter->drawText(QRectF(0, frame.at(0, value).y() - metrics.height() / 2, frame.area.left() - 8, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'g', 4));
    }
    const bool months = frame.lastAge <= YearsInMonths * Year;
    const double unitDays = months ? growth::DaysInMonth : 365.25;
    const double ages = std::max(1.0, std::round(stepFor(frame.lastAge / unitDays)));
    for (double age = 0; age * unitDays <= frame.lastAge; age += ages)
        painter->drawText(QRectF(frame.at(age * unitDays, 0).x() - 30, height() - metrics.height(), 60, metrics.height()), Qt::AlignCenter,
                          QString::number(static_cast<int>(age)));
    painter->setPen(QPen(m_ink, 1, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(curveOf(frame, shown.index, m_card.sex, 0));
    QPolygonF line;
    for (const growth::Point &point : shown.points)
        line << frame.at(point.ageDays, point.value);
    painter->setPen(QPen(m_line, 2));
    painter->drawPolyline(line);
    painter->setPen(QPen(m_ground, 2));
    painter->setBrush(m_line);
    for (const QPointF &point : std::as_const(line))
        painter->drawEllipse(point, 5, 5);
}

} // namespace havre::ui
