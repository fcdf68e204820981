// From nodes to the values of Cda.h: strings with entities decoded and white space collapsed, HL7
// times. Private to cda.
#pragma once

#include "core/records/cda/XmlTree.h"

#include <QDateTime>
#include <QString>

#include <initializer_list>

namespace havre::records::cda {

// All the text below a node, white space collapsed.
[[nodiscard]] QString deepText(Node node);

// An attribute, entities decoded.
[[nodiscard]] QString attribute(Node node, std::string_view name);

[[nodiscard]] inline Node at(Node node, std::initializer_list<std::string_view> path)
{
    for (const std::string_view step : path)
        node = node.child(step);
    return node;
}

// HL7 TS: "2019", "201912", "20191203", "20191203133000.123+0100". Invalid when it is none of these.
[[nodiscard]] QDateTime timestamp(std::string_view value);

} // namespace havre::records::cda
