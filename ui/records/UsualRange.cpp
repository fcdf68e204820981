#include "ui/records/UsualRange.h"

#include "core/records/cda/Decimal.h"

#include <QRegularExpression>

#include <algorithm>

namespace havre::ui {

namespace {

constexpr qsizetype LongestWords = 40;

struct Limits {
    std::optional<double> low;
    std::optional<double> high;
};

Limits limitsIn(const QString &range)
{
    static const QRegularExpression both(QStringLiteral("^\\s*([\\d.,\\s\\x{00A0}\\x{202F}]+?)\\s*(?:[–—-]|à|to)\\s*([\\d.,\\s\\x{00A0}\\x{202F}]+)\\s*$"));
    static const QRegularExpression one(QStringLiteral("^\\s*([<>≤≥])=?\\s*([\\d.,\\s\\x{00A0}\\x{202F}]+)\\s*$"));
    if (range.size() > LongestWords)
        return {};
    if (const auto match = both.match(range); match.hasMatch()) {
        const Limits limits{records::cda::decimalOf(match.captured(1)), records::cda::decimalOf(match.captured(2))};
        return limits.low && limits.high && *limits.low < *limits.high ? limits : Limits{};
    }
    if (const auto match = one.match(range); match.hasMatch()) {
        const std::optional<double> limit = records::cda::decimalOf(match.captured(2));
        const bool most = match.captured(1) == u'<' || match.captured(1) == QChar(0x2264);
        return most ? Limits{{}, limit} : Limits{limit, {}};
    }
    return {};
}

} // namespace

QString UsualRange::bare(const QString &value)
{
    QString text = value;
    return text.remove(QChar(0x2191)).remove(QChar(0x2193)).trimmed();
}

std::optional<UsualRange> UsualRange::read(const QString &value, const QString &range)
{
    if (value.size() > LongestWords)
        return {};
    const std::optional<double> number = records::cda::decimalOf(bare(value));
    const Limits limits = limitsIn(range);
    if (!number || (!limits.low && !limits.high))
        return {};
    UsualRange usual;
    usual.side = limits.low && *number < *limits.low   ? Side::Low
        : limits.high && *number > *limits.high ? Side::High
                                                : Side::Inside;
    const bool up = value.contains(QChar(0x2191));
    const bool down = value.contains(QChar(0x2193));
    if ((up && usual.side != Side::High) || (down && usual.side != Side::Low))
        return {};
    if (limits.low && limits.high) {
        usual.place = 0.25 + 0.5 * (*number - *limits.low) / (*limits.high - *limits.low);
    } else if (limits.high) {
        usual.from = 0;
        usual.place = *limits.high > 0 ? 0.75 * *number / *limits.high : 0.5;
    } else {
        usual.to = 1;
        usual.place = *limits.low > 0 ? 0.25 * *number / *limits.low : 0.5;
    }
    // Near an end it stays whole; outside the zone it never seems inside.
    usual.place = std::clamp(usual.place, 0.03, 0.97);
    return usual;
}

LabColumns LabColumns::of(const QStringList &headers)
{
    static const QRegularExpression range(QStringLiteral("usuel|r[ée]f[ée]rence|^normes?$|normale?s?$|reference|usual"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(QStringLiteral("^(r[ée]sultats?|valeurs?|results?|values?)\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unit(QStringLiteral("^(unit[ée]s?|units?)\\b"), QRegularExpression::CaseInsensitiveOption);
    LabColumns columns;
    for (int i = 0; i < headers.size(); ++i) {
        const QString header = headers.at(i).trimmed();
        if (columns.range < 0 && range.match(header).hasMatch())
            columns.range = i;
        else if (columns.value < 0 && value.match(header).hasMatch())
            columns.value = i;
        else if (columns.unit < 0 && unit.match(header).hasMatch())
            columns.unit = i;
    }
    return columns;
}

} // namespace havre::ui
