#include "platform/render/Frames.h"

#include "platform/render/Wire.h"

#include <QtEndian>

#include <cmath>

namespace havre::platform {
namespace {

Error nonsense()
{
    return {Fault::Internal, QStringLiteral("render.died"), QStringLiteral("an answer that makes no sense")};
}

} // namespace

Result<QList<QSizeF>> pageSizes(const QByteArray &answer)
{
    if (answer.size() < 4)
        return failure(nonsense());
    const auto count = qFromLittleEndian<qint32>(answer.constData());
    if (count < 1 || count > render::MaxPages || answer.size() != 4 + count * qsizetype(16))
        return failure(nonsense());
    QList<QSizeF> sizes;
    for (qsizetype i = 0; i < count; ++i) {
        const char *at = answer.constData() + 4 + i * 16;
        const QSizeF size(qFromLittleEndian<double>(at), qFromLittleEndian<double>(at + 8));
        if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || size.isEmpty())
            return failure(nonsense());
        sizes.append(size);
    }
    return sizes;
}

Result<ports::PixelPage> pixels(const QByteArray &answer)
{
    if (answer.size() < 8)
        return failure(nonsense());
    const QSize size(qFromLittleEndian<qint32>(answer.constData()), qFromLittleEndian<qint32>(answer.constData() + 4));
    const qint64 area = qint64(size.width()) * size.height();
    if (size.isEmpty() || size.width() > render::MaxSide || size.height() > render::MaxSide || area > render::MaxPixels
        || answer.size() != 8 + area * 4)
        return failure(nonsense());
    return ports::PixelPage{size, answer.mid(8)};
}

} // namespace havre::platform
