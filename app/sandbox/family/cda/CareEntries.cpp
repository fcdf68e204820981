// Measures, vaccines, medicines, problems and allergies as entries (interop-annex-cda.md, FR 3.37–3.83).
#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

const QString evn = QStringLiteral("EVN");

void writeId(XmlOut &xml, const Telling &telling, const QString &part)
{
    xml.leaf("id", {{"root", uuidText(telling.document.person + u'/' + telling.document.id + u'#' + part)}});
}

void writeCompleted(XmlOut &xml)
{
    xml.leaf("statusCode", {{"code", QStringLiteral("completed")}});
}

void writeMeasures(XmlOut &xml, const Leaf &leaf, const Telling &telling)
{
    if (leaf.content.measures.isEmpty())
        return;
    xml.open("entry");
    xml.open("organizer", {{"classCode", QStringLiteral("CLUSTER")}, {"moodCode", evn}});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.32", "2.16.840.1.113883.10.20.1.35",
                         "1.3.6.1.4.1.19376.1.5.3.1.4.13.1", "1.2.250.1.213.1.1.3.49"});
    writeId(xml, telling, QStringLiteral("signs%1").arg(leaf.number));
    writeCode(xml, {QStringLiteral("85353-1"), QStringLiteral("Signes vitaux"), QStringLiteral("2.16.840.1.113883.6.1")});
    writeCompleted(xml);
    xml.leaf("effectiveTime", {{"value", hl7Stamp(telling.document.begin)}});
    for (qsizetype i = 0; i < leaf.content.measures.size(); ++i) {
        const Finding found = telling.family.finding(leaf.content.measures.at(i), telling.document);
        xml.open("component", {{"typeCode", QStringLiteral("COMP")}});
        xml.open("observation", {{"classCode", QStringLiteral("OBS")}, {"moodCode", evn}});
        writeTemplates(xml, {"2.16.840.1.113883.10.20.1.31", "1.3.6.1.4.1.19376.1.5.3.1.4.13",
                             "1.3.6.1.4.1.19376.1.5.3.1.4.13.2", "1.2.250.1.213.1.1.3.50"});
        writeId(xml, telling, partId(leaf, "measure", i, "value"));
        writeCode(xml, found.analyte.code);
        writeReference(xml, "text", partId(leaf, "measure", i, "value"));
        writeCompleted(xml);
        xml.leaf("effectiveTime", {{"value", hl7Stamp(telling.document.begin)}});
        xml.leaf("value", {{"xsi:type", QStringLiteral("PQ")}, {"value", found.exact}, {"unit", found.analyte.ucum}});
        xml.close();
        xml.close();
    }
    xml.close();
    xml.close();
}

void writeInjection(XmlOut &xml, const Leaf &leaf, qsizetype index, const Telling &telling)
{
    const Injection &injection = leaf.content.injections.at(index);
    const Vaccine vaccine = telling.family.catalogue.vaccines.value(injection.vaccine);
    xml.open("entry");
    xml.open("substanceAdministration", {{"classCode", QStringLiteral("SBADM")}, {"moodCode", evn}, {"negationInd", QStringLiteral("false")}});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.24", "1.3.6.1.4.1.19376.1.5.3.1.4.12", "1.2.250.1.213.1.1.3.45"});
    writeId(xml, telling, partId(leaf, "vaccine", index, "name"));
    writeCode(xml, {injection.rank > 3 ? QStringLiteral("BOOSTER") : QStringLiteral("INITIMMUNIZ"),
                    injection.rank > 3 ? QStringLiteral("Rappel de vaccin") : QStringLiteral("1ère série vaccinante"),
                    QStringLiteral("2.16.840.1.113883.5.4")});
    writeReference(xml, "text", partId(leaf, "vaccine", index, "name"));
    writeCompleted(xml);
    xml.leaf("effectiveTime", {{"value", hl7Day(injection.day)}});
    if (!vaccine.oral)
        writeCode(xml, {QStringLiteral("20035000"), QStringLiteral("voie intramusculaire"), QStringLiteral("0.4.0.127.0.16.1.1.2.1")}, "routeCode");
    else
        writeCode(xml, {QStringLiteral("20053000"), QStringLiteral("voie orale"), QStringLiteral("0.4.0.127.0.16.1.1.2.1")}, "routeCode");
    xml.open("consumable", {{"typeCode", QStringLiteral("CSM")}});
    xml.open("manufacturedProduct");
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.53", "1.3.6.1.4.1.19376.1.5.3.1.4.7.2", "1.2.250.1.213.1.1.3.43"});
    xml.open("manufacturedMaterial");
    xml.open("code", {{"code", vaccine.atc.code}, {"displayName", vaccine.atc.display}, {"codeSystem", vaccine.atc.system}, {"codeSystemName", QStringLiteral("ATC")}});
    writeReference(xml, "originalText", partId(leaf, "vaccine", index, "name"));
    xml.close();
    xml.words("name", vaccine.name);
    xml.words("lotNumberText", injection.lot);
    xml.close();
    xml.close();
    xml.close();
    xml.open("performer", {{"typeCode", QStringLiteral("PRF")}});
    writeProfessional(xml, "assignedEntity", telling, injection.by.isEmpty() ? telling.document.author : injection.by, false);
    xml.close();
    xml.open("entryRelationship", {{"typeCode", QStringLiteral("SUBJ")}});
    xml.open("observation", {{"classCode", QStringLiteral("OBS")}, {"moodCode", evn}});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.46", "1.2.250.1.213.1.1.3.82"});
    writeCode(xml, {QStringLiteral("30973-2"), QStringLiteral("Rang de la vaccination"), QStringLiteral("2.16.840.1.113883.6.1")});
    writeCompleted(xml);
    xml.leaf("value", {{"xsi:type", QStringLiteral("INT")}, {"value", QString::number(injection.rank)}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void writeMedicine(XmlOut &xml, const Leaf &leaf, qsizetype index, const Telling &telling)
{
    const Medicine &medicine = leaf.content.medicines.at(index);
    xml.open("entry");
    xml.open("substanceAdministration", {{"classCode", QStringLiteral("SBADM")}, {"moodCode", QStringLiteral("INT")}});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.24", "1.3.6.1.4.1.19376.1.5.3.1.4.7", "1.2.250.1.213.1.1.3.42"});
    writeId(xml, telling, partId(leaf, "medicine", index, "name"));
    writeCode(xml, {QStringLiteral("DRUG"), QStringLiteral("Médicament"), QStringLiteral("2.16.840.1.113883.5.4")});
    writeReference(xml, "text", partId(leaf, "medicine", index, "posology"));
    writeCompleted(xml);
    xml.open("effectiveTime", {{"xsi:type", QStringLiteral("IVL_TS")}});
    xml.leaf("low", {{"value", hl7Day(telling.document.date)}});
    xml.close();
    xml.open("consumable");
    xml.open("manufacturedProduct", {{"classCode", QStringLiteral("MANU")}});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.53", "1.3.6.1.4.1.19376.1.5.3.1.4.7.2", "1.2.250.1.213.1.1.3.43"});
    xml.open("manufacturedMaterial");
    if (medicine.atc.isEmpty())
        xml.open("code", {{"nullFlavor", QStringLiteral("UNK")}});
    else
        xml.open("code", {{"code", medicine.atc}, {"displayName", medicine.name}, {"codeSystem", QStringLiteral("2.16.840.1.113883.6.73")}, {"codeSystemName", QStringLiteral("ATC")}});
    writeReference(xml, "originalText", partId(leaf, "medicine", index, "name"));
    xml.close();
    xml.words("name", medicine.name);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

// The act of "concern" that wraps a problem or an allergy.
void openConcern(XmlOut &xml, const Telling &telling, const QString &part, std::initializer_list<const char *> templates)
{
    xml.open("entry");
    xml.open("act", {{"classCode", QStringLiteral("ACT")}, {"moodCode", evn}});
    writeTemplates(xml, templates);
    writeId(xml, telling, part + QStringLiteral("/concern"));
    xml.leaf("code", {{"nullFlavor", QStringLiteral("NA")}});
    xml.leaf("statusCode", {{"code", QStringLiteral("active")}});
    xml.open("effectiveTime");
    xml.leaf("low", {{"nullFlavor", QStringLiteral("UNK")}});
    xml.close();
    xml.open("entryRelationship", {{"typeCode", QStringLiteral("SUBJ")}, {"inversionInd", QStringLiteral("false")}});
    xml.open("observation", {{"classCode", QStringLiteral("OBS")}, {"moodCode", evn}, {"negationInd", QStringLiteral("false")}});
}

void closeConcern(XmlOut &xml)
{
    for (int i = 0; i < 4; ++i)
        xml.close();
}

void writeSince(XmlOut &xml, const QString &since)
{
    const QDateTime day = frenchTime(since);
    xml.open("effectiveTime");
    if (day.isValid())
        xml.leaf("low", {{"value", hl7Day(day)}});
    else if (since.size() == 4 && since.toInt() > 0)
        xml.leaf("low", {{"value", since}});
    else
        xml.leaf("low", {{"nullFlavor", QStringLiteral("UNK")}});
    xml.close();
}

void writeProblem(XmlOut &xml, const Leaf &leaf, qsizetype index, const Telling &telling)
{
    const Problem &problem = leaf.content.problems.at(index);
    const QString id = partId(leaf, "problem", index, "label");
    openConcern(xml, telling, id, {"2.16.840.1.113883.10.20.1.27", "1.3.6.1.4.1.19376.1.5.3.1.4.5.1",
                                   "1.3.6.1.4.1.19376.1.5.3.1.4.5.2", "1.2.250.1.213.1.1.3.39"});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.28", "1.3.6.1.4.1.19376.1.5.3.1.4.5", "1.2.250.1.213.1.1.3.37"});
    writeId(xml, telling, id);
    writeCode(xml, {QStringLiteral("282291009"), QStringLiteral("interprétation diagnostique"), QStringLiteral("2.16.840.1.113883.6.96")});
    writeReference(xml, "text", id);
    writeCompleted(xml);
    writeSince(xml, problem.since);
    xml.open("value", {{"xsi:type", QStringLiteral("CD")}, {"code", problem.cim10}, {"displayName", problem.label},
                       {"codeSystem", QStringLiteral("2.16.840.1.113883.6.3")}, {"codeSystemName", QStringLiteral("CIM-10")}});
    writeReference(xml, "originalText", id);
    xml.close();
    closeConcern(xml);
}

void writeAllergy(XmlOut &xml, const Leaf &leaf, qsizetype index, const Telling &telling)
{
    const Allergy &allergy = leaf.content.allergies.at(index);
    const QString id = partId(leaf, "allergy", index, "agent");
    openConcern(xml, telling, id, {"2.16.840.1.113883.10.20.1.27", "1.3.6.1.4.1.19376.1.5.3.1.4.5.1",
                                   "1.3.6.1.4.1.19376.1.5.3.1.4.5.3", "1.2.250.1.213.1.1.3.40"});
    writeTemplates(xml, {"2.16.840.1.113883.10.20.1.18", "2.16.840.1.113883.10.20.1.28", "1.3.6.1.4.1.19376.1.5.3.1.4.5",
                         "1.3.6.1.4.1.19376.1.5.3.1.4.6", "1.2.250.1.213.1.1.3.41"});
    writeId(xml, telling, id);
    writeCode(xml, {QStringLiteral("609328004"), QStringLiteral("prédisposition allergique"), QStringLiteral("2.16.840.1.113883.6.96")});
    writeReference(xml, "text", partId(leaf, "allergy", index, "reaction"));
    writeCompleted(xml);
    writeSince(xml, allergy.since);
    xml.open("value", {{"xsi:type", QStringLiteral("CD")}});
    writeReference(xml, "originalText", id);
    xml.close();
    xml.open("participant", {{"typeCode", QStringLiteral("CSM")}});
    xml.open("participantRole", {{"classCode", QStringLiteral("MANU")}});
    xml.open("playingEntity", {{"classCode", QStringLiteral("MMAT")}});
    xml.words("name", allergy.agent);
    xml.close();
    xml.close();
    xml.close();
    closeConcern(xml);
}

} // namespace

void writeCareEntries(XmlOut &xml, const Leaf &leaf, const Telling &telling)
{
    for (qsizetype i = 0; i < leaf.content.problems.size(); ++i)
        writeProblem(xml, leaf, i, telling);
    for (qsizetype i = 0; i < leaf.content.allergies.size(); ++i)
        writeAllergy(xml, leaf, i, telling);
    writeMeasures(xml, leaf, telling);
    for (qsizetype i = 0; i < leaf.content.injections.size(); ++i)
        writeInjection(xml, leaf, i, telling);
    for (qsizetype i = 0; i < leaf.content.medicines.size(); ++i)
        writeMedicine(xml, leaf, i, telling);
}

} // namespace havre::sandbox::family
