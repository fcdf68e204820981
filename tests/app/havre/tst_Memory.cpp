// What a start leaves mapped goes back, and everything works after it as before.
#include "app/havre/Memory.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <cmath>

namespace {

qint64 mappedFiles() // KiB of files resident in this process
{
    QFile status(QStringLiteral("/proc/self/status"));
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("RssFile:"))
            return line.simplified().split(' ').at(1).toLongLong();
    return 0;
}

QImage picture()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0, 80, 160));
    painter.drawEllipse(QPointF(100, 100), 60 + std::sqrt(2.0), 40);
    return image;
}

} // namespace

TEST(MemoryTest, programPagesGoBackAndComeAgainWhenTouched)
{
    const QImage before = picture();
    const qint64 held = mappedFiles();
    havre::app::giveBackMemory();
    const qint64 kept = mappedFiles();
    EXPECT_LT(kept, held / 2) << "KiB before: " << held;
    EXPECT_EQ(picture(), before);
    havre::app::giveBackMemory(); // idempotent
    EXPECT_EQ(picture(), before);
}
