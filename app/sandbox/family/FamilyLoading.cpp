// Reading the data folder, and the cross-checks that make a typing mistake in it an error at once.
#include "app/sandbox/family/Family.h"
#include "app/sandbox/family/Names.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace havre::sandbox::family {
namespace {

constexpr QLatin1String facilitySystem{"1.2.250.1.71.4.2.4"};
constexpr QLatin1String settingSystem{"1.2.250.1.213.1.1.4.9"};
constexpr QLatin1String specialtySystem{"1.2.250.1.213.1.1.4.5"};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonObject &object, const char *key)
{
    QStringList found;
    for (const QJsonValue &value : object.value(QLatin1String(key)).toArray())
        found.append(value.toString());
    return found;
}

Address address(const QJsonObject &object)
{
    const QStringList parts = texts(object, "address");
    return {parts.value(0), parts.value(1), parts.value(2), parts.value(3)};
}

Code3 pair(const QJsonObject &object, const char *key, QLatin1String system)
{
    const QStringList parts = texts(object, key);
    return {parts.value(0), parts.value(1), QString(system)};
}

Person readPerson(const QJsonObject &object)
{
    Person person;
    person.key = text(object, "key");
    person.login = text(object, "login");
    person.password = text(object, "password");
    person.phone = text(object, "phone");
    person.givenName = text(object, "given");
    person.givenNames = text(object, "givens");
    person.familyName = text(object, "family");
    person.usedName = text(object, "used");
    person.gender = text(object, "gender");
    person.birthDate = QDate::fromString(text(object, "born"), Qt::ISODate);
    person.birthTown = texts(object, "birthplace").value(1);
    person.birthTownCode = texts(object, "birthplace").value(0);
    const QString thirteen = text(object, "ins");
    person.matricule = thirteen + QStringLiteral("%1").arg(insKey(thirteen), 2, 10, QLatin1Char('0'));
    person.address = address(object);
    person.representatives = texts(object, "representatives");
    person.carers = texts(object, "carers");
    return person;
}

Organization readOrganization(const QString &key, const QJsonObject &object)
{
    return {key, text(object, "id"), text(object, "name"), text(object, "phone"), address(object),
            pair(object, "facility", facilitySystem), pair(object, "setting", settingSystem), text(object, "colour")};
}

Professional readProfessional(const QString &key, const QJsonObject &object)
{
    const QStringList names = texts(object, "name"); // prefix, given, family, suffix
    return {key, text(object, "id"), names.value(0), names.value(3), names.value(1), names.value(2),
            pair(object, "specialty", specialtySystem), text(object, "at"), object.value(QLatin1String("service")).toBool()};
}

// What a document names that nobody knows; empty when all is known.
QString unknownIn(const StoryDocument &document, const Family &family)
{
    const auto professional = [&](const QString &key) {
        return key.isEmpty() || key == QLatin1String("patient") || family.professionals.contains(key);
    };
    if (!family.person(document.person))
        return document.person;
    if (!family.catalogue.kinds.contains(document.kind))
        return document.kind;
    if (document.author.isEmpty() || !professional(document.author))
        return QStringLiteral("author ") + document.author;
    if (!professional(document.prescriber))
        return document.prescriber;
    for (const StorySection &section : document.sections) {
        if (!section.kind.isEmpty() && !family.catalogue.sections.contains(section.kind))
            return section.kind;
        if (!section.about.isEmpty() && !family.person(section.about))
            return section.about;
        for (const LabValue &value : section.measures + section.results)
            if (!family.catalogue.analytes.contains(value.analyte))
                return value.analyte;
        for (const Injection &injection : section.injections)
            if (!family.catalogue.vaccines.contains(injection.vaccine) || !injection.day.isValid()
                || !professional(injection.by))
                return injection.vaccine;
    }
    return {};
}

Result<void> check(const Family &family)
{
    QSet<QString> ids;
    for (const StoryDocument &document : family.documents) {
        const QString name = document.person + u'/' + document.id;
        const QString unknown = ids.contains(name) ? QStringLiteral("told twice") : unknownIn(document, family);
        if (!unknown.isEmpty())
            return failure(Fault::Malformed, QLatin1String("sandbox.family.unknown-reference"), name + QStringLiteral(": ") + unknown);
        ids.insert(name);
    }
    for (const StoryDocument &document : family.documents)
        if (!document.replaces.isEmpty() && !ids.contains(document.person + u'/' + document.replaces))
            return failure(Fault::Malformed, QLatin1String("sandbox.family.unknown-reference"), document.replaces);
    return {};
}

} // namespace

Result<Family> loadFamily(const QString &dataFolder)
{
    HAVRE_TRY(catalogue, loadCatalogue(dataFolder));
    HAVRE_TRY(people, readJson(dataFolder + QStringLiteral("/people.json")));
    HAVRE_TRY(carers, readJson(dataFolder + QStringLiteral("/professionals.json")));

    Family family;
    family.catalogue = catalogue;
    for (const QJsonValue &value : people.value(QLatin1String("people")).toArray())
        family.people.append(readPerson(value.toObject()));
    const QJsonObject organizations = carers.value(QLatin1String("organizations")).toObject();
    for (auto it = organizations.begin(); it != organizations.end(); ++it)
        family.organizations.insert(it.key(), readOrganization(it.key(), it.value().toObject()));
    const QJsonObject professionals = carers.value(QLatin1String("professionals")).toObject();
    for (auto it = professionals.begin(); it != professionals.end(); ++it)
        family.professionals.insert(it.key(), readProfessional(it.key(), it.value().toObject()));

    for (const Person &person : family.people) {
        QStringList stories;
        QDirIterator files(dataFolder + u'/' + person.key, {QStringLiteral("*.json")}, QDir::Files);
        while (files.hasNext())
            stories.append(files.next());
        stories.sort();
        for (const QString &path : stories) {
            HAVRE_TRY(documents, readStory(path));
            family.documents.append(documents);
        }
    }
    std::stable_sort(family.documents.begin(), family.documents.end(), [](const StoryDocument &a, const StoryDocument &b) {
        return a.person != b.person ? a.person < b.person : a.date < b.date;
    });
    HAVRE_CHECK(check(family));
    return family;
}

} // namespace havre::sandbox::family
