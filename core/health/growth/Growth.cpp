#include "core/health/growth/Growth.h"

#include "core/health/labs/Units.h"

#include <QMap>

#include <array>
#include <cmath>

namespace havre::health::growth {
namespace {

struct Code {
    const char *loinc;
    Index index;
};
constexpr std::array Codes{
    Code{"29463-7", Index::Weight},  Code{"3141-9", Index::Weight},   Code{"8339-4", Index::Weight}, Code{"8302-2", Index::Height},
    Code{"8306-3", Index::Height},   Code{"89269-5", Index::Height},  Code{"39156-5", Index::BodyMass},
    Code{"8287-5", Index::Head},     Code{"9843-4", Index::Head},
};
constexpr std::array<const char *, 4> Units{"kg", "cm", "kg/m2", "cm"};
struct Bounds {
    double least;
    double most;
};
// Flags of WHO Anthro (2011), in standard deviations.
constexpr std::array<Bounds, 4> Flags{{{-6, 5}, {-6, 6}, {-5, 5}, {-5, 5}}};
// Beyond these a number is a slip of the pen, whatever the age.
constexpr std::array<Bounds, 4> Plausible{{{0.2, 300}, {20, 250}, {3, 100}, {15, 80}}};

std::optional<Index> indexOf(const QString &analyte)
{
    for (const Code &code : Codes) {
        if (analyte == QLatin1String(code.loinc))
            return code.index;
    }
    return {};
}

std::optional<double> valueOf(const Fact &fact, Index index)
{
    using records::cda::Value;
    const Value &value = fact.observation.value;
    if (value.kind != Value::Kind::Quantity)
        return {};
    bool good = false;
    const double number = value.text.toDouble(&good);
    const auto place = static_cast<std::size_t>(index);
    const auto factor = conversion(value.unit, QLatin1String(Units[place]));
    if (!good || !factor)
        return {};
    const double parts = std::round(1 / *factor); // 3320 g are 3.32 kg, and not 3.3200000000000003
    const double converted = std::abs(parts * *factor - 1) < 1e-9 ? number / parts : number * *factor;
    if (converted < Plausible[place].least || converted > Plausible[place].most)
        return {};
    return converted;
}

// The document before the typing, the typing before an app, then the later fact.
bool isBetter(const Fact &one, const Fact &other)
{
    const auto rank = [](const Source &source) { return source.isPerson() ? 1 : source.app.isEmpty() ? 2 : 0; };
    if (rank(one.source) != rank(other.source))
        return rank(one.source) > rank(other.source);
    return one.id > other.id;
}

using Days = QMap<QDate, Point>;

void place(Days &days, Point point)
{
    const auto there = days.find(point.day);
    if (there == days.end()) {
        days.insert(point.day, std::move(point));
        return;
    }
    QList<Aside> aside = std::move(there->aside);
    if (isBetter(point.fact, there->fact))
        std::swap(point, *there);
    aside.append({point.value, std::move(point.fact)});
    aside.removeIf([kept = there->value](const Aside &one) { return qFuzzyCompare(one.value, kept); });
    there->aside = std::move(aside);
}

void completeBodyMass(std::array<Days, 4> &days)
{
    for (const Point &weight : std::as_const(days[static_cast<std::size_t>(Index::Weight)])) {
        const auto height = days[static_cast<std::size_t>(Index::Height)].constFind(weight.day);
        Days &masses = days[static_cast<std::size_t>(Index::BodyMass)];
        if (height == days[static_cast<std::size_t>(Index::Height)].cend() || masses.contains(weight.day))
            continue;
        Point mass = weight;
        mass.value = weight.value / (height->value / 100) / (height->value / 100);
        mass.computed = true;
        mass.aside.clear();
        masses.insert(weight.day, mass);
    }
}

} // namespace

const QStringList &codes()
{
    static const QStringList all = [] {
        QStringList list;
        for (const Code &code : Codes)
            list.append(QLatin1String(code.loinc));
        return list;
    }();
    return all;
}

QList<Curve> curvesOf(const QList<Fact> &facts, identity::Sex sex, const QDate &birth)
{
    std::array<Days, 4> days;
    for (const Fact &fact : facts) {
        const auto index = indexOf(fact.analyte);
        if (!index || !fact.time.isValid() || fact.observation.earlier)
            continue;
        const auto value = valueOf(fact, *index);
        const QDate day = fact.time.toLocalTime().date();
        const qint64 age = birth.daysTo(day);
        if (!value || !birth.isValid() || age < 0)
            continue;
        place(days[static_cast<std::size_t>(*index)], Point{day, static_cast<int>(age), *value, {}, fact, false});
    }
    completeBodyMass(days);
    QList<Curve> curves;
    for (std::size_t place = 0; place < days.size(); ++place) {
        Curve curve{static_cast<Index>(place), days[place].values()};
        for (Point &point : curve.points)
            point.z = zScore(curve.index, sex, point.ageDays, point.value);
        curves.append(std::move(curve));
    }
    return curves;
}

std::optional<Index> implausible(const QList<Fact> &facts, identity::Sex sex, const QDate &birth)
{
    if (sex == identity::Sex::Unknown) {
        const auto girl = implausible(facts, identity::Sex::Female, birth);
        return girl && implausible(facts, identity::Sex::Male, birth) ? girl : std::nullopt;
    }
    const QList<Curve> curves = curvesOf(facts, sex, birth);
    for (const Curve &curve : curves) {
        const Bounds &flags = Flags[static_cast<std::size_t>(curve.index)];
        for (const Point &point : curve.points)
            if (point.z && (*point.z < flags.least || *point.z > flags.most))
                return curve.index;
    }
    return std::nullopt;
}

} // namespace havre::health::growth
