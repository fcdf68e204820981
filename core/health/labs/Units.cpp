#include "core/health/labs/Units.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <cmath>
#include <map>

namespace havre::health {
namespace {

// A product of powers of base words, and the factor that leads there.
struct Measure {
    double factor = 1;
    std::map<QString, int> powers;
};

constexpr double LitreInCubicMetres = 1e-3;

struct Atom {
    const char *name;
    const char *base;
    int power;
    double factor;
    bool prefixed;
};
constexpr std::array<Atom, 19> Atoms{{
    {"g", "g", 1, 1, true},
    {"mol", "mol", 1, 1, true},
    {"L", "m", 3, LitreInCubicMetres, true},
    {"l", "m", 3, LitreInCubicMetres, true},
    {"m", "m", 1, 1, true},
    {"s", "s", 1, 1, true},
    {"min", "s", 1, 60, false},
    {"h", "s", 1, 3600, false},
    {"d", "s", 1, 86400, false},
    {"U", "U", 1, 1, true},      // enzyme unit: 1 µmol/min by definition, kept apart all the same
    {"[IU]", "[IU]", 1, 1, true},
    {"[iU]", "[IU]", 1, 1, true},
    {"kat", "kat", 1, 1, true},
    {"eq", "eq", 1, 1, true},
    {"osm", "osm", 1, 1, true},
    {"Cel", "Cel", 1, 1, false},
    {"Pa", "Pa", 1, 1, true},
    {"mm[Hg]", "mm[Hg]", 1, 1, false},
    {"%", "%", 1, 1, false},
}};

double prefixFactor(QChar prefix)
{
    static const QHash<QChar, double> factors{{u'k', 1e3},  {u'd', 1e-1}, {u'c', 1e-2}, {u'm', 1e-3}, {u'u', 1e-6},
                                              {u'µ', 1e-6}, {u'μ', 1e-6}, {u'n', 1e-9}, {u'p', 1e-12}, {u'f', 1e-15}};
    return factors.value(prefix, 0);
}

const Atom *atom(QStringView name)
{
    for (const Atom &one : Atoms)
        if (name == QLatin1String(one.name))
            return &one;
    return nullptr;
}

bool addTerm(Measure &into, const QString &written, int sign)
{
    QString term = written;
    if (const qsizetype brace = term.indexOf(u'{'); brace >= 0) { // an annotation: the same words or not the same
        const qsizetype end = term.indexOf(u'}', brace);
        if (end < 0)
            return false;
        into.powers[term.mid(brace, end - brace + 1)] += sign;
        term.remove(brace, end - brace + 1);
    }
    if (term.isEmpty() || term == QLatin1String("1"))
        return true;
    if (term.startsWith(QLatin1String("10*")) || term.startsWith(QLatin1String("10^"))) {
        bool good = false;
        const int power = term.mid(3).toInt(&good);
        into.factor *= std::pow(10.0, sign * power);
        return good;
    }
    int power = 1;
    if (term.size() > 1 && term.back().isDigit()) {
        power = term.back().digitValue();
        term.chop(1);
    }
    const Atom *found = atom(term);
    double factor = 1;
    if (!found && term.size() > 1) {
        found = atom(QStringView(term).mid(1));
        factor = prefixFactor(term.front());
        if (!found || !found->prefixed || factor == 0)
            return false;
    }
    if (!found)
        return false;
    into.powers[QLatin1String(found->base)] += sign * power * found->power;
    into.factor *= std::pow(factor * found->factor, sign * power);
    return true;
}

std::optional<Measure> measure(const QString &unit)
{
    Measure whole;
    int sign = 1;
    QString term;
    const auto flush = [&] {
        const bool good = addTerm(whole, term, sign);
        term.clear();
        return good;
    };
    int braces = 0;
    for (const QChar c : unit) {
        braces += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (braces == 0 && (c == u'/' || c == u'.')) {
            if (!flush())
                return std::nullopt;
            sign = c == u'/' ? -1 : 1;
        } else if (c == u'(' || c == u')') {
            return std::nullopt;
        } else {
            term += c;
        }
    }
    if (!flush())
        return std::nullopt;
    for (auto it = whole.powers.begin(); it != whole.powers.end();)
        it = it->second == 0 ? whole.powers.erase(it) : std::next(it);
    return whole;
}

} // namespace

std::optional<double> conversion(const QString &from, const QString &to)
{
    if (from == to)
        return 1.0;
    if (from.isEmpty() || to.isEmpty())
        return std::nullopt;
    const auto one = measure(from);
    const auto other = measure(to);
    if (!one || !other || one->powers != other->powers)
        return std::nullopt;
    return one->factor / other->factor;
}

} // namespace havre::health
