#include "tests/screens/References.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace havre::tests {

namespace {

constexpr int Smaller = 5;
constexpr int Gap = 4;
constexpr int Unlike = 40;          // of 255, in one channel: more than rounding, less than a letter
constexpr double MostUnlike = 0.001; // share of a picture that may be unlike: rounding of another processor
constexpr int Columns = 4;

// Four bits a channel are enough to see a change by, and a third of the size.
QImage reduced(const QImage &picture)
{
    QImage small = picture.convertToFormat(QImage::Format_RGB32)
                       .scaled(picture.size() / Smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < small.height(); ++y) {
        uchar *line = small.scanLine(y);
        for (int x = 0; x < small.width() * 3; ++x)
            line[x] = static_cast<uchar>((line[x] >> 4) * 17);
    }
    return small;
}

double shareUnlike(const QImage &a, const QImage &b)
{
    int unlike = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            unlike += std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                std::abs(qBlue(one) - qBlue(other))}) > Unlike;
        }
    return double(unlike) / std::max(1, a.width() * a.height());
}

} // namespace

Sheet::Sheet(QString face, QDir pictures)
    : m_face(std::move(face)), m_pictures(std::move(pictures))
{
}

void Sheet::add(const QString &look, const QImage &picture)
{
    m_parts.append({look, reduced(picture)});
}

QString Sheet::path() const
{
    return qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/screens/references/") + m_face + QStringLiteral(".png");
}

// Rows of four, each as high as its highest.
QPoint Sheet::placeOf(int part) const
{
    QPoint place;
    for (int i = 0; i < part / Columns * Columns; i += Columns) {
        int highest = 0;
        for (int k = i; k < std::min<int>(i + Columns, static_cast<int>(m_parts.size())); ++k)
            highest = std::max(highest, m_parts.at(k).small.height());
        place.ry() += highest + Gap;
    }
    for (int k = part / Columns * Columns; k < part; ++k)
        place.rx() += m_parts.at(k).small.width() + Gap;
    return place;
}

QImage Sheet::whole() const
{
    QRect all;
    for (int i = 0; i < m_parts.size(); ++i)
        all |= QRect(placeOf(i), m_parts.at(i).small.size());
    QImage sheet(all.size(), QImage::Format_RGB888);
    sheet.fill(QColor(136, 136, 136));
    QPainter painter(&sheet);
    for (int i = 0; i < m_parts.size(); ++i)
        painter.drawImage(placeOf(i), m_parts.at(i).small);
    return sheet;
}

void Sheet::keepDifference(const Part &part, const QImage &accepted) const
{
    const QSize size = part.small.size();
    QImage both(size.width() * 3 + 2 * Gap, size.height(), QImage::Format_RGB888);
    both.fill(QColor(136, 136, 136));
    QPainter painter(&both);
    painter.drawImage(0, 0, accepted);
    painter.drawImage(size.width() + Gap, 0, part.small);
    const int third = 2 * (size.width() + Gap);
    painter.drawImage(third, 0, part.small);
    painter.setCompositionMode(QPainter::CompositionMode_Difference);
    painter.drawImage(third, 0, accepted);
    painter.end();
    m_pictures.mkpath(QStringLiteral("differs"));
    both.scaled(both.size() * 2).save(m_pictures.filePath(QStringLiteral("differs/%1-%2.png").arg(m_face, part.look)));
}

QStringList Sheet::compare() const
{
    if (qEnvironmentVariableIsSet("HAVRE_ACCEPT")) {
        QDir().mkpath(QFileInfo(path()).path());
        return whole().save(path(), "PNG", 0) ? QStringList() : QStringList{m_face + QStringLiteral(": the sheet cannot be written")};
    }
    const QImage accepted = QImage(path()).convertToFormat(QImage::Format_RGB888);
    if (accepted.isNull())
        return {m_face + QStringLiteral(": nobody has accepted a picture yet (./dev shots --accept)")};
    if (accepted.size() != whole().size())
        return {m_face + QStringLiteral(": the sheet has other looks or sizes than before")};
    QStringList wrong;
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const QImage before = accepted.copy(QRect(placeOf(i), part.small.size()));
        const double unlike = shareUnlike(before, part.small);
        if (unlike <= MostUnlike)
            continue;
        keepDifference(part, before);
        wrong += QStringLiteral("%1-%2 changed (%3 % of it); see %4").arg(m_face, part.look).arg(100 * unlike, 0, 'f', 1)
                     .arg(m_pictures.filePath(QStringLiteral("differs")));
    }
    return wrong;
}

} // namespace havre::tests
