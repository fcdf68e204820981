// SQLite's memory, overwritten whenever it is given back: rows, pages and statements of a person do not
// outlive the connection in our heap. Threading: install() from any thread.
//
// SQLCipher's own cipher_memory_security also does this, and locks every single allocation in memory:
// measured 5 × slower warm reads and 3 × slower inserts, for locks that end at RLIMIT_MEMLOCK (8 MiB,
// less than the page cache). Its keys it wipes and locks in any case.
#pragma once

namespace havre::vault::sqlite {

// Once per process, before the first connection. False when SQLite was already running on other memory.
[[nodiscard]] bool installWipingMemory();

} // namespace havre::vault::sqlite
