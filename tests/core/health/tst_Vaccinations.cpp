// What is an injection and what is not: each once, what is planned and « none known » never handed over as given.
#include "core/health/fhir/Bundle.h"
#include "core/health/fhir/Ips.h"
#include "core/health/vaccination/Vaccinations.h"
#include "core/records/cda/Entries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace havre::health {
namespace {

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC);

QString s(const char *text) { return QString::fromUtf8(text); }

Fact injection(const char *product, const char *code, const QDate &day, const char *lot = "")
{
    records::cda::Vaccination said;
    said.product = s(product);
    said.vaccine = {s(code), *code ? s("2.16.840.1.113883.6.73") : QString(), {}};
    said.lot = s(lot);
    if (day.isValid())
        said.time = {day.toString(s("yyyyMMdd")), QDateTime(day, QTime(10, 0), Qt::UTC)};
    Fact fact = factOf(said);
    fact.source.document = DocumentId::random();
    return fact;
}

Fact planned()
{
    records::cda::Vaccination said = injection("ROR", "J07BD52", QDate(2026, 5, 1)).vaccination;
    said.planned = true;
    return factOf(said);
}

// As CNAM-HR_2021.01_sans-info.xml says it.
Fact noneKnown(const char *code = "no-known-immunizations")
{
    records::cda::Vaccination said;
    said.code = {s(code), s("2.16.840.1.113883.5.1150.1"), s("Pas de vaccin connu")};
    said.product = s("Pas de vaccin connu");
    return factOf(said);
}

QList<QJsonObject> immunizations(const QJsonObject &bundle)
{
    QList<QJsonObject> found;
    for (const QJsonValue &entry : bundle.value(s("entry")).toArray())
        if (const QJsonObject resource = entry[s("resource")].toObject(); resource.value(s("resourceType")) == s("Immunization"))
            found.append(resource);
    return found;
}

const QDate Day(2025, 4, 2);

TEST(Vaccinations, TheSameInjectionToldTwiceIsOne)
{
    EXPECT_EQ(vaccinationsOf({injection("ROR", "J07BD52", Day, "A1"), injection("Priorix", "J07BD52", Day)}).size(), 1);
    EXPECT_EQ(vaccinationsOf({injection("Rappel dTP", "", Day), injection("RAPPEL DTP", "", Day)}).size(), 1) << "the same name, in other letters";
    EXPECT_EQ(vaccinationsOf({injection("ROR", "J07BD52", Day, "A1"), injection("ROR", "J07BD52", Day, "B2")}).size(), 2) << "two lots";
}

TEST(Vaccinations, WhatNothingJoinsStaysTwo)
{
    EXPECT_EQ(vaccinationsOf({injection("Rappel dTP", "", Day), injection("Grippe", "", Day)}).size(), 2) << "no code is not the same code";
    EXPECT_EQ(vaccinationsOf({injection("", "", Day), injection("", "", Day)}).size(), 2) << "neither is named";
    EXPECT_EQ(vaccinationsOf({injection("ROR", "J07BD52", {}), injection("ROR", "J07BD52", {})}).size(), 2) << "neither has a day";
    Fact coming = injection("ROR", "J07BD52", Day);
    coming.vaccination.planned = true;
    EXPECT_EQ(vaccinationsOf({injection("ROR", "J07BD52", Day), coming}).size(), 2) << "planned is not given";
}

TEST(Vaccinations, NoneKnownIsSaidOnceAndWhereNothingElseIs)
{
    EXPECT_EQ(injectionOf(noneKnown().vaccination), Injection::NoneKnown);
    EXPECT_EQ(injectionOf(noneKnown("no-immunization-info").vaccination), Injection::NoInformation);
    records::cda::Vaccination inItsPlace;
    inItsPlace.vaccine = {s("no-known-immunizations"), s("2.16.840.1.113883.5.1150.1"), {}};
    EXPECT_EQ(injectionOf(inItsPlace), Injection::NoneKnown);
    EXPECT_EQ(vaccinationsOf({noneKnown(), noneKnown()}).size(), 1);
    EXPECT_EQ(vaccinationsOf({noneKnown(), planned()}).size(), 2) << "planned is none";
    const auto both = vaccinationsOf({noneKnown(), injection("ROR", "J07BD52", Day)});
    ASSERT_EQ(both.size(), 1);
    EXPECT_EQ(injectionOf(both.first().vaccination), Injection::Given);
}

TEST(Vaccinations, WhatIsPlannedLeavesInNoBundle)
{
    const QList<Fact> facts{injection("ROR", "J07BD52", Day), planned()};
    EXPECT_EQ(immunizations(fhirBundle({}, {}, facts, Now)).size(), 1);
    EXPECT_EQ(immunizations(ipsBundle({}, {}, {}, facts, Now)).size(), 1);
}

TEST(Vaccinations, NoneKnownIsHandedOverAsThat)
{
    for (const QJsonObject &bundle : {fhirBundle({}, {}, {noneKnown()}, Now), ipsBundle({}, {}, {}, {noneKnown()}, Now)}) {
        const auto said = immunizations(bundle);
        ASSERT_EQ(said.size(), 1);
        EXPECT_EQ(said.first().value(s("status")), s("not-done"));
        const QJsonValue coding = said.first().value(s("vaccineCode"))[s("coding")][0];
        EXPECT_EQ(coding[s("system")], s("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"));
        EXPECT_EQ(coding[s("code")], s("no-known-immunizations"));
        EXPECT_EQ(said.first().value(s("occurrenceString")), s("unknown"));
    }
    const QList<Fact> known{noneKnown(), injection("ROR", "J07BD52", Day)};
    const auto summary = immunizations(ipsBundle({}, {}, {}, known, Now));
    ASSERT_EQ(summary.size(), 1) << "a summary that contradicts itself helps nobody";
    EXPECT_EQ(summary.first().value(s("status")), s("completed"));
    Fact refused = injection("Grippe", "J07BB02", Day);
    refused.vaccination.refused = true;
    EXPECT_TRUE(QJsonDocument(ipsBundle({}, {}, {}, {refused}, Now)).toJson().contains("Grippe (non fait)"));
}

} // namespace
} // namespace havre::health
