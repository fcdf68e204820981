// A section of results as one entry: sampling, then a battery of observations (IHE XD-LAB, FR 3.21–3.80).
#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

constexpr QLatin1String interpretation{"2.16.840.1.113883.5.83"};

void writeSampling(XmlOut &xml, const Leaf &leaf, const QDateTime &sampled)
{
    const bool urine = leaf.content.kind == QLatin1String("urines");
    xml.open("entryRelationship", {{"typeCode", QStringLiteral("COMP")}});
    xml.open("procedure", {{"classCode", QStringLiteral("PROC")}, {"moodCode", QStringLiteral("EVN")}});
    writeTemplates(xml, {"1.3.6.1.4.1.19376.1.3.1.2", "1.2.250.1.213.1.1.3.77"});
    xml.leaf("code", {{"nullFlavor", QStringLiteral("NA")}});
    xml.leaf("effectiveTime", {{"value", hl7Stamp(sampled)}});
    xml.open("participant", {{"typeCode", QStringLiteral("PRD")}});
    xml.open("participantRole", {{"classCode", QStringLiteral("SPEC")}});
    xml.open("playingEntity");
    writeCode(xml, {urine ? QStringLiteral("UR") : QStringLiteral("BLD"), urine ? QStringLiteral("Urine") : QStringLiteral("Sang"),
                    QStringLiteral("2.16.840.1.113883.18.311")});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void writeBound(XmlOut &xml, const char *element, const std::optional<double> &bound, const Analyte &analyte)
{
    if (bound)
        xml.leaf(element, {{"value", QString::number(*bound, 'f', analyte.decimals)}, {"unit", analyte.ucum}});
}

void writeRange(XmlOut &xml, const Finding &found)
{
    if (found.range.isEmpty())
        return;
    xml.open("referenceRange", {{"typeCode", QStringLiteral("REFV")}});
    xml.open("observationRange");
    xml.open("value", {{"xsi:type", QStringLiteral("IVL_PQ")}});
    writeBound(xml, "low", found.limits.low, found.analyte);
    writeBound(xml, "high", found.limits.high, found.analyte);
    xml.close();
    xml.leaf("interpretationCode", {{"code", QStringLiteral("N")}, {"codeSystem", interpretation}});
    xml.close();
    xml.close();
}

void writeObservation(XmlOut &xml, const Leaf &leaf, qsizetype index, const Telling &telling)
{
    const Finding found = telling.family.finding(leaf.content.results.at(index), telling.document);
    xml.open("component");
    xml.open("observation", {{"classCode", QStringLiteral("OBS")}, {"moodCode", QStringLiteral("EVN")}});
    writeTemplates(xml, {"1.3.6.1.4.1.19376.1.3.1.6", "1.2.250.1.213.1.1.3.80"});
    xml.open("code", {{"code", found.analyte.code.code}, {"displayName", found.analyte.code.display},
                      {"codeSystem", found.analyte.code.system}, {"codeSystemName", QStringLiteral("LOINC")}});
    writeReference(xml, "originalText", partId(leaf, "result", index, "label"));
    xml.close();
    writeReference(xml, "text", partId(leaf, "result", index, "value"));
    xml.leaf("statusCode", {{"code", QStringLiteral("completed")}});
    xml.leaf("effectiveTime", {{"value", hl7Stamp(telling.document.begin)}});
    if (found.exact.isEmpty())
        xml.words("value", found.value, {{"xsi:type", QStringLiteral("ST")}});
    else
        xml.leaf("value", {{"xsi:type", QStringLiteral("PQ")}, {"value", found.exact}, {"unit", found.analyte.ucum}});
    if (!found.flag.isEmpty())
        xml.leaf("interpretationCode", {{"code", found.flag}, {"codeSystem", interpretation}});
    writeRange(xml, found);
    xml.close();
    xml.close();
}

} // namespace

void writeLabEntry(XmlOut &xml, const Leaf &leaf, const Telling &telling)
{
    if (leaf.content.results.isEmpty())
        return;
    xml.open("entry", {{"typeCode", QStringLiteral("DRIV")}});
    writeTemplates(xml, {"1.3.6.1.4.1.19376.1.3.1", "1.2.250.1.213.1.1.3.21"});
    xml.open("act", {{"classCode", QStringLiteral("ACT")}, {"moodCode", QStringLiteral("EVN")}});
    writeCode(xml, leaf.kind.code);
    xml.leaf("statusCode", {{"code", QStringLiteral("completed")}});
    if (telling.document.sampled.isValid())
        writeSampling(xml, leaf, telling.document.sampled);
    xml.open("entryRelationship", {{"typeCode", QStringLiteral("COMP")}});
    xml.open("organizer", {{"classCode", QStringLiteral("BATTERY")}, {"moodCode", QStringLiteral("EVN")}});
    writeTemplates(xml, {"1.3.6.1.4.1.19376.1.3.1.4", "1.2.250.1.213.1.1.3.78"});
    xml.leaf("statusCode", {{"code", QStringLiteral("completed")}});
    xml.leaf("effectiveTime", {{"value", hl7Stamp(telling.document.begin)}});
    for (qsizetype i = 0; i < leaf.content.results.size(); ++i)
        writeObservation(xml, leaf, i, telling);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace havre::sandbox::family
