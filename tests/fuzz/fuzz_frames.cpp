// Any bytes as an answer of the jailed helper: sizes are sane, and pixels are as many as said.
#include "platform/render/Frames.h"

#include <cstdlib>

using namespace havre::platform;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto sizes = pageSizes(bytes))
        for (const QSizeF &page : *sizes)
            if (!(page.width() > 0) || !(page.height() > 0))
                abort();
    if (const auto page = pixels(bytes); page && page->rgba.size() != qsizetype(page->size.width()) * page->size.height() * 4)
        abort();
    return 0;
}
