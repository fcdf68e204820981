#include "core/vault/sqlite/Failure_p.h"

#include <sqlite3.h>

#include <cerrno>
#include <string_view>

namespace havre::vault::sqlite {

namespace {

tl::unexpected<Error> of(int code, int systemError)
{
    const QString detail = QStringLiteral("sqlite %1 errno %2").arg(code).arg(systemError);
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return failure(Fault::Exhausted, QLatin1String("vault.disk-full"), detail);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return failure(Fault::Exhausted, QLatin1String("vault.disk-full"), detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return failure(Fault::Exhausted, QLatin1String("vault.read-only"), detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(Fault::Corrupt, QLatin1String("vault.database-damaged"), detail);
    case SQLITE_IOERR:
        if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
            return failure(Fault::Exhausted, QLatin1String("vault.read-only"), detail);
        return failure(Fault::Corrupt, QLatin1String("vault.database-damaged"), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(Fault::Busy, QLatin1String("vault.busy"), detail);
    case SQLITE_CONSTRAINT:
        return failure(Fault::Conflict, QLatin1String("vault.constraint"), detail);
    case SQLITE_INTERRUPT:
        return failure(cancellation(detail));
    default:
        return failure(Fault::Internal, QLatin1String("vault.sql"), detail);
    }
}

} // namespace

tl::unexpected<Error> failed(sqlite3 *database, int code)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    const int primary = code & 0xff;
    const bool disk = primary == SQLITE_IOERR || primary == SQLITE_FULL || primary == SQLITE_CANTOPEN;
    // A page that fails its HMAC leaves SQLCipher's pager with the bare SQLITE_ERROR; an error in SQL text
    // always comes with words of its own.
    if (database && primary == SQLITE_ERROR && std::string_view(sqlite3_errmsg(database)) == sqlite3_errstr(SQLITE_ERROR))
        return of(SQLITE_CORRUPT, 0);
    const int systemError = database && disk ? sqlite3_system_errno(database) : 0;
    return of((extended & 0xff) == primary ? extended : code, systemError);
}

} // namespace havre::vault::sqlite
