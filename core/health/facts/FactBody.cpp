#include "core/health/facts/FactBody_p.h"

#include "core/records/cda/Written.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace havre::health {

using records::Code;
using namespace records::cda;

namespace {

void put(QCborMap &map, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, text);
}
void put(QCborMap &map, QLatin1String key, bool set)
{
    if (set)
        map.insert(key, true);
}
void put(QCborMap &map, QLatin1String key, const QCborMap &inner)
{
    if (!inner.isEmpty())
        map.insert(key, inner);
}
QString text(const QCborMap &map, QLatin1String key) { return map.value(key).toString(); }

QCborMap write(const Code &code)
{
    QCborMap map;
    put(map, QLatin1String("c"), code.code);
    put(map, QLatin1String("s"), code.system);
    put(map, QLatin1String("d"), code.display);
    return map;
}
Code code(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {text(map, QLatin1String("c")), text(map, QLatin1String("s")), text(map, QLatin1String("d"))};
}

QCborMap write(const Span &span)
{
    QCborMap map;
    put(map, QLatin1String("l"), span.low);
    put(map, QLatin1String("h"), span.high);
    put(map, QLatin1String("lx"), !span.lowIncluded);
    put(map, QLatin1String("hx"), !span.highIncluded);
    put(map, QLatin1String("u"), span.unit);
    return map;
}
Span span(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {text(map, QLatin1String("l")), text(map, QLatin1String("h")), !map.value(QLatin1String("lx")).toBool(),
            !map.value(QLatin1String("hx")).toBool(), text(map, QLatin1String("u"))};
}

template <typename T>
QCborArray writeAll(const QList<T> &list)
{
    QCborArray array;
    for (const T &one : list)
        array.append(write(one));
    return array;
}

QCborMap write(const Value &value)
{
    QCborMap map;
    map.insert(QLatin1String("k"), static_cast<int>(value.kind));
    put(map, QLatin1String("t"), value.text);
    put(map, QLatin1String("u"), value.unit);
    put(map, QLatin1String("r"), write(value.span));
    put(map, QLatin1String("c"), write(value.code));
    if (!value.otherUnits.isEmpty())
        map.insert(QLatin1String("o"), writeAll(value.otherUnits));
    return map;
}
Value value(const QCborValue &from)
{
    const QCborMap map = from.toMap();
    Value value;
    const qint64 kind = map.value(QLatin1String("k")).toInteger();
    value.kind = kind >= 0 && kind <= static_cast<int>(Value::Kind::Truth) ? static_cast<Value::Kind>(kind) : Value::Kind::Words;
    value.text = text(map, QLatin1String("t"));
    value.unit = text(map, QLatin1String("u"));
    value.span = span(map.value(QLatin1String("r")));
    value.code = code(map.value(QLatin1String("c")));
    for (const QCborValue other : map.value(QLatin1String("o")).toArray())
        value.otherUnits.append(span(other));
    return value;
}

QList<Code> codes(const QCborValue &from)
{
    QList<Code> list;
    for (const QCborValue one : from.toArray())
        list.append(code(one));
    return list;
}

Moment moment(const QCborMap &map)
{
    return momentWritten(text(map, QLatin1String("time")));
}

void write(QCborMap &map, const Observation &one)
{
    map.insert(QLatin1String("kind"), static_cast<int>(one.kind));
    put(map, QLatin1String("code"), write(one.code));
    if (!one.translations.isEmpty())
        map.insert(QLatin1String("also"), writeAll(one.translations));
    map.insert(QLatin1String("value"), write(one.value));
    put(map, QLatin1String("flag"), one.interpretation);
    put(map, QLatin1String("usual"), write(one.usual));
    put(map, QLatin1String("usualText"), one.usualText);
    put(map, QLatin1String("time"), one.time.written);
    put(map, QLatin1String("lab"), one.laboratory);
    put(map, QLatin1String("specimen"), one.specimen);
    put(map, QLatin1String("method"), one.method);
    put(map, QLatin1String("panel"), one.panel);
}

Observation observation(const QCborMap &map)
{
    Observation one;
    one.kind = static_cast<Observation::Kind>(std::clamp<qint64>(map.value(QLatin1String("kind")).toInteger(), 0, 2));
    one.code = code(map.value(QLatin1String("code")));
    one.translations = codes(map.value(QLatin1String("also")));
    one.value = value(map.value(QLatin1String("value")));
    one.interpretation = text(map, QLatin1String("flag"));
    one.usual = span(map.value(QLatin1String("usual")));
    one.usualText = text(map, QLatin1String("usualText"));
    one.time = moment(map);
    one.laboratory = text(map, QLatin1String("lab"));
    one.specimen = text(map, QLatin1String("specimen"));
    one.method = text(map, QLatin1String("method"));
    one.panel = text(map, QLatin1String("panel"));
    return one;
}

void write(QCborMap &map, const Vaccination &one)
{
    put(map, QLatin1String("act"), write(one.code));
    put(map, QLatin1String("vaccine"), write(one.vaccine));
    if (!one.translations.isEmpty())
        map.insert(QLatin1String("also"), writeAll(one.translations));
    put(map, QLatin1String("lot"), one.lot);
    if (one.dose > 0)
        map.insert(QLatin1String("dose"), one.dose);
    put(map, QLatin1String("time"), one.time.written);
    put(map, QLatin1String("refused"), one.refused);
    put(map, QLatin1String("planned"), one.planned);
    put(map, QLatin1String("reason"), one.reason);
    put(map, QLatin1String("by"), one.performer);
    put(map, QLatin1String("at"), one.organization);
    put(map, QLatin1String("route"), one.route);
    put(map, QLatin1String("site"), one.site);
}

Vaccination vaccination(const QCborMap &map)
{
    Vaccination one;
    one.code = code(map.value(QLatin1String("act")));
    one.vaccine = code(map.value(QLatin1String("vaccine")));
    one.translations = codes(map.value(QLatin1String("also")));
    one.lot = text(map, QLatin1String("lot"));
    one.dose = static_cast<int>(map.value(QLatin1String("dose")).toInteger());
    one.time = moment(map);
    one.refused = map.value(QLatin1String("refused")).toBool();
    one.planned = map.value(QLatin1String("planned")).toBool();
    one.reason = text(map, QLatin1String("reason"));
    one.performer = text(map, QLatin1String("by"));
    one.organization = text(map, QLatin1String("at"));
    one.route = text(map, QLatin1String("route"));
    one.site = text(map, QLatin1String("site"));
    return one;
}

} // namespace

QByteArray bodyOf(const Fact &fact)
{
    QCborMap map;
    if (fact.kind == Kind::Vaccination)
        write(map, fact.vaccination);
    else
        write(map, fact.observation);
    return QCborValue(map).toCbor();
}

Result<void> readBody(const QByteArray &body, Fact &fact)
{
    const QCborValue read = QCborValue::fromCbor(body);
    if (!read.isMap())
        return failure(Fault::Corrupt, QLatin1String("health.facts.damaged"));
    if (fact.kind == Kind::Vaccination) {
        fact.vaccination = vaccination(read.toMap());
        fact.vaccination.product = fact.name;
    } else {
        fact.observation = observation(read.toMap());
        fact.observation.name = fact.name;
    }
    return {};
}

} // namespace havre::health
