#include "core/vault/sqlite/Profile_p.h"

#include "core/vault/sqlite/Failure_p.h"

#include <sqlite3.h>

#include <functional>

namespace havre::vault::sqlite {

namespace {

Result<QByteArray> firstValue(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return failed(database, code);
    QByteArray value;
    code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    auto answer = code == SQLITE_ROW || code == SQLITE_DONE ? Result<QByteArray>(value)
                                                            : Result<QByteArray>(failed(database, code));
    sqlite3_finalize(statement);
    return answer;
}

struct Setting {
    const char *set;
    const char *ask;
    const char *expect;
};

// Before the first page is read.
constexpr Setting Cipher[] = {
    {"PRAGMA cipher_log_level = NONE", nullptr, nullptr}, // else a wrong key is told on stderr
    {"PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", "4096"},
    {"PRAGMA cipher_hmac_algorithm = HMAC_SHA256", "PRAGMA cipher_hmac_algorithm", "HMAC_SHA256"},
    {"PRAGMA cipher_use_hmac = ON", "PRAGMA cipher_use_hmac", "1"},
};

// The reader's cache serves lists and search, the writer's only its own pages. A cache grows with use.
constexpr Setting ReaderCache{"PRAGMA cache_size = -16384", "PRAGMA cache_size", "-16384"};
constexpr Setting WriterCache{"PRAGMA cache_size = -8192", "PRAGMA cache_size", "-8192"};

constexpr Setting Common[] = {
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"}, // NORMAL loses acknowledged commits (finding 6)
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA mmap_size = 0", nullptr, nullptr},
    {nullptr, "PRAGMA auto_vacuum", "0"}, // with it on, an all-zero page escapes the HMAC
};

Result<void> apply(sqlite3 *database, const Setting &setting)
{
    if (setting.set)
        HAVRE_CHECK(firstValue(database, setting.set));
    if (setting.ask) {
        HAVRE_TRY(value, firstValue(database, setting.ask));
        if (value != setting.expect)
            return failure(Fault::Internal, QLatin1String("vault.sql"), QLatin1String(setting.ask));
    }
    return {};
}

} // namespace

Result<void> applyProfile(sqlite3 *database, Connection::Mode mode)
{
    sqlite3_busy_timeout(database, 5000);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (mode == Connection::Mode::Still)
        sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);

    // Plain SQLite would take every cipher PRAGMA for success and write in clear.
    HAVRE_TRY(version, firstValue(database, "PRAGMA cipher_version"));
    if (version.isEmpty() || version.at(0) < '4')
        return failure(Fault::Internal, QLatin1String("vault.sql"), QStringLiteral("not SQLCipher 4"));
    for (const Setting &setting : Cipher)
        HAVRE_CHECK(apply(database, setting));

    const bool still = mode == Connection::Mode::Still;
    if (still)
        HAVRE_CHECK(apply(database, {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"}));
    HAVRE_CHECK(firstValue(database, "SELECT count(*) FROM sqlite_master")); // the key check

    const bool readOnly = still || mode == Connection::Mode::ReadOnly;
    HAVRE_TRY(journal, firstValue(database, readOnly ? "PRAGMA journal_mode" : "PRAGMA journal_mode = WAL"));
    if (journal != "wal" && !still) // still, and without a log, it says "delete"
        return failure(Fault::Internal, QLatin1String("vault.sql"), QStringLiteral("journal_mode"));
    for (const Setting &setting : Common)
        HAVRE_CHECK(apply(database, setting));
    HAVRE_CHECK(apply(database, readOnly ? ReaderCache : WriterCache));
    if (readOnly)
        HAVRE_CHECK(firstValue(database, "PRAGMA query_only = ON"));
    return {};
}

} // namespace havre::vault::sqlite
