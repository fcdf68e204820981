// Port: the jail in which hostile pictures and PDFs are opened. Nothing of a PDF or image parser runs
// in our own process. Bytes go in and come out through pipes; nothing touches a disk.
// Limits (security.md §3.9): input 120 MiB, 64 Mpx a page, 20 s of CPU, 1 GiB of memory.
// Errors: Malformed "render.unreadable", Exhausted "render.too-large", Refused "render.no-jail"
// (there is no bubblewrap: we refuse rather than parse unjailed), Internal "render.died".
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QSize>
#include <QString>

#include <memory>

namespace havre::ports {

struct PixelPage {
    QSize size;      // pixels
    QByteArray rgba; // size.width() * size.height() * 4, RGBA8888, opaque
};

class OpenDocument {
public:
    virtual ~OpenDocument() = default; // ends the jail
    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual QSizeF pageSize(int page) const = 0; // points (PDF) or pixels (image)
    [[nodiscard]] virtual QCoro::Task<Result<PixelPage>> page(int index, QSize fit) = 0;
    // The same page as a JPEG, encoded in the jail as well. NotFound "render.no-page", also where nobody can.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> jpeg(int, QSize)
    {
        co_return failure(Fault::NotFound, QLatin1String("render.no-page"));
    }
    [[nodiscard]] virtual QCoro::Task<Result<QString>> text() = 0; // of all pages, form feed between
};

class Renderer {
public:
    virtual ~Renderer() = default;
    // contentType: application/pdf, image/jpeg, image/png or image/tiff, already sniffed by content.
    [[nodiscard]] virtual QCoro::Task<Result<std::shared_ptr<OpenDocument>>> open(QByteArray bytes, QString contentType) = 0;
};

} // namespace havre::ports
