#include "app/render/Opened.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>

namespace havre::render {
namespace {

// Turned pages are drawn as they are read: poppler's renderer turns them, its rectangles do not.
QSizeF sizeOf(const poppler::page *page)
{
    const poppler::rectf box = page->page_rect();
    const QSizeF size(std::abs(box.width()), std::abs(box.height()));
    const auto turn = page->orientation();
    const bool sideways = turn == poppler::page::landscape || turn == poppler::page::seascape;
    return sideways ? size.transposed() : size;
}

QByteArray opaqueRgba(const poppler::image &image)
{
    const int width = image.width();
    const int height = image.height();
    QByteArray rgba(qsizetype(width) * height * 4, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(rgba.data());
    for (int y = 0; y < height; ++y) {
        const auto *in = reinterpret_cast<const uchar *>(image.const_data()) + qsizetype(y) * image.bytes_per_row();
        for (int x = 0; x < width; ++x, in += 4, out += 4) { // ARGB32 in memory: blue first
            out[0] = in[2];
            out[1] = in[1];
            out[2] = in[0];
            out[3] = 255;
        }
    }
    return rgba;
}

class Pdf final : public Opened {
public:
    Pdf(QByteArray bytes, std::unique_ptr<poppler::document> document)
        : m_bytes(std::move(bytes)), m_document(std::move(document)) {}

    int pageCount() const override { return std::min(m_document->pages(), MaxPages); }
    QSizeF pageSize(int index) const override
    {
        const std::unique_ptr<poppler::page> page(m_document->create_page(index));
        const QSizeF size = page ? sizeOf(page.get()) : QSizeF();
        return size.isEmpty() ? QSizeF(595, 842) : size; // a page that cannot be read is an empty A4
    }

    std::variant<Pixels, Why> page(int index, QSize fit) override
    {
        const std::unique_ptr<poppler::page> page(m_document->create_page(index));
        if (!page)
            return Why::Unreadable;
        const QSizeF size = sizeOf(page.get());
        if (size.isEmpty())
            return Why::Unreadable;
        // A hair less than what fits: poppler rounds pixels up.
        const double scale = std::min((fit.width() - 0.5) / size.width(), (fit.height() - 0.5) / size.height());
        if (size.width() * scale * size.height() * scale > double(MaxPixels) || size.width() * scale < 1 || size.height() * scale < 1)
            return Why::TooLarge;
        poppler::page_renderer renderer;
        renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
        renderer.set_paper_color(0xFFFFFFFF);
        renderer.set_image_format(poppler::image::format_argb32);
        const poppler::image image = renderer.render_page(page.get(), 72 * scale, 72 * scale);
        if (!image.is_valid() || image.format() != poppler::image::format_argb32)
            return Why::Unreadable;
        return Pixels{{image.width(), image.height()}, opaqueRgba(image)};
    }

    QByteArray text() override
    {
        QByteArray all;
        for (int i = 0; i < pageCount() && all.size() < MaxText; ++i) {
            if (i > 0)
                all += '\f';
            if (const std::unique_ptr<poppler::page> page{m_document->create_page(i)}) {
                const poppler::byte_array words = page->text().to_utf8();
                all.append(words.data(), qsizetype(words.size()));
                while (all.endsWith('\f')) // poppler's own, after each page
                    all.chop(1);
            }
        }
        all.truncate(MaxText);
        return all;
    }

private:
    QByteArray m_bytes; // poppler reads from here as long as the document lives
    std::unique_ptr<poppler::document> m_document;
};

} // namespace

Outcome openPdf(QByteArray bytes)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        return Why::Unreadable;
    if (document->is_locked())
        return Why::Protected;
    if (document->pages() < 1)
        return Why::Unreadable;
    return std::make_unique<Pdf>(std::move(bytes), std::move(document));
}

} // namespace havre::render
