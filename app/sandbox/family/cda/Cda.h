// A told document as CDA R2 bytes.
#pragma once

#include "app/sandbox/family/Family.h"

namespace havre::sandbox::family {

// `embedded`: the PDF of a level-1 document (Form::CdaPdf), or the PNG of the document's figure; may be empty.
[[nodiscard]] QByteArray writeCda(const StoryDocument &document, const Family &family, const QByteArray &embedded);

} // namespace havre::sandbox::family
