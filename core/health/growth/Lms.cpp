#include "core/health/growth/Lms.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cmath>
#include <vector>

namespace havre::health::growth {
namespace {

struct Lms {
    double l = 1;
    double m = 1;
    double s = 1;
};

struct Table {
    int first = 0; // age of the first row, in steps
    std::array<std::vector<double>, 3> columns; // L, M, S

    [[nodiscard]] int size() const { return static_cast<int>(columns[0].size()); }
    [[nodiscard]] Lms row(int age) const
    {
        const auto place = static_cast<std::size_t>(age - first);
        return {columns[0].at(place), columns[1].at(place), columns[2].at(place)};
    }
};

struct Tables {
    std::array<std::array<Table, 2>, 4> days;   // by Index, then female and male
    std::array<std::array<Table, 2>, 4> months;
};

// "83 5 -2x3" with one decimal: 8.3, 8.8, 8.6, 8.4, 8.2.
std::vector<double> series(const QStringList &words, int decimals)
{
    const double unit = std::pow(10.0, -decimals);
    qint64 sum = words.value(0).toLongLong();
    std::vector<double> values{static_cast<double>(sum) * unit};
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringList step = words.at(i).split(u'x');
        const int times = step.size() > 1 ? step.at(1).toInt() : 1;
        for (int n = 0; n < times; ++n) {
            sum += step.at(0).toLongLong();
            values.push_back(static_cast<double>(sum) * unit);
        }
    }
    return values;
}

Tables readTables()
{
    static const QStringList indexes{QStringLiteral("weight"), QStringLiteral("height"), QStringLiteral("body-mass"), QStringLiteral("head")};
    Tables tables;
    QFile file(QStringLiteral(":/havre/growth/who.lms"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the growth references are not in the program");
    while (!file.atEnd()) {
        const QStringList words = QString::fromLatin1(file.readLine()).simplified().split(u' ');
        const qsizetype index = indexes.indexOf(words.first());
        if (index < 0 || words.size() < 7)
            continue; // a comment
        auto &half = words.at(2) == QLatin1String("day") ? tables.days : tables.months;
        Table &table = half[static_cast<std::size_t>(index)][words.at(1) == QLatin1String("f") ? 0 : 1];
        table.first = words.at(3).toInt();
        const auto column = static_cast<std::size_t>(QStringLiteral("LMS").indexOf(words.at(4)));
        table.columns.at(column) = series(words.mid(6), words.at(5).toInt());
    }
    return tables;
}

const Tables &tables()
{
    static const Tables read = readTables();
    return read;
}

std::size_t placeOf(identity::Sex sex)
{
    return sex == identity::Sex::Female ? 0 : 1;
}

double between(double low, double high, double share)
{
    return low + (high - low) * share;
}

std::optional<Lms> lmsAt(Index index, identity::Sex sex, double ageDays)
{
    if (sex == identity::Sex::Unknown || !(ageDays >= 0) || ageDays > 100 * 366)
        return {};
    const Table &days = tables().days[static_cast<std::size_t>(index)][placeOf(sex)];
    const auto day = static_cast<int>(std::lround(ageDays));
    if (day < days.first + days.size())
        return days.row(day);
    const Table &months = tables().months[static_cast<std::size_t>(index)][placeOf(sex)];
    const double age = ageDays / DaysInMonth;
    const int low = static_cast<int>(std::floor(age));
    if (months.size() == 0 || low < months.first || low + 1 >= months.first + months.size())
        return {};
    const Lms a = months.row(low);
    const Lms b = months.row(low + 1);
    const double share = age - low;
    return Lms{between(a.l, b.l, share), between(a.m, b.m, share), between(a.s, b.s, share)};
}

double plainValue(const Lms &lms, double z)
{
    if (std::abs(lms.l) < 1e-9)
        return lms.m * std::exp(lms.s * z);
    return lms.m * std::pow(1 + lms.l * lms.s * z, 1 / lms.l);
}

double plainZ(const Lms &lms, double value)
{
    if (std::abs(lms.l) < 1e-9)
        return std::log(value / lms.m) / lms.s;
    return (std::pow(value / lms.m, lms.l) - 1) / (lms.s * lms.l);
}

// Skewed measures: beyond three deviations each further one is as wide as from the second to the third.
bool isRestricted(Index index)
{
    return index == Index::Weight || index == Index::BodyMass;
}

} // namespace

std::optional<double> zScore(Index index, identity::Sex sex, double ageDays, double value)
{
    const auto lms = lmsAt(index, sex, ageDays);
    if (!lms || !(value > 0))
        return {};
    const double z = plainZ(*lms, value);
    if (!isRestricted(index) || std::abs(z) <= 3)
        return z;
    const double side = z > 0 ? 1 : -1;
    const double third = plainValue(*lms, side * 3);
    const double width = std::abs(third - plainValue(*lms, side * 2));
    return side * 3 + (value - third) / width;
}

std::optional<double> valueAt(Index index, identity::Sex sex, double ageDays, double z)
{
    const auto lms = lmsAt(index, sex, ageDays);
    if (!lms)
        return {};
    if (!isRestricted(index) || std::abs(z) <= 3)
        return plainValue(*lms, z);
    const double side = z > 0 ? 1 : -1;
    const double third = plainValue(*lms, side * 3);
    return third + (z - side * 3) * std::abs(third - plainValue(*lms, side * 2));
}

int lastDay(Index index, identity::Sex sex)
{
    if (sex == identity::Sex::Unknown)
        return 0;
    const Table &days = tables().days[static_cast<std::size_t>(index)][placeOf(sex)];
    const Table &months = tables().months[static_cast<std::size_t>(index)][placeOf(sex)];
    if (months.size() < 2)
        return days.first + days.size() - 1;
    return static_cast<int>(std::ceil((months.first + months.size() - 1) * DaysInMonth)) - 1;
}

double percentileOf(double z)
{
    return 50 * std::erfc(-z / std::sqrt(2.0));
}

} // namespace havre::health::growth
