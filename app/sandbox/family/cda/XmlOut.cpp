#include "app/sandbox/family/cda/XmlOut.h"

namespace havre::sandbox::family {

XmlOut::XmlOut(QByteArray *bytes) : m_xml(bytes)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
}

void XmlOut::put(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        if (!value.isEmpty())
            m_xml.writeAttribute(QLatin1String(name), value);
}

void XmlOut::open(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    put(attributes);
}

void XmlOut::leaf(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    put(attributes);
}

void XmlOut::words(const char *name, const QString &text, Attributes attributes)
{
    open(name, attributes);
    m_xml.writeCharacters(text);
    close();
}

} // namespace havre::sandbox::family
