#include "core/vault/sqlite/Authorizer_p.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace havre::vault::sqlite {

namespace {

constexpr std::array<std::string_view, 15> HarmlessPragmas{
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_check", "foreign_key_list",
    "integrity_check", "quick_check", "cipher_integrity_check", "user_version", "wal_checkpoint", "optimize",
    "data_version", "defer_foreign_keys"}; // the last: to the end of one transaction

int judge(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_FUNCTION: {
        const std::string_view name = second ? second : "";
        const bool dangerous = name == "load_extension" || name == "fts3_tokenizer" || name == "sqlcipher_export";
        return dangerous ? SQLITE_DENY : SQLITE_OK;
    }
    case SQLITE_PRAGMA: {
        const std::string_view name = first ? first : "";
        return std::find(HarmlessPragmas.begin(), HarmlessPragmas.end(), name) != HarmlessPragmas.end() ? SQLITE_OK
                                                                                                        : SQLITE_DENY;
    }
    default:
        return SQLITE_OK;
    }
}

} // namespace

void restrict(sqlite3 *database)
{
    sqlite3_set_authorizer(database, judge, nullptr);
}

} // namespace havre::vault::sqlite
