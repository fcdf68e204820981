// What the jailed helper answers, checked: it has read a hostile file and may say anything. Formats: Wire.h.
// Errors: Internal "render.died". Threading: pure, any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/ports/Renderer.h"

#include <QList>
#include <QSizeF>

namespace havre::platform {

// Of Answer::Opened: the size of each page, in points or pixels, none empty.
[[nodiscard]] Result<QList<QSizeF>> pageSizes(const QByteArray &answer);
// Of Answer::Pixels.
[[nodiscard]] Result<ports::PixelPage> pixels(const QByteArray &answer);

} // namespace havre::platform
