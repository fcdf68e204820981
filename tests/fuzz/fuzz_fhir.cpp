// Any bytes as an answer of the DMP: reading answers, and what is kept of it is bounded.
#include "core/dmp/mhd/Reference.h"

#include <cstdlib>

using namespace havre::dmp;

namespace {

constexpr qsizetype MaxKept = 4000; // letters of any text the server gives: mhd::json::MaxString

void check(const mhd::Reference &reference)
{
    if (reference.told.title.size() > MaxKept || reference.address.size() > MaxKept || reference.contentType.size() > MaxKept)
        abort();
    // What is stored is read again later, and must then say the same.
    const auto again = mhd::readReference(reference.json);
    if (!again || again->address != reference.address || again->told.title != reference.told.title || again->size != reference.size)
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto page = mhd::readSearchPage(bytes))
        for (const mhd::Reference &reference : page->references)
            check(reference);
    if (const auto reference = mhd::readReference(bytes))
        check(*reference);
    (void)mhd::outcomeCodes(bytes);
    (void)mhd::readBinary(bytes);
    return 0;
}
