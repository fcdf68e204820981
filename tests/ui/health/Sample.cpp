#include "tests/ui/health/Sample.h"

#include "core/health/measures/Measures.h"
#include "tests/support/Await.h"

namespace havre::tests {

namespace {

using records::cda::Observation;
using records::cda::Vaccination;
using records::cda::Value;

const QString Loinc = QStringLiteral("2.16.840.1.113883.6.1");

Observation result(const char *code, const char *name, const char *value, const char *unit, const char *low, const char *high)
{
    Observation said;
    said.code = {QString::fromLatin1(code), Loinc, QString::fromUtf8(name)};
    said.name = QString::fromUtf8(name);
    said.value.kind = Value::Kind::Quantity;
    said.value.text = QString::fromLatin1(value);
    said.value.unit = QString::fromUtf8(unit);
    said.usual.low = QString::fromLatin1(low);
    said.usual.high = QString::fromLatin1(high);
    said.usual.unit = said.value.unit;
    return said;
}

void report(session::UnlockedSession &session, const char *laboratory, QDate day, QList<Observation> said, QList<Vaccination> injections = {})
{
    records::NewDocument arriving;
    arriving.document.title = injections.isEmpty() ? QStringLiteral("Bilan sanguin") : QStringLiteral("Carnet de vaccination");
    arriving.document.category = injections.isEmpty() ? records::Category::Biology : records::Category::Vaccination;
    arriving.document.date = QDateTime(day, QTime(9, 30), Qt::UTC);
    arriving.document.authors = {{QString::fromUtf8(laboratory), {}, {}}};
    arriving.document.contentType = QStringLiteral("text/plain");
    arriving.document.confidentiality = {QStringLiteral("N")};
    arriving.bytes = QByteArray(laboratory) + day.toString(Qt::ISODate).toUtf8();
    arriving.journalActor = QStringLiteral("DMP");
    records::cda::Entries entries;
    for (Observation &one : said) {
        one.laboratory = QString::fromUtf8(laboratory);
        one.time = {day.toString(QStringLiteral("yyyyMMdd")), QDateTime(day, QTime(8, 0), Qt::UTC)};
        entries.observations.append(one);
    }
    entries.vaccinations = injections;
    arriving.entries = entries;
    EXPECT_OK(await(session.library().add(arriving)));
}

Vaccination injection(const char *product, int dose, QDate day, bool refused = false)
{
    Vaccination said;
    said.product = QString::fromUtf8(product);
    said.vaccine = {QString::fromUtf8(product), QStringLiteral("1.2.3"), {}};
    said.dose = dose;
    said.lot = refused ? QString() : QStringLiteral("EMB-4%1").arg(dose);
    said.time = {day.toString(QStringLiteral("yyyyMMdd")), QDateTime(day, QTime(9, 0), Qt::UTC)};
    said.refused = refused;
    said.performer = QStringLiteral("Dr Anne Lefèvre");
    return said;
}

void type(session::UnlockedSession &session, const char *kind, const QStringList &numbers, const QDateTime &time)
{
    auto facts = health::measured(*health::measureKind(QLatin1String(kind)), numbers, time, session.clock().now());
    ASSERT_OK(facts);
    EXPECT_OK(await(session.facts().add(*facts)));
}

} // namespace

void fillHealth(session::UnlockedSession &session)
{
    struct Line {
        const char *laboratory;
        QDate day;
        const char *value;
        const char *low;
        const char *high;
    };
    const Line lines[] = {
        {"Biolab Anjou", {2016, 5, 12}, "5.3", "4.0", "5.9"},        {"Biolab Anjou", {2017, 3, 20}, "5.4", "4.0", "5.9"},
        {"Biolab Anjou", {2018, 3, 9}, "5.4", "4.0", "5.9"},         {"Biolab Anjou", {2019, 2, 6}, "5.6", "4.0", "5.9"},
        {"CHU de Nantes", {2020, 1, 3}, "5.7", "4.4", "6.3"},        {"CHU de Nantes", {2020, 11, 24}, "5.9", "4.4", "6.3"},
        {"CHU de Nantes", {2021, 9, 13}, "5.8", "4.4", "6.3"},       {"Laboratoire du Parc", {2022, 8, 9}, "5.8", "4.0", "6.0"},
        {"Laboratoire du Parc", {2023, 9, 12}, "6.4", "4.0", "6.0"}, {"Laboratoire du Parc", {2024, 5, 28}, "5.9", "4.0", "6.0"},
        {"Laboratoire du Parc", {2025, 3, 14}, "5.8", "4.0", "6.0"}, {"Laboratoire du Parc", {2026, 2, 24}, "5.7", "4.0", "6.0"},
    };
    for (const Line &line : lines) {
        QList<Observation> said{result("4548-4", "Hémoglobine glyquée (HbA1c)", line.value, "%", line.low, line.high)};
        if (line.day.year() == 2026) {
            said += result("718-7", "Hémoglobine", "11.1", "g/dL", "12.0", "16.0");
            said += result("777-3", "Plaquettes", "211", "10*9/L", "150", "400");
            said += result("2276-4", "Ferritine", "18", "ug/L", "15", "150");
            said += result("18262-6", "Cholestérol LDL calculé selon Friedewald", "1.31", "g/L", "", "1.60");
            said += result("3016-3", "TSH", "4.62", "m[IU]/L", "0.40", "4.00");
            said += result("2951-2", "Sodium", "139", "mmol/L", "136", "145");
            said += result("1989-3", "Vitamine D", "31", "ng/mL", "", "");
            Observation words = result("5778-6", "Couleur des urines", "", "", "", "");
            words.value.kind = Value::Kind::Words;
            words.value.text = QStringLiteral("Jaune citron");
            words.value.unit.clear();
            said += words;
        }
        report(session, line.laboratory, line.day, said);
    }
    report(session, "Dr Anne Lefèvre", {2025, 4, 2}, {},
           {injection("Rappel dTPca", 2, {2025, 4, 2}), injection("ROR", 2, {2019, 6, 4}), injection("ROR", 1, {2018, 6, 1}),
            injection("Grippe saisonnière", 1, {2024, 10, 15}, true)});
    const QDateTime spring(QDate(2025, 3, 3), QTime(8, 5), Qt::UTC);
    const char *pressures[][2] = {{"131", "84"}, {"128", "82"}, {"133", "85"}, {"138", "88"}, {"129", "81"}, {"122", "77"}};
    for (int i = 0; i < 6; ++i)
        type(session, "blood-pressure", {QLatin1String(pressures[i][0]), QLatin1String(pressures[i][1])}, spring.addMonths(2 * i));
    type(session, "weight", {QStringLiteral("61,4")}, spring.addMonths(11));
    type(session, "weight", {QStringLiteral("62,0")}, spring);
}

} // namespace havre::tests
