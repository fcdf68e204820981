#include "app/sandbox/people/People.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace havre::sandbox {
namespace {

Resident read(const QJsonObject &object)
{
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    Resident person;
    person.login = text(QLatin1String("login"));
    person.password = text(QLatin1String("password"));
    person.phone = text(QLatin1String("phone"));
    person.givenName = text(QLatin1String("given_name"));
    person.familyName = text(QLatin1String("family_name"));
    person.birthDate = QDate::fromString(text(QLatin1String("birthdate")), Qt::ISODate);
    person.gender = text(QLatin1String("gender"));
    const QJsonObject ins = object.value(QLatin1String("ins")).toObject();
    person.matricule = ins.value(QLatin1String("matricule")).toString();
    person.oid = ins.value(QLatin1String("oid")).toString();
    for (const QLatin1String field : {QLatin1String("representatives"), QLatin1String("carers")}) {
        for (const QJsonValue &login : object.value(field).toArray())
            person.representatives.append(login.toString());
    }
    return person;
}

} // namespace

QJsonObject Resident::claims() const
{
    return {{QStringLiteral("given_name"), givenName},
            {QStringLiteral("family_name"), familyName},
            {QStringLiteral("birthdate"), birthDate.toString(Qt::ISODate)},
            {QStringLiteral("gender"), gender},
            {QStringLiteral("urn:havre:ins"),
             QJsonObject{{QStringLiteral("matricule"), matricule}, {QStringLiteral("oid"), oid}}}};
}

Result<People> People::load(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QLatin1String("sandbox.people-absent"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isArray())
        return failure(Fault::Malformed, QLatin1String("sandbox.people"), error.errorString());
    People people;
    for (const QJsonValue &value : document.array()) {
        const Resident person = read(value.toObject());
        if (person.login.isEmpty() || person.matricule.isEmpty() || people.byLogin(person.login))
            return failure(Fault::Malformed, QLatin1String("sandbox.people"));
        people.m_all.append(person);
    }
    if (people.m_all.isEmpty())
        return failure(Fault::Malformed, QLatin1String("sandbox.people"));
    return people;
}

People People::alone()
{
    People people;
    people.m_all.append(Resident{QStringLiteral("demo"), QStringLiteral("Bac-a-sable-2026"), QStringLiteral("06 99 00 00 01"),
                                 QStringLiteral("Dominique"), QStringLiteral("ESSAI"), QDate(1979, 3, 28),
                                 QStringLiteral("female"), QStringLiteral("279035121518989"), TestOid, {}});
    return people;
}

const Resident *People::byLogin(const QString &login) const
{
    for (const Resident &person : m_all) {
        if (person.login == login)
            return &person;
    }
    return nullptr;
}

const Resident *People::byIns(const QString &oid, const QString &matricule) const
{
    for (const Resident &person : m_all) {
        if (person.matricule == matricule && person.oid == oid)
            return &person;
    }
    return nullptr;
}

bool People::mayRead(const QString &reader, const Resident &person)
{
    return reader == person.login || person.representatives.contains(reader);
}

void People::setMatricule(const QString &login, const QString &matricule)
{
    for (Resident &person : m_all) {
        if (person.login == login)
            person.matricule = matricule;
    }
}

} // namespace havre::sandbox
