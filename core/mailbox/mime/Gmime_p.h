// GMime under RAII, started once. Only core/mailbox/mime includes this.
#pragma once

#include "core/mailbox/mime/GmimeLater_p.h"

#include <QByteArray>

#include <memory>

// GObject's casting macros are C.
#pragma GCC diagnostic ignored "-Wold-style-cast"

namespace havre::mailbox::mime {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

inline void startGmime()
{
    static const bool started = (g_mime_init(), true);
    Q_UNUSED(started)
}

// A stream over bytes that outlive it; nothing is copied.
inline Owned<GMimeStream> streamOver(const QByteArray &bytes)
{
    return Owned<GMimeStream>(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
}

inline Owned<GMimeStream> emptyStream()
{
    return Owned<GMimeStream>(g_mime_stream_mem_new());
}

inline QByteArray contentsOf(GMimeStream *stream)
{
    GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), static_cast<qsizetype>(array->len)) : QByteArray();
}

} // namespace havre::mailbox::mime
