#include "core/records/cda/Namespaces.h"

#include <cstring>
#include <string>
#include <vector>

namespace havre::records::cda {
namespace {

constexpr std::string_view V3 = "urn:hl7-org:v3";

struct Binding {
    std::string prefix; // empty: the default namespace
    bool v3;
};

class Normaliser {
public:
    void visit(Node node)
    {
        const size_t before = m_scope.size();
        for (const pugi::xml_attribute a : node.attributes()) {
            const std::string_view name = a.name();
            if (name == "xmlns")
                m_scope.push_back({std::string(), a.value() == V3});
            else if (name.starts_with("xmlns:"))
                m_scope.push_back({std::string(name.substr(6)), a.value() == V3});
        }
        rename(node);
        for (const Node child : node.children())
            if (child.type() == pugi::node_element)
                visit(child); // no deeper than limits::Depth
        m_scope.resize(before);
    }

private:
    void rename(Node node)
    {
        const char *const name = node.name();
        const char *const colon = strchr(name, ':');
        const std::string_view prefix(name, colon ? size_t(colon - name) : 0);
        if (isV3(prefix)) {
            if (colon)
                node.set_name(std::string(colon + 1).c_str());
        } else if (!colon) {
            node.set_name((':' + std::string(name)).c_str());
        }
    }
    bool isV3(std::string_view prefix) const
    {
        for (auto binding = m_scope.rbegin(); binding != m_scope.rend(); ++binding)
            if (binding->prefix == prefix)
                return binding->v3;
        return false;
    }
    std::vector<Binding> m_scope;
};

} // namespace

void normaliseNamespaces(pugi::xml_document &tree, const Prescanned &scan)
{
    const Node root = tree.document_element();
    const bool usual = scan.namespaces == 1 && !scan.prefixed && root.attribute("xmlns").value() == V3
        && !strchr(root.name(), ':');
    if (!usual)
        Normaliser().visit(root);
}

} // namespace havre::records::cda
