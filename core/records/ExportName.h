// The name under which a document stands outside the vault. Pure, any thread.
#pragma once

#include "core/records/Document.h"

namespace havre::records {

// ".pdf" of "application/pdf"; ".bin" of what is not known.
[[nodiscard]] QString extensionOf(const QString &contentType);
// Made from the title: no separators, no control or direction-changing characters, at most 80 letters, the day, the
// extension of the true type. "Bilan sanguin 2026-02-24.pdf".
[[nodiscard]] QString exportName(const Document &document);

} // namespace havre::records
