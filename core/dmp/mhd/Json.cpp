#include "core/dmp/mhd/Json_p.h"

namespace havre::dmp::mhd::json {

namespace {

// What absent fields are, so that chains of member() need no checks.
Element nothing()
{
    static thread_local simdjson::dom::parser parser;
    static thread_local const Element null = parser.parse(std::string_view("[]")).value_unsafe();
    return null;
}

Array noElements()
{
    return nothing().get_array().value_unsafe();
}

} // namespace

Result<Element> parse(simdjson::dom::parser &parser, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    Element root;
    if (parser.allocate(std::max<std::size_t>(size, 64), MaxDepth) != simdjson::SUCCESS
        || parser.parse(bytes.constData(), size).get(root) != simdjson::SUCCESS || !root.is_object())
        return failure(Fault::Malformed, QLatin1String("dmp.mhd.malformed-json"));
    return root;
}

Element member(Element object, const char *name)
{
    Element value;
    return object.is_object() && object[name].get(value) == simdjson::SUCCESS ? value : nothing();
}

QString text(Element value)
{
    std::string_view view;
    if (value.get(view) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())).left(MaxString);
}

QString text(Element object, const char *name)
{
    return text(member(object, name));
}

std::string_view raw(Element object, const char *name)
{
    std::string_view view;
    return member(object, name).get(view) == simdjson::SUCCESS ? view : std::string_view();
}

qint64 number(Element object, const char *name, qint64 absent)
{
    std::int64_t value = absent;
    return member(object, name).get(value) == simdjson::SUCCESS ? value : absent;
}

Array list(Element object, const char *name)
{
    Array array;
    return member(object, name).get(array) == simdjson::SUCCESS ? array : noElements();
}

Element first(Element object, const char *name)
{
    for (const Element element : list(object, name))
        return element;
    return nothing();
}

QByteArray written(Element value)
{
    const std::string minified = simdjson::minify(value);
    return QByteArray(minified.data(), static_cast<qsizetype>(minified.size()));
}

} // namespace havre::dmp::mhd::json
