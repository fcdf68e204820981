#include "tests/ui/family/Household.h"

#include "tests/support/Await.h"

#include <gtest/gtest.h>

namespace havre::tests {

namespace {

using records::cda::Observation;
using records::cda::Vaccination;
using records::cda::Value;

const QString Loinc = QStringLiteral("2.16.840.1.113883.6.1");

struct Number {
    const char *loinc;
    const char *value;
    const char *unit;
};

struct Visit {
    const char *title;
    const char *author;
    QDate day;
    const char *format; // of a certificate
    QList<Number> numbers;
    QStringList products;
};

constexpr const char *Weight = "29463-7";
constexpr const char *Height = "8302-2";
constexpr const char *Head = "8287-5";
constexpr const char *Doctor = "Dr Anne Lefèvre";

void receive(session::UnlockedSession &core, const Visit &visit)
{
    const QDateTime time(visit.day, QTime(9, 30), Qt::UTC);
    records::NewDocument arriving;
    arriving.document.title = QString::fromUtf8(visit.title);
    arriving.document.category = records::Category::Certificate;
    arriving.document.type = {QStringLiteral("59283-2"), Loinc, {}};
    arriving.document.format.code = QString::fromLatin1(visit.format);
    arriving.document.date = time;
    arriving.document.authors = {{QString::fromUtf8(visit.author), {}, {}}};
    arriving.document.contentType = QStringLiteral("text/plain");
    arriving.document.confidentiality = {QStringLiteral("N")};
    arriving.document.origin = records::Origin::Dmp;
    arriving.bytes = QByteArray(visit.title) + visit.day.toString(Qt::ISODate).toUtf8();
    arriving.journalActor = QStringLiteral("DMP");
    records::cda::Entries entries;
    for (const Number &number : visit.numbers) {
        Observation said;
        said.kind = Observation::Kind::Vital;
        said.code = {QString::fromLatin1(number.loinc), Loinc, {}};
        said.name = said.code.code;
        said.value.kind = Value::Kind::Quantity;
        said.value.text = QString::fromLatin1(number.value);
        said.value.unit = QString::fromLatin1(number.unit);
        said.time = {visit.day.toString(QStringLiteral("yyyyMMdd")), time};
        entries.observations.append(said);
    }
    for (const QString &product : visit.products) {
        Vaccination given;
        given.product = product;
        given.time = {visit.day.toString(QStringLiteral("yyyyMMdd")), time};
        given.performer = QString::fromUtf8(visit.author);
        entries.vaccinations.append(given);
    }
    arriving.entries = entries;
    EXPECT_OK(await(core.library().add(arriving)));
}

family::NewSpace space(family::Who who, const char *given, const char *familyName, QDate birth, family::Sex sex)
{
    family::NewSpace wanted;
    wanted.person.givenName = QString::fromUtf8(given);
    wanted.person.familyName = QString::fromUtf8(familyName);
    wanted.person.birthDate = birth;
    wanted.who = who;
    wanted.sex = sex;
    return wanted;
}

} // namespace

family::NewSpace child(const char *given, const char *familyName, QDate birth, family::Sex sex)
{
    return space(family::Who::Representative, given, familyName, birth, sex);
}

family::NewSpace helped(const char *given, const char *familyName, QDate birth)
{
    return space(family::Who::Carer, given, familyName, birth, family::Sex::Unknown);
}

family::Card makeSpace(session::UnlockedSession &core, const family::NewSpace &wanted)
{
    const auto made = await(core.createSpace(wanted));
    EXPECT_OK(made);
    return made.value_or(family::Card());
}

void fillNewborn(session::UnlockedSession &core)
{
    const QString hexavalent = QStringLiteral("Infanrix Hexa");
    const QList<Visit> visits{
        {"Certificat de santé du 8e jour", "CHU de Nantes, maternité", QDate(2025, 10, 6), "urn:asip:ci-sis:cse-cs8:2017",
         {{Weight, "3.48", "kg"}, {Height, "50.5", "cm"}, {Head, "35.3", "cm"}}, {}},
        {"Examen du 2e mois", Doctor, QDate(2025, 12, 1), "",
         {{Weight, "5.08", "kg"}, {Height, "57", "cm"}, {Head, "38.9", "cm"}}, {hexavalent, QStringLiteral("Prevenar 20"), QStringLiteral("Rotarix")}},
        {"Examen du 1er mois", Doctor, QDate(2025, 10, 30), "", {{Weight, "4.15", "kg"}, {Height, "53.5", "cm"}, {Head, "37", "cm"}}, {}},
        {"Examen du 3e mois", Doctor, QDate(2026, 1, 5), "", {{Weight, "5.79", "kg"}}, {QStringLiteral("Bexsero"), QStringLiteral("Rotarix")}},
        {"Examen du 4e mois", Doctor, QDate(2026, 1, 30), "",
         {{Weight, "6.38", "kg"}, {Height, "62.5", "cm"}, {Head, "41", "cm"}}, {hexavalent}},
    };
    for (const Visit &visit : visits)
        receive(core, visit);
}

} // namespace havre::tests
