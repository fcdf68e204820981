#include "core/records/cda/Namespaces.h"
#include "core/records/cda/Tree_p.h"

#include <cstring>

namespace havre::records::cda {
namespace {

Node findDocument(Node node)
{
    if (strcmp(node.name(), "ClinicalDocument") == 0)
        return node;
    for (const Node child : node.children())
        if (child.type() == pugi::node_element)
            if (const Node found = findDocument(child))
                return found;
    return {};
}

void gather(Node node, QByteArray &into)
{
    into += node.value();
    for (const Node child : node.children())
        gather(child, into);
}

// The digits of one field, or -1.
int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Result<ParsedXml> parse(const QByteArray &bytes)
{
    HAVRE_TRY(scan, prescan(bytes));
    ParsedXml parsed{scan.utf8, std::make_unique<pugi::xml_document>(), {}};
    parsed.buffer.detach();
    // No DOCTYPE, comments or processing instructions in the tree; white space is kept because
    // between two runs of a narrative it is a space.
    constexpr unsigned flags = pugi::parse_escapes | pugi::parse_cdata | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata;
    const auto outcome = parsed.tree->load_buffer_inplace(parsed.buffer.data() + scan.start,
        size_t(parsed.buffer.size() - scan.start), flags, pugi::encoding_utf8);
    if (!outcome)
        return failure(Fault::Malformed, QLatin1String("records.xml.malformed"), QString::fromLatin1(outcome.description()));
    normaliseNamespaces(*parsed.tree, scan);
    parsed.document = findDocument(parsed.tree->document_element());
    if (!parsed.document)
        return failure(Fault::Malformed, QLatin1String("records.cda.absent"));
    return parsed;
}

QString deepText(Node node)
{
    QByteArray all;
    gather(node, all);
    return QString::fromUtf8(all).simplified();
}

QDateTime timestamp(std::string_view value)
{
    // Split the zone off first: what is left is a prefix of yyyyMMddHHmmss.fff.
    std::string_view zone;
    if (const size_t sign = value.find_first_of("+-Z"); sign != std::string_view::npos) {
        zone = value.substr(sign);
        value = value.substr(0, sign);
    }
    if (const size_t point = value.find_first_of(".,"); point != std::string_view::npos)
        value = value.substr(0, point);
    const auto field = [&](size_t from, size_t length, int otherwise) {
        return value.size() >= from + length ? number(value.substr(from, length)) : otherwise;
    };
    if (value.size() < 4)
        return {};
    const QDate date(field(0, 4, -1), field(4, 2, 1), field(6, 2, 1));
    const QTime time(field(8, 2, 0), field(10, 2, 0), field(12, 2, 0));
    if (!date.isValid() || !time.isValid())
        return {};
    if (zone == "Z")
        return QDateTime(date, time, Qt::UTC);
    if (zone.size() >= 3) {
        const int hours = number(zone.substr(1, 2));
        const int minutes = zone.size() >= 5 ? number(zone.substr(zone.size() - 2)) : 0;
        if (hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60)
            return QDateTime(date, time, Qt::OffsetFromUTC, (zone[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60));
    }
    return QDateTime(date, time);
}

} // namespace havre::records::cda
