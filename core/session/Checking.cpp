// The check of everything in the vault, one space after the other: one that is damaged does not keep the others from it.
#include "core/journal/AccessJournal.h"
#include "core/records/DocumentStore.h"
#include "core/records/Lost.h"
#include "core/session/UnlockedSession.h"

#include <QPointer>

namespace havre::session {

namespace {

bool isOver(const Error &error)
{
    return error.fault == Fault::Cancelled;
}

// What was found lost, in the space it belongs to. On a read-only disk it is found again another time.
QCoro::Task<Result<void>> note(vault::Space *space, QPointer<UnlockedSession> unlocked, QList<qint64> lost)
{
    if (unlocked && space == &unlocked->space()) { // its pages hear of it
        auto noting = unlocked->library().noteLost(lost);
        Result<void> noted = co_await noting;
        co_return noted;
    }
    const auto work = [lost](vault::sqlite::Connection &c) { return records::lost::note(c, lost); };
    auto noting = space->write(work);
    Result<void> noted = co_await noting;
    co_return noted;
}

// Which documents they are: of another space than the one shown, only their ids.
QCoro::Task<QList<records::Row>> named(vault::Space *space, QPointer<UnlockedSession> unlocked, QList<qint64> lost)
{
    const bool isShown = unlocked && space == &unlocked->space();
    const auto work = [lost](vault::sqlite::Connection &c) { return records::store::rows(c, lost, {}); };
    auto reading = isShown ? unlocked->library().rows(lost) : space->read(work);
    Result<QList<records::Row>> rows = co_await reading;
    if (!rows)
        co_return QList<records::Row>();
    if (isShown)
        co_return *rows;
    QList<records::Row> ids;
    for (const records::Row &row : std::as_const(*rows)) {
        ids.emplaceBack();
        ids.last().id = row.id;
    }
    co_return ids;
}

// Cancelled when the space is closed meanwhile; all else is a finding.
QCoro::Task<Result<SpaceCheck>> checkOne(vault::Space *space, QPointer<UnlockedSession> unlocked, family::Card card)
{
    SpaceCheck check;
    check.card = card;
    auto verifying = vault::verify(*space);
    const Result<vault::VerifyReport> report = co_await verifying;
    if (!report && isOver(report.error()))
        co_return failure(report.error());
    if (report) {
        check.report = *report;
        if (const Result<void> sound = report->judged(); !sound)
            check.trouble = sound.error();
    } else {
        check.trouble = report.error();
    }
    if (!check.report.lostDocuments.isEmpty()) {
        auto noting = note(space, unlocked, check.report.lostDocuments);
        const Result<void> noted = co_await noting;
        if (!noted && isOver(noted.error()))
            co_return failure(noted.error());
        auto naming = named(space, unlocked, check.report.lostDocuments);
        check.lost = co_await naming;
    }
    auto following = journal::verify(*space);
    const Result<qint64> entries = co_await following;
    if (!entries && isOver(entries.error()))
        co_return failure(entries.error());
    check.journalWhole = entries.has_value();
    check.journalEntries = entries.value_or(0);
    if (!entries && !check.trouble)
        check.trouble = entries.error();
    co_return Result<SpaceCheck>(check);
}

} // namespace

QCoro::Task<Result<QList<SpaceCheck>>> UnlockedSession::checkSpaces(Checked which)
{
    if (!m_check.expired())
        co_return failure(Fault::Busy, QLatin1String("vault.busy"));
    const auto running = std::make_shared<const char>();
    m_check = running;
    const QPointer<UnlockedSession> self(this);
    auto listing = household();
    const Result<QList<family::Card>> listed = co_await listing;
    if (self.isNull())
        co_return failure(cancellation());
    QList<family::Card> cards = listed.value_or(QList<family::Card>());
    if (!listed) { // the owner's own is damaged: whose the others are is not known
        for (const PersonId &id : m_vault->persons()) {
            cards.append(family::Card());
            cards.last().person.id = id;
        }
    }
    QList<SpaceCheck> checks;
    for (const family::Card &card : cards) {
        const PersonId id = card.person.id;
        vault::Space *space = id == m_own->person() ? m_own.get() : id == m_shown->person() ? m_shown : nullptr;
        if (which == Checked::Shown && space != m_shown)
            continue;
        if (!space) {
            m_underCheck = card;
            auto opening = m_vault->openSpace(id);
            auto opened = co_await opening;
            if (self.isNull())
                co_return failure(cancellation());
            if (!m_leaving.expired()) { // perhaps to this very space
                m_underCheck.reset();
                co_return failure(cancellation());
            }
            if (!opened) {
                m_underCheck.reset();
                checks.append(SpaceCheck{card, {}, 0, false, opened.error()});
                continue;
            }
            m_checked = std::move(*opened);
            space = m_checked.get();
        }
        auto checking = checkOne(space, self, card);
        const Result<SpaceCheck> check = co_await checking;
        if (self.isNull())
            co_return failure(cancellation());
        m_checked.reset();
        m_underCheck.reset();
        HAVRE_CO_CHECK(check);
        checks.append(*check);
    }
    co_return Result<QList<SpaceCheck>>(checks);
}

} // namespace havre::session
