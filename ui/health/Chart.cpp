#include "ui/health/Chart.h"

#include "ui/health/Wording.h"
#include "ui/support/Formatters.h"

#include <QLocale>
#include <QVariantMap>

#include <algorithm>
#include <cmath>
#include <utility>

namespace havre::ui {
namespace {

// 1, 2 or 5 times a power of ten, so that about four of them fill the span.
double roundStep(double span)
{
    const double raw = span / 4;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double share = raw / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
}

struct Scale {
    double least = 0;
    double step = 1;
    int steps = 1;
    [[nodiscard]] double place(double value) const { return 1 - (value - least) / (step * steps); }
};

Scale scaleOf(const QList<Mark> &marks)
{
    double least = marks.first().point.value;
    double most = least;
    for (const Mark &mark : marks) {
        for (const auto &value : {std::optional(mark.point.value), mark.lower, mark.point.low, mark.point.high}) {
            if (!value)
                continue;
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
        for (const double level : mark.levels) {
            least = std::min(least, level);
            most = std::max(most, level);
        }
    }
    double span = most - least;
    if (span <= 0)
        span = std::max(std::abs(most) * 0.2, 1.0);
    Scale scale;
    scale.step = roundStep(span * 1.15);
    scale.least = std::floor((least - span * 0.06) / scale.step) * scale.step;
    if (least >= 0)
        scale.least = std::max(0.0, scale.least);
    scale.steps = std::max(1, static_cast<int>(std::ceil((most + span * 0.06 - scale.least) / scale.step - 1e-9)));
    return scale;
}

QVariantList ticksOf(const Scale &scale)
{
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(scale.step) + 1e-9)));
    QVariantList ticks;
    for (int i = 0; i <= scale.steps; ++i) {
        const double value = scale.least + i * scale.step;
        ticks.append(QVariantMap{{QStringLiteral("y"), scale.place(value)}, {QStringLiteral("text"), QLocale().toString(value, 'f', decimals)}});
    }
    return ticks;
}

QString shortDay(const QDate &day)
{
    return format::dayNumber(day) + u' ' + QLocale().monthName(day.month(), QLocale::ShortFormat);
}

// Years when they are enough, else months, days, hours; about five.
QVariantList timesOf(const QDateTime &from, const QDateTime &to)
{
    const QDate first = from.toLocalTime().date();
    const QDate last = to.toLocalTime().date();
    const double length = double(from.secsTo(to));
    QVariantList times;
    const auto add = [&](const QDate &day, const QString &text) {
        const double x = double(from.secsTo(day.startOfDay())) / length;
        if (x >= 0 && x <= 1)
            times.append(QVariantMap{{QStringLiteral("x"), x}, {QStringLiteral("text"), text}});
    };
    if (length <= 0)
        return {QVariantMap{{QStringLiteral("x"), 0.5}, {QStringLiteral("text"), QLocale().toString(first, QLocale::ShortFormat)}}};
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month();
    if (months >= 30) {
        const int by = std::max(1, static_cast<int>(std::ceil((last.year() - first.year()) / 5.0)));
        for (int year = first.year() + 1; year <= last.year(); year += by)
            add(QDate(year, 1, 1), QString::number(year));
    } else if (months >= 2) {
        const int by = months <= 4 ? 1 : months <= 9 ? 2 : months <= 18 ? 4 : 6;
        int year = 0; // « déc. 25 » could be a day: the whole year stands below the first month and wherever another one begins
        for (QDate month = QDate(first.year(), first.month(), 1).addMonths(1); month <= last; month = month.addMonths(by)) {
            const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
            add(month, month.year() == year ? name : name + u'\n' + QString::number(month.year()));
            year = month.year();
        }
    }
    if (times.size() < 2) {
        times.clear();
        const int by = std::max(1, static_cast<int>(first.daysTo(last) / 4));
        for (QDate day = first; day <= last; day = day.addDays(by))
            add(day, shortDay(day));
    }
    if (times.isEmpty()) // all within a day
        for (const auto &[x, time] : {std::pair{0.0, from}, std::pair{1.0, to}})
            times.append(QVariantMap{{QStringLiteral("x"), x}, {QStringLiteral("text"), format::time(time.toLocalTime().time())}});
    return times;
}

QList<qsizetype> thinned(const QList<Mark> &marks)
{
    QList<qsizetype> kept;
    const qsizetype count = marks.size();
    if (count <= MostDrawn) {
        for (qsizetype i = 0; i < count; ++i)
            kept.append(i);
        return kept;
    }
    constexpr qsizetype Stretches = MostDrawn / 2;
    for (qsizetype s = 0; s < Stretches; ++s) {
        const qsizetype begin = s * count / Stretches;
        const qsizetype end = (s + 1) * count / Stretches;
        const auto smaller = [](const Mark &a, const Mark &b) { return a.point.value < b.point.value; };
        const auto [least, most] = std::minmax_element(marks.cbegin() + begin, marks.cbegin() + end, smaller);
        for (qsizetype i = begin; i < end; ++i)
            if (marks.cbegin() + i == least || marks.cbegin() + i == most || health::isOutside(marks.at(i).point.interpretation))
                kept.append(i);
    }
    return kept;
}

QString placeOf(const health::Fact &fact)
{
    return health_words::who(fact);
}

} // namespace

Chart chartOf(const QList<Mark> &marks)
{
    Chart chart;
    if (marks.isEmpty())
        return chart;
    const Scale scale = scaleOf(marks);
    chart.ticks = ticksOf(scale);
    const QDateTime from = marks.first().point.fact.time;
    const QDateTime to = marks.last().point.fact.time;
    chart.times = timesOf(from, to);
    const double length = double(from.secsTo(to));
    const auto across = [&](const QDateTime &time) { return length > 0 ? double(from.secsTo(time)) / length : 0.5; };

    for (const Mark &mark : marks)
        if (const QString place = placeOf(mark.point.fact); !chart.places.contains(place))
            chart.places.append(place);
    for (const qsizetype i : thinned(marks)) {
        const Mark &mark = marks.at(i);
        chart.points.append(QVariantMap{{QStringLiteral("x"), across(mark.point.fact.time)},
                                        {QStringLiteral("y"), scale.place(mark.point.value)},
                                        {QStringLiteral("lower"), mark.lower ? scale.place(*mark.lower) : -1.0},
                                        {QStringLiteral("outside"), health::isOutside(mark.point.interpretation)},
                                        {QStringLiteral("glyph"), health_words::standingGlyph(mark.point.interpretation)},
                                        {QStringLiteral("place"), chart.places.indexOf(placeOf(mark.point.fact))},
                                        {QStringLiteral("row"), static_cast<int>(i)}});
    }
    if (std::any_of(marks.cbegin(), marks.cend(), [](const Mark &mark) { return mark.lower.has_value(); })) {
        chart.times.clear(); // a bar is a reading of its own, it bears its day
        for (const QVariant &point : std::as_const(chart.points)) {
            const QVariantMap map = point.toMap();
            const QDate day = marks.at(map.value(QStringLiteral("row")).toInt()).point.fact.time.toLocalTime().date();
            chart.times.append(QVariantMap{{QStringLiteral("x"), map.value(QStringLiteral("x"))},
                                           {QStringLiteral("text"), shortDay(day)},
                                           {QStringLiteral("year"), QString::number(day.year())}});
        }
    }
    QList<double> levels;
    for (const Mark &mark : marks)
        for (const double level : mark.levels)
            if (!levels.contains(level))
                levels.append(level);
    for (const double level : std::as_const(levels))
        chart.levels.append(QVariantMap{{QStringLiteral("y"), scale.place(level)}, {QStringLiteral("text"), QLocale().toString(level, 'f', 0)}});
    // One zone as long as the same laboratory says the same range; it reaches halfway to its neighbours.
    for (qsizetype i = 0; i < marks.size();) {
        const health::Point &first = marks.at(i).point;
        qsizetype end = i + 1;
        while (end < marks.size() && marks.at(end).point.low == first.low && marks.at(end).point.high == first.high
               && placeOf(marks.at(end).point.fact) == placeOf(first.fact))
            ++end;
        if (first.low || first.high) {
            const double begin = i == 0 ? 0 : (across(marks.at(i - 1).point.fact.time) + across(first.fact.time)) / 2;
            const double stop = end == marks.size()
                ? 1 : (across(marks.at(end - 1).point.fact.time) + across(marks.at(end).point.fact.time)) / 2;
            chart.zones.append(QVariantMap{{QStringLiteral("x"), begin},
                                           {QStringLiteral("width"), stop - begin},
                                           {QStringLiteral("top"), first.high ? scale.place(*first.high) : 0.0},
                                           {QStringLiteral("bottom"), first.low ? scale.place(*first.low) : 1.0},
                                           {QStringLiteral("low"), first.low.has_value()},
                                           {QStringLiteral("high"), first.high.has_value()},
                                           {QStringLiteral("text"), health_words::span(first)}});
        }
        i = end;
    }
    return chart;
}

} // namespace havre::ui
