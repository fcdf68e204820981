#include "store/catalogue/tuf/Canonical.h"
#include "store/catalogue/tuf/Json_p.h"

#include <algorithm>
#include <vector>

namespace havre::tuf {
namespace json {
namespace {

constexpr std::size_t MaxDepth = 32;

// Two members of one name mean different things to different readers; a number with a fraction has no
// canonical form.
bool strict(Element value)
{
    if (value.is_object()) {
        std::vector<std::string_view> names;
        const Object object = value.get_object().value_unsafe();
        for (const auto &[name, child] : object) {
            names.push_back(name);
            if (!strict(child))
                return false;
        }
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) == names.end();
    }
    if (value.is_array()) {
        const Array array = value.get_array().value_unsafe();
        return std::all_of(array.begin(), array.end(), [](Element child) { return strict(child); });
    }
    return value.type() != simdjson::dom::element_type::DOUBLE; // is_double() says yes to integers
}

void writeText(QByteArray &out, std::string_view text)
{
    out += '"';
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            out += '\\';
        out += letter;
    }
    out += '"';
}

void write(QByteArray &out, Element value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::OBJECT: {
        std::vector<std::pair<std::string_view, Element>> members; // UTF-8 sorts as code points do
        const Object object = value.get_object().value_unsafe();
        for (const auto &[name, child] : object)
            members.emplace_back(name, child);
        std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0)
                out += ',';
            writeText(out, members[i].first);
            out += ':';
            write(out, members[i].second);
        }
        out += '}';
        break;
    }
    case simdjson::dom::element_type::ARRAY: {
        bool first = true;
        out += '[';
        const Array array = value.get_array().value_unsafe();
        for (const Element child : array) {
            if (!first)
                out += ',';
            first = false;
            write(out, child);
        }
        out += ']';
        break;
    }
    case simdjson::dom::element_type::STRING:
        writeText(out, value.get_string().value_unsafe());
        break;
    case simdjson::dom::element_type::INT64:
        out += QByteArray::number(static_cast<qint64>(value.get_int64().value_unsafe()));
        break;
    case simdjson::dom::element_type::UINT64:
        out += QByteArray::number(static_cast<quint64>(value.get_uint64().value_unsafe()));
        break;
    case simdjson::dom::element_type::BOOL:
        out += value.get_bool().value_unsafe() ? "true" : "false";
        break;
    default: // NULL_VALUE; doubles were refused when reading
        out += "null";
        break;
    }
}

} // namespace

tl::unexpected<Error> malformed(const char *what)
{
    return failure(Fault::Malformed, QLatin1String("catalogue.malformed"), QString::fromLatin1(what));
}

Result<Element> parse(simdjson::dom::parser &parser, const QByteArray &bytes)
{
    Element root;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (parser.allocate(std::max<std::size_t>(size, 64), MaxDepth) != simdjson::SUCCESS
        || parser.parse(bytes.constData(), size).get(root) != simdjson::SUCCESS)
        return malformed("json");
    if (!strict(root))
        return malformed("strict");
    return root;
}

QByteArray canonical(Element value)
{
    QByteArray out;
    write(out, value);
    return out;
}

Result<Element> member(Element parent, const char *name)
{
    Element value;
    if (!parent.is_object() || parent[name].get(value) != simdjson::SUCCESS)
        return malformed(name);
    return value;
}

namespace {
template <typename T>
Result<T> typed(Element parent, const char *name)
{
    HAVRE_TRY(value, member(parent, name));
    T found;
    if (value.get(found) != simdjson::SUCCESS)
        return malformed(name);
    return found;
}
} // namespace

Result<Object> object(Element parent, const char *name)
{
    return typed<Object>(parent, name);
}

Result<Array> array(Element parent, const char *name)
{
    return typed<Array>(parent, name);
}

Result<QByteArray> text(Element parent, const char *name)
{
    return typed<std::string_view>(parent, name).map(bytesOf);
}

Result<qint64> positive(Element parent, const char *name)
{
    HAVRE_TRY(found, typed<std::int64_t>(parent, name));
    if (found < 1)
        return malformed(name);
    return qint64{found};
}

bool has(Element parent, const char *name)
{
    Element value;
    return parent.is_object() && parent[name].get(value) == simdjson::SUCCESS;
}

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace json

Result<QByteArray> canonicalJson(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    HAVRE_TRY(root, json::parse(parser, bytes));
    return json::canonical(root);
}

} // namespace havre::tuf
