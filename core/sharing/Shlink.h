// A SMART Health Link as it is written (HL7 SMART Health Cards and Links 1.0, "Construct a SMART Health Link Payload"):
// where the manifest is and the key of what it lists. Whoever has it needs only the passcode. Values; any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QDateTime>
#include <QUrl>

namespace havre::sharing {

struct Shlink {
    static constexpr int MaxUrl = 128; // letters of the manifest's address
    static constexpr int MaxLabel = 80;

    QUrl manifest;
    SecretBytes key; // 32 bytes
    QDateTime expires;
    bool passcode = true; // flag "P"
    QString label;

    // "shlink:/eyJ…"
    [[nodiscard]] QString written() const;
    // Also behind a viewer's address ("https://…#shlink:/…"). Malformed "sharing.link".
    [[nodiscard]] static Result<Shlink> parse(const QString &text);
};

} // namespace havre::sharing
