// Any bytes as a vault's header: it is damaged, newer, or exactly what we would have written. The checksum at its end is
// made right first, or nothing would come past it.
#include "core/vault/Header_p.h"

#include <cstdlib>
#include <sodium.h>

using namespace havre;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QByteArray sum(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), std::size_t(sum.size()), data, size, nullptr, 0);
    bytes += sum;
    const auto header = vault::Header::decode(bytes);
    if (header && (header->persons.size() > vault::Header::MaximumPersons || header->encode() != bytes))
        abort();
    return 0;
}
