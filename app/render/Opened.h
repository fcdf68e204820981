// A document open in the jail: pages to pixels, pages to words. Two makers: PDF by poppler, pictures by
// Qt's readers of PNG, JPEG and TIFF (and no others).
#pragma once

#include "platform/render/Wire.h"

#include <QByteArray>
#include <QSize>

#include <memory>
#include <variant>

namespace havre::render {

struct Pixels {
    QSize size;
    QByteArray rgba; // opaque
};

class Opened {
public:
    virtual ~Opened() = default;
    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual QSizeF pageSize(int page) const = 0;
    [[nodiscard]] virtual std::variant<Pixels, Why> page(int index, QSize fit) = 0;
    [[nodiscard]] virtual QByteArray text() { return {}; } // UTF-8
};

using Outcome = std::variant<std::unique_ptr<Opened>, Why>;
[[nodiscard]] Outcome openPdf(QByteArray bytes);
[[nodiscard]] Outcome openPicture(QByteArray bytes, const QByteArray &format);

} // namespace havre::render
