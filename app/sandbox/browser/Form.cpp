#include "app/sandbox/browser/Form.h"

#include <pugixml.hpp>

#include <string_view>

namespace havre::sandbox {
namespace {

QString attribute(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

// A visitor that keeps the fields below a form.
struct Fields : pugi::xml_tree_walker {
    Form form;
    bool for_each(pugi::xml_node &node) override
    {
        if (std::string_view(node.name()) == "input")
            form.fields.append({attribute(node, "name"), attribute(node, "value")});
        return true;
    }
};

struct Forms : pugi::xml_tree_walker {
    QList<Form> found;
    bool for_each(pugi::xml_node &node) override
    {
        if (std::string_view(node.name()) != "form")
            return true;
        Fields fields;
        fields.form.action = QUrl(attribute(node, "action"));
        node.traverse(fields);
        found.append(fields.form);
        return true;
    }
};

QString textOf(const pugi::xml_node &node)
{
    QString text;
    for (const pugi::xml_node &child : node.children())
        text += child.type() == pugi::node_pcdata ? QString::fromUtf8(child.value()) : textOf(child);
    return text;
}

QString textWhere(const QByteArray &page, bool (*wanted)(const pugi::xml_node &))
{
    pugi::xml_document document;
    if (!document.load_buffer(page.constData(), static_cast<std::size_t>(page.size()), pugi::parse_default | pugi::parse_doctype))
        return {};
    const pugi::xml_node node = document.find_node(wanted);
    return textOf(node).simplified();
}

} // namespace

bool Form::has(const QString &name) const
{
    for (const auto &[field, value] : fields) {
        if (field == name)
            return true;
    }
    return false;
}

void Form::fill(const QString &name, const QString &value)
{
    for (auto &[field, held] : fields) {
        if (field == name)
            held = value;
    }
}

QByteArray Form::encoded() const
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return body;
}

std::optional<Form> formWith(const QByteArray &page, const QString &field)
{
    pugi::xml_document document;
    if (!document.load_buffer(page.constData(), static_cast<std::size_t>(page.size()), pugi::parse_default | pugi::parse_doctype))
        return {};
    Forms forms;
    document.traverse(forms);
    for (const Form &form : forms.found) {
        if (form.has(field))
            return form;
    }
    return {};
}

QString errorOn(const QByteArray &page)
{
    return textWhere(page, [](const pugi::xml_node &node) { return std::string_view(node.attribute("role").value()) == "alert"; });
}

QString headingOf(const QByteArray &page)
{
    return textWhere(page, [](const pugi::xml_node &node) { return std::string_view(node.name()) == "h1"; });
}

} // namespace havre::sandbox
