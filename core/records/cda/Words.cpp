#include "core/records/cda/Words_p.h"

#include "core/foundation/Day.h"

namespace havre::records::cda {
namespace {

void gather(Node node, std::string &into)
{
    std::string scratch;
    for (const Node child : node.children()) {
        if (child.has(XmlTree::SpaceBefore))
            into += ' ';
        if (child.isText())
            into += child.has(XmlTree::Literal) ? child.raw() : decode(child.raw(), scratch);
        else
            gather(child, into);
    }
    if (node.has(XmlTree::SpaceAtEnd))
        into += ' ';
}

// The digits of one field, or -1.
int digits(std::string_view field)
{
    int value = 0;
    for (const char c : field) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

QString deepText(Node node)
{
    if (!node || !node.firstChild())
        return {};
    std::string all;
    gather(node, all);
    return QString::fromUtf8(all.data(), qsizetype(all.size())).simplified();
}

QString attribute(Node node, std::string_view name)
{
    std::string scratch;
    const std::string_view value = decode(node.attribute(name), scratch);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
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
        return value.size() >= from + length ? digits(value.substr(from, length)) : otherwise;
    };
    if (value.size() < 4 || value.size() > 14 || value.size() % 2 != 0 || digits(value.substr(0, 4)) < 1)
        return {};
    const QDate date(field(0, 4, -1), field(4, 2, 1), field(6, 2, 1));
    const QTime time(field(8, 2, 0), field(10, 2, 0), field(12, 2, 0));
    if (!date.isValid() || !time.isValid())
        return {};
    if (zone == "Z")
        return QDateTime(date, time, Qt::UTC);
    if (zone.size() >= 3) {
        const int hours = digits(zone.substr(1, 2));
        const int minutes = zone.size() >= 5 ? digits(zone.substr(zone.size() - 2)) : 0;
        if (hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60)
            return QDateTime(date, time, Qt::OffsetFromUTC, (zone[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60));
    }
    return value.size() <= 8 ? dayAlone(date) : QDateTime(date, time); // no zone: the time of where it is read
}

} // namespace havre::records::cda
