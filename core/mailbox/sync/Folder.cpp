// Bringing one folder in step (RFC 7162: CONDSTORE, QRESYNC; without them by comparing flags).
#include "core/mailbox/sync/Flow_p.h"

#include <algorithm>

namespace havre::mailbox {

using vault::sqlite::Connection;

namespace {

struct Seen { // what the server says about messages it already gave
    QList<std::pair<quint64, bool>> flags;
    QList<std::pair<quint64, quint64>> gone;
    store::Folder state;
};

constexpr qsizetype MostChanges = 1'000'000;

// "3:7,12" → (3, 7), (12, 12); false when it is none or endless.
bool readSet(const QByteArray &set, QList<std::pair<quint64, quint64>> &out)
{
    for (const QByteArray &piece : set.split(',')) {
        bool first = false;
        bool last = false;
        const QByteArrayList ends = piece.split(':');
        const quint64 from = ends.value(0).toULongLong(&first);
        const quint64 to = ends.size() > 1 ? ends.at(1).toULongLong(&last) : from;
        if (!first || (ends.size() > 1 && !last) || ends.size() > 2 || out.size() > MostChanges)
            return false;
        out.append({std::min(from, to), std::max(from, to)});
    }
    return true;
}

Result<void> note(Seen &seen, const imap::Response &response)
{
    const auto malformed = [] { return failure(Fault::Malformed, QLatin1String("mailbox.imap.malformed")); };
    if (response.word == "OK") {
        if (const imap::Value *value = response.after("UIDVALIDITY"))
            seen.state.validity = value->number();
        if (const imap::Value *value = response.after("UIDNEXT"))
            seen.state.next = value->number();
        if (const imap::Value *value = response.after("HIGHESTMODSEQ"))
            seen.state.modseq = value->number();
        return {};
    }
    if (response.word == "VANISHED") {
        if (response.values.isEmpty() || !readSet(response.values.last().text, seen.gone))
            return malformed();
        return {};
    }
    if (response.word == "FETCH") {
        const imap::Value *uid = response.after("UID");
        const imap::Value *flags = response.after("FLAGS");
        if (!uid || !flags || seen.flags.size() > MostChanges)
            return {};
        bool isSeen = false;
        for (const imap::Value &flag : flags->items)
            isSeen = isSeen || flag.is("\\Seen");
        seen.flags.append({uid->number(), isSeen});
    }
    return {};
}

// Messages that are no longer on the server, by what is: only without QRESYNC.
QList<std::pair<quint64, quint64>> missing(const Seen &seen, quint64 next)
{
    QList<quint64> there;
    for (const auto &[uid, flag] : seen.flags)
        there.append(uid);
    std::sort(there.begin(), there.end());
    QList<std::pair<quint64, quint64>> gaps;
    quint64 expected = 1;
    for (const quint64 uid : std::as_const(there)) {
        if (uid > expected)
            gaps.append({expected, uid - 1});
        expected = uid + 1;
    }
    if (next > expected)
        gaps.append({expected, next - 1});
    return gaps;
}

QCoro::Task<Result<void>> tellRead(FlowPtr flow, store::Role role)
{
    const auto read = [role](Connection &c) { return store::readHere(c, role); };
    auto reading = flow->space->read(read);
    const Result<QList<quint64>> uids = co_await reading;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(uids);
    if (uids->isEmpty())
        co_return Result<void>();
    QByteArrayList all;
    for (const quint64 uid : *uids)
        all.append(QByteArray::number(uid));
    auto telling = flow->imap->command("UID STORE " + all.join(',') + " +FLAGS.SILENT (\\Seen)");
    const Result<imap::Response> told = co_await telling;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(told);
    const auto write = [role, list = *uids](Connection &c) { return store::toldServer(c, role, list); };
    auto writing = flow->space->write(write);
    const Result<void> written = co_await writing;
    co_return written;
}

} // namespace

QCoro::Task<Result<void>> syncFolder(FlowPtr flow, store::Role role)
{
    const QByteArray name = role == store::Role::Inbox ? flow->inbox : flow->sent;
    if (name.isEmpty())
        co_return Result<void>();
    const auto read = [role](Connection &c) { return store::folder(c, role); };
    auto reading = flow->space->read(read);
    const Result<std::optional<store::Folder>> before = co_await reading;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(before);
    const store::Folder known = before->value_or(store::Folder{role, QString::fromLatin1(name), 0, 1, 0});
    const bool quick = flow->imap->can("QRESYNC") && known.modseq > 0;

    auto seen = std::make_shared<Seen>();
    seen->state = store::Folder{role, known.name, 0, 0, 0};
    const auto sink = [seen](imap::Response &response) { return note(*seen, response); };
    QByteArray select = QByteArrayLiteral("SELECT") + ' ' + imap::quoted(name);
    if (quick)
        select += " (QRESYNC (" + QByteArray::number(known.validity) + ' ' + QByteArray::number(known.modseq) + "))";
    else if (flow->imap->can("CONDSTORE"))
        select += " (CONDSTORE)";
    auto selecting = flow->imap->command(select, sink);
    const Result<imap::Response> selected = co_await selecting;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(selected);
    if (seen->state.validity == 0 || seen->state.next == 0)
        co_return failure(Fault::Malformed, QLatin1String("mailbox.imap.malformed"));

    const bool anew = seen->state.validity != known.validity;
    if (!quick && !anew && known.next > 1) {
        auto asking = flow->imap->command("UID FETCH 1:" + QByteArray::number(known.next - 1) + " (UID FLAGS)", sink);
        const Result<imap::Response> asked = co_await asking;
        if (flow->cancelled)
            co_return stopped();
        HAVRE_CO_CHECK(asked);
        seen->gone = missing(*seen, known.next);
    }
    const auto write = [role, anew, seen](Connection &c) -> Result<void> {
        if (anew)
            return store::forgetNumbers(c, role);
        for (const auto &[first, last] : std::as_const(seen->gone))
            HAVRE_CHECK(store::vanished(c, role, first, last));
        for (const auto &[uid, isSeen] : std::as_const(seen->flags))
            HAVRE_CHECK(store::flagged(c, role, uid, isSeen));
        return {};
    };
    if (anew || !seen->gone.isEmpty() || !seen->flags.isEmpty()) {
        auto writing = flow->space->write(write);
        const Result<void> written = co_await writing;
        if (flow->cancelled)
            co_return stopped();
        HAVRE_CO_CHECK(written);
        flow->arrived();
    }
    const quint64 first = anew ? 1 : known.next;
    if (seen->state.next > first) {
        auto fetching = fetchNew(flow, seen->state, first);
        const Result<void> fetched = co_await fetching;
        HAVRE_CO_CHECK(fetched);
    }
    auto telling = tellRead(flow, role);
    const Result<void> told = co_await telling;
    HAVRE_CO_CHECK(told);
    if (!anew && seen->state.next == known.next && seen->state.modseq == known.modseq)
        co_return Result<void>();
    const auto keep = [state = seen->state](Connection &c) { return store::keepFolder(c, state); };
    auto keeping = flow->space->write(keep);
    const Result<void> kept = co_await keeping;
    co_return kept;
}

} // namespace havre::mailbox
