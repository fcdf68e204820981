#include "app/sandbox/family/cda/Cda.h"

#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

void writeFigure(XmlOut &xml, const QByteArray &png)
{
    xml.open("entry");
    xml.open("observationMedia", {{"classCode", QStringLiteral("OBS")}, {"moodCode", QStringLiteral("EVN")}, {"ID", QStringLiteral("figure-1")}});
    writeTemplates(xml, {"2.16.840.1.113883.10.12.304", "1.2.250.1.213.1.1.3.103"});
    xml.words("value", QString::fromLatin1(png.toBase64()), {{"mediaType", QStringLiteral("image/png")}, {"representation", QStringLiteral("B64")}});
    xml.close();
    xml.close();
}

bool showsFigure(const Leaf &leaf)
{
    for (const Block &block : leaf.blocks)
        if (block.shape == Block::Shape::Figure)
            return true;
    return false;
}

void writeSection(XmlOut &xml, const Leaf &leaf, const Telling &telling, const QByteArray &figure)
{
    xml.open("component");
    xml.open("section");
    for (const QString &root : leaf.kind.templates)
        xml.leaf("templateId", {{"root", root}});
    xml.leaf("id", {{"root", uuidText(telling.document.person + u'/' + telling.document.id + QStringLiteral("/s%1").arg(leaf.number))}});
    writeCode(xml, leaf.kind.code);
    xml.words("title", leaf.title);
    writeNarrative(xml, leaf.blocks);
    if (const Person *other = telling.family.person(leaf.content.about))
        writeNewborn(xml, *other);
    if (showsFigure(leaf) && !figure.isEmpty())
        writeFigure(xml, figure);
    writeLabEntry(xml, leaf, telling);
    writeCareEntries(xml, leaf, telling);
    xml.close();
    xml.close();
}

} // namespace

QByteArray writeCda(const StoryDocument &document, const Family &family, const QByteArray &embedded)
{
    const Person *patient = family.person(document.person);
    const DocumentKind kind = family.catalogue.kinds.value(document.kind);
    const Telling telling{document, family, *patient, kind};
    QByteArray bytes;
    XmlOut xml(&bytes);
    xml.open("ClinicalDocument", {{"xmlns", QStringLiteral("urn:hl7-org:v3")},
                                  {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    writeHeader(xml, telling);
    xml.open("component");
    if (document.form == StoryDocument::Form::CdaPdf) {
        xml.open("nonXMLBody");
        xml.words("text", QString::fromLatin1(embedded.toBase64()),
                  {{"mediaType", QStringLiteral("application/pdf")}, {"representation", QStringLiteral("B64")}});
    } else {
        xml.open("structuredBody");
        for (const Leaf &leaf : typeset(document, family))
            writeSection(xml, leaf, telling, embedded);
    }
    xml.close();
    xml.close();
    xml.close();
    xml.finish();
    return bytes;
}

} // namespace havre::sandbox::family
