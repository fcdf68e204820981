// What the server holds and how far we came with it.
#include "core/mailbox/store/MailStore.h"

namespace havre::mailbox::store {

using vault::sqlite::Connection;

Result<std::optional<Folder>> folder(Connection &c, Role role)
{
    HAVRE_TRY(row, c.prepare("SELECT name, validity, next, modseq FROM mail_folder WHERE role = ?1"));
    row.bind(1, static_cast<int>(role));
    HAVRE_TRY(there, row.step());
    if (!there)
        return std::optional<Folder>();
    return std::optional(Folder{role, row.text(0), static_cast<quint64>(row.integer(1)), static_cast<quint64>(row.integer(2)),
                                static_cast<quint64>(row.integer(3))});
}

Result<void> keepFolder(Connection &c, const Folder &folder)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_folder(role, name, validity, next, modseq) VALUES(?1, ?2, ?3, ?4, ?5) "
                             "ON CONFLICT(role) DO UPDATE SET name = excluded.name, validity = excluded.validity, "
                             "next = excluded.next, modseq = excluded.modseq"));
    row.bind(1, static_cast<int>(folder.role)).bind(2, folder.name).bind(3, static_cast<qint64>(folder.validity));
    return row.bind(4, static_cast<qint64>(folder.next)).bind(5, static_cast<qint64>(folder.modseq)).run();
}

Result<void> forgetNumbers(Connection &c, Role role)
{
    HAVRE_TRY(row, c.prepare("UPDATE mail_message SET uid = 0 WHERE role = ?1"));
    return row.bind(1, static_cast<int>(role)).run();
}

Result<void> flagged(Connection &c, Role role, quint64 uid, bool seen)
{
    // Read here and not told yet wins over the server's older word.
    HAVRE_TRY(row, c.prepare("UPDATE mail_message SET seen = ?3 WHERE role = ?1 AND uid = ?2 AND seen != ?3 AND seen_here = 0 "
                             "RETURNING conversation"));
    row.bind(1, static_cast<int>(role)).bind(2, static_cast<qint64>(uid)).bind(3, seen);
    HAVRE_TRY(there, row.step());
    if (!there)
        return {};
    const qint64 conversation = row.integer(0);
    row.reset();
    return recount(c, conversation);
}

// Expunged at the server: kept here, a person's record does not vanish because a box was tidied elsewhere.
Result<void> vanished(Connection &c, Role role, quint64 first, quint64 last)
{
    HAVRE_TRY(row, c.prepare("UPDATE mail_message SET uid = 0 WHERE role = ?1 AND uid BETWEEN ?2 AND ?3"));
    return row.bind(1, static_cast<int>(role)).bind(2, static_cast<qint64>(first)).bind(3, static_cast<qint64>(last)).run();
}

Result<QList<quint64>> readHere(Connection &c, Role role)
{
    HAVRE_TRY(row, c.prepare("SELECT uid FROM mail_message WHERE seen_here = 1 AND role = ?1 AND uid > 0"));
    row.bind(1, static_cast<int>(role));
    QList<quint64> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(static_cast<quint64>(row.integer(0)));
    }
}

Result<void> toldServer(Connection &c, Role role, const QList<quint64> &uids)
{
    HAVRE_TRY(row, c.prepare("UPDATE mail_message SET seen_here = 0 WHERE role = ?1 AND uid = ?2"));
    for (const quint64 uid : uids)
        HAVRE_CHECK(row.bind(1, static_cast<int>(role)).bind(2, static_cast<qint64>(uid)).run());
    return {};
}

} // namespace havre::mailbox::store
