#include "core/family/Household.h"

#include "core/journal/AccessJournal.h"
#include "core/vault/Space.h"

#include <algorithm>

namespace havre::family {

namespace {

// "Noé  GARNIER" as "noe garnier".
QString folded(const QString &name)
{
    QString text = name.simplified().normalized(QString::NormalizationForm_D).toCaseFolded();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text;
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= LongestName
        && std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isSame(const identity::Person &one, const identity::Person &other)
{
    if (!one.ins.isNull() && one.ins == other.ins)
        return true;
    return (one.ins.isNull() || other.ins.isNull()) && one.birthDate == other.birthDate
        && folded(one.givenName) == folded(other.givenName) && folded(one.familyName) == folded(other.familyName);
}

// Sex, year and month are part of the number; a month above 12 says they were not known when it was given.
Result<void> checkAgrees(const Card &card, const identity::Ins &ins)
{
    const QString digits = ins.matricule();
    const int month = QStringView(digits).mid(3, 2).toInt();
    const bool otherSex = card.sex != Sex::Unknown && card.sex != ins.sex();
    const bool otherYear = QStringView(digits).mid(1, 2).toInt() != card.person.birthDate.year() % 100;
    const bool otherMonth = month >= 1 && month <= 12 && month != card.person.birthDate.month();
    if (otherSex || otherYear || otherMonth)
        return failure(Fault::Refused, QLatin1String("family.ins-differs"));
    return {};
}

Result<void> checkNew(const Card &card, const QDate &today)
{
    const identity::Person &person = card.person;
    if (!isName(person.givenName) || !isName(person.familyName))
        return failure(Fault::Malformed, QLatin1String("family.names"));
    if (!person.birthDate.isValid() || person.birthDate > today || person.birthDate.addYears(130) < today)
        return failure(Fault::Malformed, QLatin1String("family.birth-date"));
    if (card.who == Who::Representative && whoseAt(person.birthDate, today) == Whose::Adults)
        return failure(Fault::Refused, QLatin1String("family.of-age"));
    return person.ins.isNull() ? Result<void>() : checkAgrees(card, person.ins);
}

} // namespace

QCoro::Task<Result<Card>> createSpace(vault::Vault &vault, NewSpace wanted, QList<Card> others, QString actor, const Clock &clock)
{
    const QDateTime now = clock.now();
    Card card{wanted.person, wanted.who, wanted.sex, freeColour(others), now.toLocalTime().date(), {}};
    card.person.givenName = card.person.givenName.simplified();
    card.person.familyName = card.person.familyName.simplified();
    HAVRE_CO_CHECK(checkNew(card, card.created));
    for (const Card &other : others) {
        if (isSame(other.person, card.person))
            co_return failure(Fault::Conflict, QLatin1String("family.exists"));
    }
    const auto first = [card, now, actor](vault::sqlite::Connection &connection, const PersonId &id) -> Result<void> {
        Card theirs = card;
        theirs.person.id = id;
        HAVRE_CHECK(writeCard(connection, theirs));
        return journal::append(connection, now, actor, journal::Act::SpaceCreated, id.toString(), theirs.name());
    };
    auto adding = vault.addPerson(first); // the vault may be gone when this answers
    const Result<PersonId> id = co_await adding;
    HAVRE_CO_CHECK(id);
    card.person.id = *id;
    if (card.sex == Sex::Unknown)
        card.sex = card.person.ins.sex();
    co_return Result<Card>(card);
}

Result<Card> completed(Card card, const identity::Ins &ins, const QList<Card> &others)
{
    if (card.confirmed && card.person.ins != ins)
        return failure(Fault::Refused, QLatin1String("family.ins-fixed"));
    HAVRE_CHECK(checkAgrees(card, ins));
    for (const Card &other : others) {
        if (other.person.id != card.person.id && other.person.ins == ins)
            return failure(Fault::Conflict, QLatin1String("family.exists"));
    }
    card.person.ins = ins;
    if (card.sex == Sex::Unknown)
        card.sex = ins.sex();
    return card;
}

Result<PersonId> find(const QList<Card> &cards, const QString &called)
{
    const QString name = folded(called);
    QList<PersonId> found;
    for (const Card &card : cards) {
        if (card.person.id.toString() == called)
            return card.person.id;
        if (!name.isEmpty() && (folded(card.person.givenName) == name || folded(card.person.familyName) == name || folded(card.name()) == name))
            found.append(card.person.id);
    }
    if (found.size() > 1)
        return failure(Fault::Conflict, QLatin1String("family.ambiguous"));
    if (found.isEmpty())
        return failure(Fault::NotFound, QLatin1String("family.no-such-space"));
    return found.first();
}

int freeColour(const QList<Card> &others)
{
    for (int colour = 0; colour < Colours; ++colour) {
        if (std::none_of(others.begin(), others.end(), [colour](const Card &card) { return card.colour == colour; }))
            return colour;
    }
    return static_cast<int>(others.size()) % Colours;
}

} // namespace havre::family
