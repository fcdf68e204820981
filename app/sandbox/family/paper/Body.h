// The text of a letter, laid out by Qt for one paint device.
#pragma once

#include "app/sandbox/family/Family.h"

#include <QTextDocument>

#include <memory>

namespace havre::sandbox::family {

// `dots`: device pixels per inch; `page`: the area text may use, in device pixels; `reserve`: the height
// left free at the top of the first page.
[[nodiscard]] std::unique_ptr<QTextDocument> layOut(const StoryDocument &document, const Family &family,
                                                    QPaintDevice *device, QSizeF page, double reserve);

} // namespace havre::sandbox::family
