#include "core/sharing/Readable.h"

#include "core/sharing/Narrative.h"

namespace havre::sharing {

Readable readableOf(const QByteArray &bytes, const QString &contentType)
{
    Readable readable;
    if (contentType == QLatin1String("text/plain")) {
        if (const auto read = records::readPlainText(bytes))
            readable.narrative = narrativeOf(*read);
    } else if (contentType == QLatin1String("text/xml")) {
        const auto read = records::cda::readCda(bytes);
        if (!read)
            return readable;
        if (!read->blocks.isEmpty())
            readable.narrative = narrativeOf(*read);
        for (const records::cda::Attachment &one : read->attachments)
            readable.carried.append({records::sniffContentType(one.bytes), one.bytes, one.key});
    }
    return readable;
}

} // namespace havre::sharing
