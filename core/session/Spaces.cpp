// The spaces of the vault, as the session of one of them sees them: turning to another's, a new one, its INS.
#include "core/dmp/sync/EntryStore.h"
#include "core/journal/AccessJournal.h"
#include "core/session/TurningLine_p.h"
#include "core/session/UnlockedSession.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

namespace havre::session {

using vault::sqlite::Connection;

namespace {

const QString You = QStringLiteral("Vous");

constexpr int JournalPage = 500;
constexpr int JournalPages = 20; // looked through for the name of a space that cannot be read

QCoro::Task<Result<void>> remember(std::shared_ptr<TurningLine> line, QCoro::Task<Result<void>> writing)
{
    const Result<void> written = co_await writing;
    line->told = written.has_value();
    co_return written;
}

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
Result<family::Card> cardBy(const vault::Vault::Glance &glance, const PersonId &id)
{
    family::Card card;
    HAVRE_CHECK(glance([&card](Connection &c) -> Result<void> {
        HAVRE_TRY(read, family::readCard(c));
        card = read;
        return {};
    }));
    card.person.id = id;
    if (!card.created.isValid()) // its making broke off: nobody's, and nobody may
        card.who = family::Who::Stranger;
    return card;
}

// Of a space that cannot be read: nobody may anything there, and nothing is known of it but what others say.
family::Card unreadable(const PersonId &id, const Error &why)
{
    family::Card card;
    card.person.id = id;
    card.who = family::Who::Stranger;
    card.trouble = why.code;
    return card;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<UnlockedSession>>> UnlockedSession::turn(std::unique_ptr<UnlockedSession> &from, PersonId to)
{
    if (from->m_shown->person() == to)
        co_return Result<std::unique_ptr<UnlockedSession>>(std::move(from));
    const auto leaving = std::make_shared<const char>();
    family::Standing standing = family::Rights::own();
    family::Card card;
    if (to != from->m_own->person()) {
        from->m_leaving = leaving;
        from->m_checked.reset(); // whose space it may be
        HAVRE_CO_TRY(glance, from->m_vault->glance(to));
        HAVRE_CO_TRY(read, cardBy(glance, to));
        card = read;
        standing = family::Standing(card.who, card.person.birthDate, from->clock());
        const family::Rights rights = standing.now();
        if (rights.who == family::Who::Representative && rights.whose == family::Whose::Adults)
            co_return failure(Fault::Refused, QLatin1String("family.of-age"));
        HAVRE_CO_CHECK(rights.check(family::Act::Open, family::Item::Identity));
        auto opening = from->m_vault->openSpace(to);
        auto opened = co_await opening;
        if (!opened) // Cancelled: `from` is gone
            co_return failure(opened.error());
        from->m_next = std::move(*opened);
        // Its pages ask what is new since. A full disk does not keep a person out.
        const auto tell = [now = from->clock().now(), actor = from->m_ownerName.isEmpty() ? You : from->m_ownerName](Connection &c) {
            return journal::append(c, now, actor, journal::Act::SpaceOpened, {}, {});
        };
        auto telling = from->m_next->write(tell);
        const Result<void> told = co_await telling;
        if (!told && told.error().fault == Fault::Cancelled)
            co_return failure(told.error());
    }
    std::unique_ptr<vault::Space> other = std::move(from->m_next);
    from->strip();
    std::unique_ptr<UnlockedSession> unlocked(new UnlockedSession);
    unlocked->m_machine = from->m_machine;
    unlocked->m_platform = from->m_platform;
    unlocked->m_vault = std::move(from->m_vault);
    unlocked->m_own = std::move(from->m_own);
    unlocked->m_session = std::move(from->m_session);
    unlocked->m_other = std::move(other);
    unlocked->m_standing = standing;
    unlocked->m_ownerName = from->m_ownerName;
    unlocked->m_turnings = std::move(from->m_turnings);
    from.reset();
    if (unlocked->m_other)
        unlocked->tellTurning(card);
    unlocked->furnish();
    co_return Result<std::unique_ptr<UnlockedSession>>(std::move(unlocked));
}

// In the owner's journal; that of the space which was opened has its line already. Their space may be busy with a long
// write: the line comes behind that one.
void UnlockedSession::tellTurning(const family::Card &to)
{
    m_turnings.removeIf([](const auto &line) { return line->told; });
    const auto line = std::make_shared<TurningLine>();
    line->time = clock().now();
    line->to = to.person.id;
    line->name = to.name();
    m_turnings.append(line);
    const auto tell = [line](Connection &c) { return line->tell(c); };
    const auto alone = remember(line, m_own->write(tell, vault::Space::Until::Closed));
}

QCoro::Task<Result<family::Card>> UnlockedSession::card()
{
    return cardOf(m_shown);
}

// As the owner's journal called it when it was made, or opened last. Empty when it is not said there.
QCoro::Task<Result<QString>> UnlockedSession::nameInJournal(PersonId id)
{
    const QPointer<UnlockedSession> self(this);
    const QString object = id.toString();
    qint64 before = 0;
    for (int page = 0; page < JournalPages; ++page) {
        auto reading = journal::list(*m_own, before, JournalPage);
        const Result<QList<journal::Entry>> entries = co_await reading;
        HAVRE_CO_CHECK(entries);
        if (self.isNull())
            co_return failure(cancellation());
        for (const journal::Entry &entry : *entries)
            if (entry.object == object && (entry.act == journal::Act::SpaceOpened || entry.act == journal::Act::SpaceCreated))
                co_return Result<QString>(entry.label);
        if (entries->size() < JournalPage)
            break;
        before = entries->last().number;
    }
    co_return Result<QString>(QString());
}

QCoro::Task<Result<QList<family::Card>>> UnlockedSession::household()
{
    const QPointer<UnlockedSession> self(this);
    QList<family::Card> cards;
    const QList<PersonId> persons = m_vault->persons();
    for (const PersonId &id : persons) {
        vault::Space *open = id == m_own->person() ? m_own.get() : id == m_shown->person() ? m_shown : nullptr;
        Result<family::Card> card = failure(cancellation());
        if (open) {
            auto reading = cardOf(open);
            card = co_await reading;
            if (self.isNull())
                co_return failure(cancellation());
        } else if (m_underCheck && m_underCheck->person.id == id) {
            card = *m_underCheck; // it is open, and who glances stands alone
        } else {
            const auto glance = m_vault->glance(id);
            if (!glance)
                continue; // its making broke off before it had a space
            auto working = QtConcurrent::run(cardBy, *glance, id);
            card = co_await working;
            if (self.isNull())
                co_return failure(cancellation());
            if (card && !card->created.isValid())
                continue; // its making broke off before it had anything
        }
        if (!card && (card.error().fault == Fault::Cancelled || open == m_own.get()))
            co_return failure(card.error());
        if (!card) { // one space's trouble is not the others'
            family::Card dark = unreadable(id, card.error());
            auto looking = nameInJournal(id);
            const Result<QString> name = co_await looking;
            if (self.isNull())
                co_return failure(cancellation());
            dark.person.givenName = name.value_or(QString());
            card = dark;
        }
        if (open == m_own.get())
            m_ownerName = card->name();
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
        else if (card.trouble.isEmpty())
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
    vault::Space *own = m_own.get(); // one may turn meanwhile: it stays while the vault does
    const QDateTime now = clock().now();
    auto making = family::createSpace(*m_vault, wanted, *others, owner.isEmpty() ? You : owner, clock());
    const Result<family::Card> card = co_await making;
    HAVRE_CO_CHECK(card); // the vault may be gone, with its owner's space
    const auto note = [now, card = *card](Connection &c) {
        return journal::append(c, now, You, journal::Act::SpaceCreated, card.person.id.toString(), card.name());
    };
    auto noting = own->write(note, vault::Space::Until::Closed);
    const Result<void> noted = co_await noting;
    if (!noted && noted.error().fault == Fault::Cancelled)
        co_return failure(noted.error());
    co_return card; // also on a full disk: it is there, and its own journal says so
}

QCoro::Task<Result<identity::Ins>> UnlockedSession::typedIns(QString matricule)
{
    const bool testPeople = m_platform && m_platform->testPeople;
    auto reading = cardOf(m_own.get());
    const Result<family::Card> owner = co_await reading;
    HAVRE_CO_CHECK(owner);
    const identity::Ins &known = owner->person.ins;
    co_return identity::Ins::typed(matricule, known.isNull() ? testPeople : known.isTest());
}

QCoro::Task<Result<family::Card>> UnlockedSession::completeSpace(identity::Ins ins)
{
    HAVRE_CO_CHECK(rights().check(family::Act::Change, family::Item::Identity));
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
    const bool corrected = !before->person.ins.isNull() && before->person.ins != ins;
    if (corrected && m_sync)
        m_sync->cancel(); // it asks for somebody else
    const auto work = [now = clock().now(), after, corrected](Connection &c) -> Result<void> {
        HAVRE_CHECK(family::writeCard(c, after));
        if (corrected)
            HAVRE_CHECK(dmp::entries::forgetAll(c));
        return journal::append(c, now, You, journal::Act::SpaceCompleted, {}, {});
    };
    auto writing = m_shown->write(work);
    const Result<void> written = co_await writing;
    HAVRE_CO_CHECK(written);
    co_return Result<family::Card>(after);
}

} // namespace havre::session
