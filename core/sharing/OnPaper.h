// One document that has no pages of its own, put on paper: its words under its title, then the pictures and PDFs it
// carries. What a professional without any software reads. The press may be null, and is not kept.
// Errors: Unsupported "records.unsupported-type" (nothing in it is words), and the press's.
#pragma once

#include "core/ports/Press.h"
#include "core/records/Document.h"

namespace havre::sharing {

[[nodiscard]] QCoro::Task<Result<QByteArray>> onPaper(ports::Press *press, records::Document document, QByteArray bytes);

} // namespace havre::sharing
