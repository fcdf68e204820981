#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

QString systemName(const QString &system)
{
    if (system == QLatin1String("2.16.840.1.113883.6.1"))
        return QStringLiteral("LOINC");
    if (system == QLatin1String("2.16.840.1.113883.6.96"))
        return QStringLiteral("SNOMED CT");
    if (system == QLatin1String("2.16.840.1.113883.6.3"))
        return QStringLiteral("CIM-10");
    return system == QLatin1String("2.16.840.1.113883.6.73") ? QStringLiteral("ATC") : QString();
}

} // namespace

void writeCode(XmlOut &xml, const Code3 &code, const char *element)
{
    xml.leaf(element, {{"code", code.code}, {"displayName", code.display}, {"codeSystem", code.system},
                       {"codeSystemName", systemName(code.system)}});
}

void writeTemplates(XmlOut &xml, std::initializer_list<const char *> roots)
{
    for (const char *root : roots)
        xml.leaf("templateId", {{"root", QLatin1String(root)}});
}

void writeReference(XmlOut &xml, const char *element, const QString &id)
{
    xml.open(element);
    xml.leaf("reference", {{"value", u'#' + id}});
    xml.close();
}

} // namespace havre::sandbox::family
