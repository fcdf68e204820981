#include "app/render/Opened.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace havre::render {
namespace {

bool isTooLarge(QSize size)
{
    return qint64(size.width()) * size.height() > MaxPixels;
}

class Picture final : public Opened {
public:
    Picture(QByteArray bytes, QByteArray format) : m_bytes(std::move(bytes)), m_format(std::move(format))
    {
        Look look(*this);
        m_pages = std::clamp(look.reader.imageCount(), 1, MaxPages);
        for (int i = 0; i < m_pages; ++i) {
            if (i > 0 && !look.reader.jumpToImage(i)) {
                m_pages = i;
                break;
            }
            const QSize size = look.reader.size();
            const bool turned = look.reader.transformation() & QImageIOHandler::TransformationRotate90;
            m_sizes.append(turned ? size.transposed() : size);
        }
    }

    int pageCount() const override { return m_pages; }
    QSizeF pageSize(int page) const override { return m_sizes.value(page); }

    std::variant<Pixels, Why> page(int index, QSize fit) override
    {
        Look look(*this);
        if (index > 0 && !look.reader.jumpToImage(index))
            return Why::Unreadable;
        const QSize stored = look.reader.size();
        if (isTooLarge(stored))
            return Why::TooLarge;
        const QSize upright = m_sizes.value(index);
        QSize target = upright.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1});
        if (target.width() > upright.width())
            target = upright; // never more than there is
        if (upright == stored)
            look.reader.setScaledSize(target); // JPEG decodes at an eighth for a thumbnail
        QImage image = look.reader.read();
        if (image.isNull())
            return Why::Unreadable;
        if (image.size() != target)
            image = image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return flat(image);
    }

    [[nodiscard]] QSize firstSize() const { return m_sizes.value(0); }

private:
    // A reader over our bytes, afresh: readers do not go back.
    struct Look {
        explicit Look(Picture &picture) : buffer(&picture.m_bytes)
        {
            buffer.open(QIODevice::ReadOnly);
            reader.setDevice(&buffer);
            reader.setFormat(picture.m_format); // the one that was sniffed, no guessing
            reader.setAutoDetectImageFormat(false);
            reader.setAutoTransform(true);
        }
        QBuffer buffer;
        QImageReader reader;
    };

    static Pixels flat(const QImage &image)
    {
        const QImage source = image.convertToFormat(QImage::Format_RGBA8888);
        QByteArray rgba(qsizetype(image.width()) * image.height() * 4, Qt::Uninitialized);
        auto *out = reinterpret_cast<uchar *>(rgba.data());
        for (int y = 0; y < source.height(); ++y) {
            const uchar *in = source.constScanLine(y);
            for (int x = 0; x < source.width(); ++x, in += 4, out += 4) { // laid on white paper
                const unsigned alpha = in[3];
                for (int c = 0; c < 3; ++c)
                    out[c] = uchar((in[c] * alpha + 255u * (255u - alpha) + 127u) / 255u);
                out[3] = 255;
            }
        }
        return {source.size(), rgba};
    }

    QByteArray m_bytes;
    QByteArray m_format;
    int m_pages = 0;
    QList<QSize> m_sizes;
};

} // namespace

Outcome openPicture(QByteArray bytes, const QByteArray &format)
{
    QImageReader::setAllocationLimit(384);
    auto picture = std::make_unique<Picture>(std::move(bytes), format);
    const QSize size = picture->firstSize();
    if (!size.isValid() || size.isEmpty())
        return Why::Unreadable;
    if (isTooLarge(size))
        return Why::TooLarge;
    return picture;
}

} // namespace havre::render
