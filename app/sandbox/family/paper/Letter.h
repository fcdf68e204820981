// A told document as a letter on paper: letterhead, addressee, sections, signature, page numbers.
#pragma once

#include "app/sandbox/family/Family.h"

#include <QImage>

namespace havre::sandbox::family {

// Both need a QGuiApplication (offscreen is enough) for its fonts.
[[nodiscard]] QByteArray letterPdf(const StoryDocument &document, const Family &family); // as many pages as needed
[[nodiscard]] QImage letterImage(const StoryDocument &document, const Family &family);   // first page, 150 dpi

// One page of a child's or adult's health booklet, vaccines written by hand.
[[nodiscard]] QImage bookletImage(const StoryDocument &document, const Family &family);

} // namespace havre::sandbox::family
