#include "core/records/cda/EntryWords_p.h"

#include "core/records/cda/Header_p.h"
#include "core/records/cda/Words_p.h"
#include "core/records/cda/Written.h"

namespace havre::records::cda {
namespace {

constexpr qsizetype MaxLabel = 90;    // an originalText beyond this is a story, not a name
constexpr qsizetype MaxWords = 4'000; // of one value

std::string_view typeOf(Node value)
{
    std::string_view type = value.attribute("xsi:type");
    if (type.empty())
        type = value.attribute("type");
    if (const size_t colon = type.find(':'); colon != std::string_view::npos)
        type.remove_prefix(colon + 1);
    return type;
}

QString bound(Node side)
{
    return attribute(side, "value").trimmed();
}

} // namespace

void EntryWords::index(Node node, bool inNarrative) const
{
    for (const Node child : node.children()) {
        if (child.isText())
            continue;
        if (inNarrative) {
            if (const std::string_view id = child.attribute("ID"); !id.empty())
                m_byId.emplace(id, child);
            index(child, true);
        } else {
            // Only the narrative of sections is pointed to; a `text` within an entry holds the pointers.
            index(child, node.name() == "section" && child.name() == "text");
        }
    }
}

QString EntryWords::words(Node element) const
{
    if (!element)
        return {};
    QString own = deepText(element).left(MaxWords);
    if (!own.isEmpty())
        return own;
    std::string_view target = element.child("reference").attribute("value");
    if (target.empty())
        return {};
    if (target.front() == '#')
        target.remove_prefix(1);
    if (!m_indexed)
        index(m_root, false);
    m_indexed = true;
    const auto found = m_byId.find(target);
    return found == m_byId.end() ? QString() : deepText(found->second).left(MaxWords);
}

Code EntryWords::code(Node element) const
{
    Code code{attribute(element, "code").trimmed(), attribute(element, "codeSystem"),
              attribute(element, "displayName").simplified()};
    if (code.code.isEmpty()) // some write the local name only, and the code as a translation
        for (const Node other : element.children("translation"))
            if (!other.attribute("code").empty())
                return {attribute(other, "code").trimmed(), attribute(other, "codeSystem"),
                        attribute(other, "displayName").simplified()};
    return code;
}

QList<Code> EntryWords::translations(Node element) const
{
    QList<Code> others;
    for (const Node other : element.children("translation"))
        if (!other.attribute("code").empty())
            others.append({attribute(other, "code").trimmed(), attribute(other, "codeSystem"),
                           attribute(other, "displayName").simplified()});
    return others;
}

QString EntryWords::label(Node element) const
{
    const QString told = words(element.child("originalText"));
    if (!told.isEmpty() && told.size() <= MaxLabel)
        return told;
    if (QString display = attribute(element, "displayName").simplified(); !display.isEmpty())
        return display;
    if (!told.isEmpty())
        return told;
    for (const Node other : element.children("translation"))
        if (QString display = attribute(other, "displayName").simplified(); !display.isEmpty())
            return display;
    return attribute(element, "code").trimmed();
}

Span EntryWords::span(Node interval) const
{
    Span span;
    const Node low = interval.child("low");
    const Node high = interval.child("high");
    span.low = bound(low);
    span.high = bound(high);
    span.lowIncluded = low.attribute("inclusive") != "false";
    span.highIncluded = high.attribute("inclusive") != "false";
    span.unit = attribute(span.low.isEmpty() ? high : low, "unit").trimmed();
    return span;
}

Value EntryWords::value(Node element) const
{
    const std::string_view type = typeOf(element);
    Value value;
    value.text = attribute(element, "value").trimmed();
    value.unit = attribute(element, "unit").trimmed();
    if (type.starts_with("IVL")) {
        value.kind = Value::Kind::Interval;
        value.span = span(element);
        if (value.span.isEmpty())
            value.kind = value.text.isEmpty() ? Value::Kind::Nothing : Value::Kind::Quantity;
    } else if (type.starts_with("RTO")) {
        value.kind = Value::Kind::Ratio;
        const Node below = element.child("denominator");
        const Node above = element.child("numerator");
        value.span = {bound(above), bound(below), true, true, attribute(above, "unit")};
        value.unit = attribute(below, "unit");
        if (value.span.isEmpty())
            value.kind = Value::Kind::Nothing;
    } else if (type == "BL") {
        value.kind = value.text.isEmpty() ? Value::Kind::Nothing : Value::Kind::Truth;
    } else if (type == "PQ" || type == "INT" || type == "REAL" || type == "MO") {
        value.kind = value.text.isEmpty() ? Value::Kind::Nothing : Value::Kind::Quantity;
        for (const Node other : element.children("translation"))
            if (const QString amount = bound(other); !amount.isEmpty())
                value.otherUnits.append({amount, amount, true, true, attribute(other, "code")});
    } else if (type.empty() && !value.text.isEmpty()) {
        value.kind = Value::Kind::Quantity;
    } else if (!element.attribute("code").empty() || element.child("originalText") || element.child("translation")) {
        value.kind = Value::Kind::Coded;
        value.code = code(element);
        value.text = label(element);
    } else {
        value.kind = Value::Kind::Words;
        if (value.text.isEmpty())
            value.text = words(element);
        if (value.text.isEmpty())
            value.kind = Value::Kind::Nothing;
    }
    if (value.kind == Value::Kind::Nothing) {
        value.text = words(element.child("originalText"));
        if (!value.text.isEmpty())
            value.kind = Value::Kind::Words;
        else
            value.text = attribute(element, "nullFlavor");
    }
    return value;
}

Moment momentOf(Node time)
{
    for (const Node node : {time, time.child("low"), time.child("center"), time.child("high")})
        if (const std::string_view written = node.attribute("value"); !written.empty())
            return {attribute(node, "value").trimmed(), timestamp(written)};
    return {};
}

Moment momentWritten(const QString &written)
{
    return {written, timestamp(written.toStdString())};
}

QString organizationOf(Node participation)
{
    for (const std::string_view role : {"assignedEntity", "assignedAuthor"})
        if (const QString name = deepText(at(participation, {role, "representedOrganization", "name"})); !name.isEmpty())
            return name;
    return {};
}

QString personOf(Node participation)
{
    for (const std::string_view role : {"assignedEntity", "assignedAuthor"})
        if (const Node name = at(participation, {role, "assignedPerson", "name"}))
            return personName(name);
    return {};
}

} // namespace havre::records::cda
