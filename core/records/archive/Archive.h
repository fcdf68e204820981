// The members of a zip, in memory: never a file, never a path followed. Refused as a whole when it is built to
// hurt: bombs, names that climb out of a folder, encryption. Archives within an archive are not opened.
// Source: IHE ITI TF-2 §3.32 (XDM); reading by libzip. Pure, any thread.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace havre::records {

namespace archive {
inline constexpr qint64 Members = 2'000;
inline constexpr qint64 MemberBytes = 120LL * 1024 * 1024; // what the library accepts
inline constexpr qint64 TotalBytes = 512LL * 1024 * 1024;
inline constexpr qint64 Ratio = 200; // beyond 1 MiB: a document packs three to twenty times
}

struct Member {
    QString name; // as written, for people to recognise it
    QByteArray bytes;
};

// Malformed "records.import.zip", Refused "records.import.zip-bomb", "records.import.zip-path",
// Unsupported "records.import.zip-locked".
[[nodiscard]] Result<QList<Member>> unpack(const QByteArray &zip);

} // namespace havre::records
