#include "core/vault/sqlite/WipingMemory_p.h"

#include <malloc.h>
#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace havre::vault::sqlite {

namespace {

void *take(int size)
{
    return std::malloc(static_cast<std::size_t>(size));
}

void giveBack(void *memory)
{
    if (!memory)
        return;
    sodium_memzero(memory, malloc_usable_size(memory));
    std::free(memory);
}

int sizeOf(void *memory)
{
    return memory ? static_cast<int>(malloc_usable_size(memory)) : 0;
}

void *resize(void *memory, int size)
{
    void *other = take(size);
    if (!other)
        return nullptr;
    std::memcpy(other, memory, static_cast<std::size_t>(std::min(size, sizeOf(memory))));
    giveBack(memory);
    return other;
}

int roundUp(int size)
{
    return (size + 7) & ~7;
}

int begin(void *)
{
    return SQLITE_OK;
}

void end(void *) {}

} // namespace

bool installWipingMemory()
{
    static const bool installed = [] {
        sqlite3_mem_methods methods{take, giveBack, resize, sizeOf, roundUp, begin, end, nullptr};
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK && sqlite3_initialize() == SQLITE_OK;
    }();
    return installed;
}

} // namespace havre::vault::sqlite
