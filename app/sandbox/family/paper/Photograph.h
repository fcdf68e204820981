// A sheet of paper as a telephone would see it: on a desk, askew, unevenly lit, a little noisy.
#pragma once

#include <QImage>

namespace havre::sandbox::family {

// `word` seeds everything that varies; the longer side of the result is 1600 pixels.
[[nodiscard]] QImage photographed(const QImage &sheet, const QString &word);

} // namespace havre::sandbox::family
