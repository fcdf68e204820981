#include "app/cli/FactJson.h"

#include "core/health/labs/Wording.h"

#include <QJsonArray>

#include <array>

namespace havre::cli {

using health::Fact;
using health::Interpretation;
using health::Kind;
using records::Code;
using records::cda::Span;
using records::cda::Value;

namespace {

constexpr std::array<std::pair<Kind, const char *>, 5> Kinds{{{Kind::Lab, "lab"}, {Kind::Vital, "vital"}, {Kind::Exam, "exam"},
                                                             {Kind::Vaccination, "vaccination"}, {Kind::Measure, "measure"}}};

QJsonObject json(const Code &code)
{
    return {{QStringLiteral("code"), code.code}, {QStringLiteral("system"), code.system}, {QStringLiteral("display"), code.display}};
}

QJsonObject json(const Span &span)
{
    return {{QStringLiteral("low"), span.low},
            {QStringLiteral("high"), span.high},
            {QStringLiteral("lowIncluded"), span.lowIncluded},
            {QStringLiteral("highIncluded"), span.highIncluded},
            {QStringLiteral("unit"), span.unit}};
}

QJsonObject json(const Value &value)
{
    static constexpr std::array Names{"nothing", "quantity", "interval", "ratio", "coded", "words", "truth"};
    QJsonObject object{{QStringLiteral("kind"), QLatin1String(Names.at(static_cast<std::size_t>(value.kind)))},
                       {QStringLiteral("text"), value.text},
                       {QStringLiteral("unit"), value.unit}};
    if (!value.span.isEmpty())
        object.insert(QStringLiteral("span"), json(value.span));
    if (!value.code.code.isEmpty())
        object.insert(QStringLiteral("code"), json(value.code));
    return object;
}

// As the window and the papers: UCUM codes are for programs.
QString inBrackets(Span usual)
{
    usual.unit = health::unitText(usual.unit);
    const QString range = french(health::rangeText(usual));
    return range.isEmpty() ? range : u'(' + range + u')';
}

QString standingSaid(Interpretation interpretation)
{
    static constexpr std::array Said{"", "", "bas", "très bas", "haut", "très haut", "inhabituel"};
    return QString::fromUtf8(Said.at(static_cast<std::size_t>(interpretation)));
}

} // namespace

QString kindName(Kind kind)
{
    for (const auto &[one, name] : Kinds)
        if (one == kind)
            return QLatin1String(name);
    return {};
}

std::optional<Kind> kindNamed(const QString &name)
{
    for (const auto &[one, word] : Kinds)
        if (name == QLatin1String(word))
            return one;
    return std::nullopt;
}

QString interpretationName(Interpretation interpretation)
{
    static constexpr std::array Names{"unsaid", "usual", "low", "very-low", "high", "very-high", "unusual"};
    return QLatin1String(Names.at(static_cast<std::size_t>(interpretation)));
}

QJsonObject toJson(const Fact &fact)
{
    QJsonObject object{{QStringLiteral("id"), fact.id},
                       {QStringLiteral("kind"), kindName(fact.kind)},
                       {QStringLiteral("analyte"), fact.analyte},
                       {QStringLiteral("name"), fact.name},
                       {QStringLiteral("time"), fact.time.isValid() ? fact.time.toUTC().toString(Qt::ISODate) : QString()},
                       {QStringLiteral("document"), fact.source.document.isNull() ? QString() : fact.source.document.toString()},
                       {QStringLiteral("documentTitle"), fact.source.title},
                       {QStringLiteral("source"), fact.source.isPerson() ? QStringLiteral("person")
                                                 : fact.source.app.isEmpty() ? QStringLiteral("document") : QStringLiteral("app")},
                       {QStringLiteral("app"), fact.source.app},
                       {QStringLiteral("appName"), fact.source.appName}};
    if (fact.kind == Kind::Vaccination) {
        const auto &one = fact.vaccination;
        object.insert(QStringLiteral("act"), json(one.code));
        object.insert(QStringLiteral("vaccine"), json(one.vaccine));
        object.insert(QStringLiteral("product"), one.product);
        object.insert(QStringLiteral("lot"), one.lot);
        object.insert(QStringLiteral("dose"), one.dose);
        object.insert(QStringLiteral("refused"), one.refused);
        object.insert(QStringLiteral("planned"), one.planned);
        object.insert(QStringLiteral("performer"), one.performer);
        object.insert(QStringLiteral("organization"), one.organization);
        object.insert(QStringLiteral("written"), one.time.written);
        return object;
    }
    const auto &one = fact.observation;
    object.insert(QStringLiteral("code"), json(one.code));
    object.insert(QStringLiteral("value"), json(one.value));
    object.insert(QStringLiteral("interpretation"), one.interpretation);
    object.insert(QStringLiteral("standing"), interpretationName(health::interpretationOf(one)));
    object.insert(QStringLiteral("usual"), json(one.usual));
    object.insert(QStringLiteral("usualText"), one.usualText);
    object.insert(QStringLiteral("written"), one.time.written);
    object.insert(QStringLiteral("laboratory"), one.laboratory);
    object.insert(QStringLiteral("specimen"), one.specimen);
    object.insert(QStringLiteral("method"), one.method);
    object.insert(QStringLiteral("panel"), one.panel);
    object.insert(QStringLiteral("earlier"), one.earlier);
    return object;
}

QJsonObject toJson(const health::Trend &trend)
{
    QJsonArray seriesList;
    for (const health::Series &series : trend.series) {
        QJsonArray points;
        for (const health::Point &point : series.points) {
            QJsonObject object{{QStringLiteral("value"), point.value},
                               {QStringLiteral("comparator"), point.comparator},
                               {QStringLiteral("converted"), point.converted},
                               {QStringLiteral("standing"), interpretationName(point.interpretation)},
                               {QStringLiteral("fact"), toJson(point.fact)}};
            object.insert(QStringLiteral("low"), point.low ? QJsonValue(*point.low) : QJsonValue());
            object.insert(QStringLiteral("high"), point.high ? QJsonValue(*point.high) : QJsonValue());
            points.append(object);
        }
        seriesList.append(QJsonObject{{QStringLiteral("unit"), series.unit}, {QStringLiteral("points"), points}});
    }
    QJsonArray others;
    for (const Fact &fact : trend.others)
        others.append(toJson(fact));
    return {{QStringLiteral("analyte"), trend.analyte},
            {QStringLiteral("name"), trend.name},
            {QStringLiteral("series"), seriesList},
            {QStringLiteral("others"), others}};
}

QString dayOf(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("sans date ");
}

QString momentOf(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QStringLiteral("sans date ");
}

QString french(QString number)
{
    return number.replace(u'.', u',');
}

QString french(double number)
{
    return french(QString::number(number));
}

QString withUnit(const QString &number, const QString &ucum)
{
    return number + QChar(0x202F) + health::unitText(ucum);
}

QString saidValue(Value value)
{
    const bool isNumber = value.kind == Value::Kind::Quantity || value.kind == Value::Kind::Interval || value.kind == Value::Kind::Ratio;
    value.unit = health::unitText(value.unit);
    value.span.unit = health::unitText(value.span.unit);
    const QString text = health::valueText(value);
    return isNumber ? french(text) : text;
}

QString codeInBrackets(const Fact &fact)
{
    if (fact.analyte.startsWith(QLatin1String("name:")))
        return {};
    return QStringLiteral("  [%1]").arg(fact.analyte.section(u'|', -1));
}

QString lineOf(const Fact &fact)
{
    const QString day = dayOf(fact.time);
    if (fact.kind == Kind::Vaccination) {
        const auto &one = fact.vaccination;
        const QString dose = one.dose > 0 ? QStringLiteral("dose %1").arg(one.dose) : QString();
        return QStringList{day, one.product, dose, one.lot, one.organization,
                           one.refused ? QStringLiteral("refusé") : one.planned ? QStringLiteral("prévu") : QString()}
            .join(QStringLiteral("  "));
    }
    const auto &one = fact.observation;
    const QString who = fact.source.app.isEmpty() ? one.laboratory : QStringLiteral("appli ") + fact.source.appName;
    QStringList parts{day, fact.name, saidValue(one.value), inBrackets(one.usual), standingSaid(health::interpretationOf(one)), who};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

} // namespace havre::cli
