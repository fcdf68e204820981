// CDA header → XDS metadata. A reader of its own, apart from core/records/cda, so that the app and the
// platform it is tested against do not share a mistake. Source: interop.md §2, CDAHeaderToXDM rules.
// Never runs a stylesheet, never resolves an entity. Threading: pure, any.
#pragma once

#include "app/sandbox/dmp/Entry.h"

#include <optional>

namespace havre::sandbox {

// Nothing when the bytes hold no ClinicalDocument. Fills what the header says and nothing else.
[[nodiscard]] std::optional<Entry> readCdaMetadata(const QByteArray &bytes);

} // namespace havre::sandbox
