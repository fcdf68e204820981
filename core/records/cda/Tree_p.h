// Our few words over pugixml's nodes. After normaliseNamespaces() an element of the HL7 v3 namespace
// has a bare name and a foreign one has a colon in it, so that comparing a name is comparing bytes.
// The tree lives in the parsed buffer: views stay valid as long as the ParsedXml does.
#pragma once

#include "core/records/cda/Prescan.h"

#include <QDateTime>
#include <QString>

#include <pugixml.hpp>

#include <memory>
#include <string_view>

namespace havre::records::cda {

using Node = pugi::xml_node;

struct ParsedXml {
    QByteArray buffer; // parsed in place
    std::unique_ptr<pugi::xml_document> tree;
    Node document; // the first ClinicalDocument of the HL7 v3 namespace
};

// Malformed "records.xml.*" or "records.cda.absent"; Exhausted "records.xml.too-large".
[[nodiscard]] Result<ParsedXml> parse(const QByteArray &bytes);

// With parse_embed_pcdata an element's first text is its own value.
[[nodiscard]] inline QString text(Node node)
{
    return QString::fromUtf8(node.value()).simplified();
}
// All the text below, white space collapsed.
[[nodiscard]] QString deepText(Node node);

[[nodiscard]] inline QString attribute(Node node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}
[[nodiscard]] inline std::string_view view(Node node, const char *name)
{
    return node.attribute(name).value();
}

[[nodiscard]] inline Node at(Node node, std::initializer_list<const char *> path)
{
    for (const char *step : path)
        node = node.child(step);
    return node;
}

// HL7 TS: "2019", "201912", "20191203", "20191203133000.123+0100". Invalid when it is none of these.
[[nodiscard]] QDateTime timestamp(std::string_view value);

} // namespace havre::records::cda
