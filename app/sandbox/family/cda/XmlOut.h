// A thin hand over QXmlStreamWriter: elements with their attributes in one line, empty ones left out.
#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>

namespace havre::sandbox::family {

class XmlOut {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    explicit XmlOut(QByteArray *bytes);

    void open(const char *name, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void leaf(const char *name, Attributes attributes = {});            // <name a="b"/>
    void words(const char *name, const QString &text, Attributes attributes = {});
    void text(const QString &text) { m_xml.writeCharacters(text); }
    void finish() { m_xml.writeEndDocument(); }

private:
    void put(Attributes attributes);
    QXmlStreamWriter m_xml;
};

} // namespace havre::sandbox::family
