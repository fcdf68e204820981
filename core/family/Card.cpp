#include "core/family/Card.h"

#include "core/records/DocumentStore.h"
#include "core/settings/Settings.h"

#include <QCborMap>

#include <algorithm>

namespace havre::family {

using vault::sqlite::Connection;

namespace {

const QString Key = QStringLiteral("space.card");
const QLatin1String WhoKey("who");
const QLatin1String SexKey("sex");
const QLatin1String ColourKey("colour");
const QLatin1String CreatedKey("created");

template <typename Enum>
Enum bounded(const QCborValue &value, Enum last, Enum otherwise)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= static_cast<qint64>(last) ? static_cast<Enum>(number) : otherwise;
}

Result<void> store(Connection &connection, const identity::Person &person)
{
    HAVRE_TRY(statement, connection.prepare("INSERT OR REPLACE INTO session_person(only_row, given_name, family_name, "
                                            "birth_date, matricule, ins_oid) VALUES(1, ?, ?, ?, ?, ?)"));
    statement.bind(1, person.givenName)
        .bind(2, person.familyName)
        .bind(3, person.birthDate.toString(Qt::ISODate))
        .bind(4, person.ins.matricule())
        .bind(5, person.ins.oid());
    return statement.run();
}

} // namespace

QString Card::name() const
{
    return QStringList{person.givenName, person.familyName}.join(u' ').trimmed();
}

Result<Card> readCard(Connection &connection)
{
    Card card;
    HAVRE_TRY(person, readPerson(connection));
    card.person = person;
    HAVRE_TRY(bytes, settings::read(connection, Key));
    if (!bytes.isEmpty()) { // what cannot be read gives no right
        const QCborMap map = QCborValue::fromCbor(bytes).toMap();
        card.who = bounded(map.value(WhoKey), Who::Stranger, Who::Stranger);
        card.sex = bounded(map.value(SexKey), Sex::Male, Sex::Unknown);
        card.colour = std::clamp(static_cast<int>(map.value(ColourKey).toInteger(0)), 0, Colours - 1);
        card.created = QDate::fromString(map.value(CreatedKey).toString(), Qt::ISODate);
    }
    if (card.sex == Sex::Unknown)
        card.sex = card.person.ins.sex();
    card.confirmed = !card.person.ins.isNull() && card.who == Who::Oneself;
    if (!card.person.ins.isNull() && !card.confirmed) {
        HAVRE_TRY(fetched, records::store::anyAtDmp(connection));
        card.confirmed = fetched;
    }
    return card;
}

Result<void> writeCard(Connection &connection, const Card &card)
{
    HAVRE_TRY(before, readCard(connection));
    if (before.confirmed && before.person.ins != card.person.ins)
        return failure(Fault::Refused, QLatin1String("family.ins-fixed"));
    const QCborMap map{{WhoKey, static_cast<int>(card.who)},
                       {SexKey, static_cast<int>(card.sex)},
                       {ColourKey, card.colour},
                       {CreatedKey, card.created.toString(Qt::ISODate)}};
    HAVRE_CHECK(settings::write(connection, Key, QCborValue(map).toCbor()));
    return store(connection, card.person);
}

Result<identity::Person> readPerson(Connection &connection)
{
    HAVRE_TRY(statement, connection.prepare("SELECT given_name, family_name, birth_date, matricule, ins_oid "
                                            "FROM session_person WHERE only_row = 1"));
    HAVRE_TRY(row, statement.step());
    identity::Person person;
    if (!row)
        return person;
    person.givenName = statement.text(0);
    person.familyName = statement.text(1);
    person.birthDate = QDate::fromString(statement.text(2), Qt::ISODate);
    if (const QString matricule = statement.text(3); !matricule.isEmpty()) {
        HAVRE_TRY(ins, identity::Ins::parse(matricule, statement.text(4)));
        person.ins = ins;
    }
    return person;
}

Result<void> writePerson(Connection &connection, const identity::Person &person)
{
    HAVRE_TRY(known, readPerson(connection));
    if (!known.ins.isNull() && known.ins != person.ins)
        return failure(Fault::Refused, QLatin1String("session.other-person"));
    return store(connection, person);
}

} // namespace havre::family
