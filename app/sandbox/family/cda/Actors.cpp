#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

constexpr QLatin1String professionalRoot{"1.2.250.1.71.4.2.1"};
constexpr QLatin1String structureRoot{"1.2.250.1.71.4.2.2"};

void writeAddress(XmlOut &xml, const Address &address)
{
    xml.open("addr");
    xml.words("houseNumber", address.number);
    xml.words("streetName", address.street);
    xml.words("postalCode", address.postalCode);
    xml.words("city", address.city.toUpper());
    xml.words("country", QStringLiteral("FRANCE"));
    xml.close();
}

void writeName(XmlOut &xml, const Professional &professional)
{
    xml.open("name");
    if (!professional.prefix.isEmpty())
        xml.words("prefix", professional.prefix);
    if (!professional.givenName.isEmpty())
        xml.words("given", professional.givenName);
    xml.words("family", professional.familyName);
    if (!professional.suffix.isEmpty())
        xml.words("suffix", professional.suffix);
    xml.close();
}

void writeSexAndBirth(XmlOut &xml, const Person &person)
{
    const bool woman = person.gender == QLatin1String("F");
    xml.leaf("administrativeGenderCode", {{"code", person.gender},
             {"displayName", woman ? QStringLiteral("Féminin") : QStringLiteral("Masculin")},
             {"codeSystem", QStringLiteral("2.16.840.1.113883.5.1")}});
    xml.leaf("birthTime", {{"value", person.birthDate.toString(u"yyyyMMdd")}});
}

QString telephone(const QString &number)
{
    return QStringLiteral("tel:") + QString(number).remove(u' ');
}

} // namespace

void writePatient(XmlOut &xml, const Person &patient)
{
    xml.open("recordTarget");
    xml.open("patientRole");
    xml.leaf("id", {{"extension", patient.matricule}, {"root", testInsOid}});
    writeAddress(xml, patient.address);
    xml.leaf("telecom", {{"value", telephone(patient.phone)}, {"use", QStringLiteral("MC")}});
    xml.leaf("telecom", {{"value", QStringLiteral("mailto:") + patient.matricule + QStringLiteral("@patient.mssante.fr")}});
    xml.open("patient", {{"classCode", QStringLiteral("PSN")}});
    xml.open("name");
    xml.words("family", patient.familyName.toUpper(), {{"qualifier", QStringLiteral("BR")}});
    xml.words("given", patient.givenNames.toUpper());
    xml.words("given", patient.givenName.toUpper(), {{"qualifier", QStringLiteral("BR")}});
    xml.words("family", patient.shownFamilyName().toUpper(), {{"qualifier", QStringLiteral("CL")}});
    xml.words("given", patient.givenName, {{"qualifier", QStringLiteral("CL")}});
    xml.close();
    writeSexAndBirth(xml, patient);
    xml.open("birthplace");
    xml.open("place");
    xml.open("addr");
    xml.words("county", patient.birthTownCode);
    xml.words("city", patient.birthTown.toUpper());
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void writeNewborn(XmlOut &xml, const Person &child)
{
    xml.open("subject");
    xml.open("relatedSubject", {{"classCode", QStringLiteral("PRS")}});
    writeCode(xml, {QStringLiteral("CHILD"), QStringLiteral("Enfant"), QStringLiteral("2.16.840.1.113883.5.111")});
    xml.open("subject");
    xml.open("name");
    xml.words("family", child.familyName.toUpper(), {{"qualifier", QStringLiteral("BR")}});
    xml.words("given", child.givenName.toUpper(), {{"qualifier", QStringLiteral("BR")}});
    xml.close();
    writeSexAndBirth(xml, child);
    xml.close();
    xml.close();
    xml.close();
}

void writeOrganization(XmlOut &xml, const char *element, const Organization &organization, bool withSetting)
{
    xml.open(element);
    xml.leaf("id", {{"root", structureRoot}, {"extension", organization.structureId}});
    xml.words("name", organization.name);
    xml.leaf("telecom", {{"value", telephone(organization.phone)}, {"use", QStringLiteral("WP")}});
    writeAddress(xml, organization.address);
    if (withSetting)
        writeCode(xml, organization.setting, "standardIndustryClassCode");
    xml.close();
}

void writeProfessional(XmlOut &xml, const char *element, const Telling &telling, const QString &key, bool withSetting)
{
    const Professional who = telling.family.professionals.value(key);
    const Organization where = telling.family.organizationOf(key);
    const bool author = qstrcmp(element, "assignedAuthor") == 0;
    xml.open(element);
    if (who.service)
        xml.leaf("id", {{"root", structureRoot}, {"extension", where.structureId}});
    else
        xml.leaf("id", {{"root", professionalRoot}, {"extension", who.personId}});
    if (!who.specialty.code.isEmpty())
        writeCode(xml, who.specialty);
    writeAddress(xml, where.address);
    xml.leaf("telecom", {{"value", telephone(where.phone)}, {"use", QStringLiteral("WP")}});
    if (who.service && author) {
        xml.open("assignedAuthoringDevice");
        xml.words("softwareName", who.familyName);
        xml.close();
    } else {
        xml.open("assignedPerson");
        writeName(xml, who);
        xml.close();
    }
    writeOrganization(xml, "representedOrganization", where, withSetting);
    xml.close();
}

} // namespace havre::sandbox::family
