#include "app/havre/Memory.h"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

namespace havre::app {

namespace {

// Only segments nobody can have written to: what was never dirty can be read again from its file. Those that were
// writable for a while (relocations) are not among them: they keep PF_W here.
int unmapCode(dl_phdr_info *object, size_t, void *)
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr) &segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) || object->dlpi_addr == 0)
            continue;
        const std::uintptr_t begin = (object->dlpi_addr + segment.p_vaddr) & ~(page - 1);
        const std::uintptr_t end = (object->dlpi_addr + segment.p_vaddr + segment.p_filesz) & ~(page - 1);
        if (end > begin)
            madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED); // NOLINT: addresses are numbers here
    }
    return 0;
}

} // namespace

void giveBackMemory()
{
    malloc_trim(0);
    dl_iterate_phdr(&unmapCode, nullptr);
}

} // namespace havre::app
