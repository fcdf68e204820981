// The spaces of the vault, as the session of one of them sees them: turning to another's, a new one, its INS.
#include "core/journal/AccessJournal.h"
#include "core/session/UnlockedSession.h"

#include <QPointer>

namespace havre::session {

using vault::sqlite::Connection;

namespace {

const QString You = QStringLiteral("Vous");

QCoro::Task<Result<family::Card>> cardOf(vault::Space *space)
{
    const PersonId id = space->person();
    auto reading = space->read([](Connection &c) { return family::readCard(c); });
    Result<family::Card> card = co_await reading;
    if (card)
        card->person.id = id;
    co_return card;
}

// Of a space nobody has open.
Result<family::Card> glanced(vault::Vault &vault, const PersonId &id)
{
    family::Card card;
    HAVRE_CHECK(vault.glance(id, [&card](Connection &c) -> Result<void> {
        HAVRE_TRY(read, family::readCard(c));
        card = read;
        return {};
    }));
    card.person.id = id;
    if (!card.created.isValid()) // its making broke off: nobody's, and nobody may
        card.who = family::Who::Stranger;
    return card;
}

} // namespace

Result<std::unique_ptr<UnlockedSession>> UnlockedSession::turn(std::unique_ptr<UnlockedSession> &from, PersonId to)
{
    if (from->m_shown->person() == to)
        return std::move(from);
    std::unique_ptr<vault::Space> other;
    family::Rights rights = family::Rights::own();
    family::Card card;
    if (to != from->m_own->person()) {
        HAVRE_TRY(read, glanced(*from->m_vault, to));
        card = read;
        rights = card.rights(from->clock().now().toLocalTime().date());
        if (rights.who == family::Who::Representative && rights.whose == family::Whose::Adults)
            return failure(Fault::Refused, QLatin1String("family.of-age"));
        HAVRE_CHECK(rights.check(family::Act::Open, family::Item::Identity));
        HAVRE_TRY(opened, from->m_vault->openSpace(to));
        other = std::move(opened);
    }
    from->strip();
    std::unique_ptr<UnlockedSession> unlocked(new UnlockedSession);
    unlocked->m_machine = from->m_machine;
    unlocked->m_platform = from->m_platform;
    unlocked->m_vault = std::move(from->m_vault);
    unlocked->m_own = std::move(from->m_own);
    unlocked->m_session = std::move(from->m_session);
    unlocked->m_other = std::move(other);
    unlocked->m_rights = rights;
    from.reset();
    if (unlocked->m_other)
        unlocked->tellTurning(card);
    unlocked->furnish();
    return unlocked;
}

// In both journals. A full disk does not keep a person out.
void UnlockedSession::tellTurning(const family::Card &to)
{
    QString owner;
    const QDateTime now = clock().now();
    const auto told = m_own->writeAtOnce([&owner, &to, now](Connection &c) -> Result<void> {
        HAVRE_TRY(card, family::readCard(c));
        owner = card.name();
        return journal::append(c, now, You, journal::Act::SpaceOpened, to.person.id.toString(), to.name());
    });
    const QString actor = told && !owner.isEmpty() ? owner : You;
    (void)m_other->writeAtOnce(
        [now, actor](Connection &c) { return journal::append(c, now, actor, journal::Act::SpaceOpened, {}, {}); });
}

QCoro::Task<Result<family::Card>> UnlockedSession::card()
{
    return cardOf(m_shown);
}

QCoro::Task<Result<QList<family::Card>>> UnlockedSession::household()
{
    const QPointer<UnlockedSession> self(this);
    QList<family::Card> cards;
    const QList<PersonId> persons = m_vault->persons();
    for (const PersonId &id : persons) {
        vault::Space *open = id == m_own->person() ? m_own.get() : id == m_shown->person() ? m_shown : nullptr;
        if (!open) {
            HAVRE_CO_TRY(card, glanced(*m_vault, id));
            if (card.created.isValid()) // else its making broke off before it had anything
                cards.append(card);
            continue;
        }
        auto reading = cardOf(open);
        const Result<family::Card> card = co_await reading;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(card);
        cards.append(*card);
    }
    co_return Result<QList<family::Card>>(std::move(cards));
}

QCoro::Task<Result<records::Owner>> UnlockedSession::importOwner()
{
    const PersonId shown = m_shown->person();
    auto listing = household();
    const Result<QList<family::Card>> cards = co_await listing;
    HAVRE_CO_CHECK(cards);
    records::Owner owner{identity::Person()};
    for (const family::Card &card : *cards) {
        if (card.person.id == shown)
            owner.person = card.person;
        else
            owner.others.append(card.person);
    }
    co_return Result<records::Owner>(std::move(owner));
}

QCoro::Task<Result<family::Card>> UnlockedSession::createSpace(family::NewSpace wanted)
{
    const QPointer<UnlockedSession> self(this);
    auto listing = household();
    const Result<QList<family::Card>> others = co_await listing;
    HAVRE_CO_CHECK(others);
    if (self.isNull())
        co_return failure(cancellation());
    const QString owner = others->first().name();
    HAVRE_CO_TRY(card, family::createSpace(*m_vault, wanted, *others, owner.isEmpty() ? You : owner, clock()));
    const auto note = [now = clock().now(), card](Connection &c) {
        return journal::append(c, now, You, journal::Act::SpaceCreated, card.person.id.toString(), card.name());
    };
    auto noting = m_own->write(note);
    const Result<void> noted = co_await noting;
    HAVRE_CO_CHECK(noted);
    co_return Result<family::Card>(card);
}

QCoro::Task<Result<family::Card>> UnlockedSession::completeSpace(identity::Ins ins)
{
    HAVRE_CO_CHECK(m_rights.check(family::Act::Change, family::Item::Identity));
    const QPointer<UnlockedSession> self(this);
    auto listing = household();
    const Result<QList<family::Card>> others = co_await listing;
    HAVRE_CO_CHECK(others);
    if (self.isNull())
        co_return failure(cancellation());
    auto reading = card();
    const Result<family::Card> before = co_await reading;
    HAVRE_CO_CHECK(before);
    if (self.isNull())
        co_return failure(cancellation());
    HAVRE_CO_TRY(after, family::completed(*before, ins, *others));
    const auto work = [now = clock().now(), after](Connection &c) -> Result<void> {
        HAVRE_CHECK(family::writeCard(c, after));
        return journal::append(c, now, You, journal::Act::SpaceCompleted, {}, {});
    };
    auto writing = m_shown->write(work);
    const Result<void> written = co_await writing;
    HAVRE_CO_CHECK(written);
    co_return Result<family::Card>(after);
}

} // namespace havre::session
