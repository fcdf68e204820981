// What happens to files in the world: a bit turns, an end is missing, a page comes from elsewhere.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

namespace havre::tests {

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

inline QByteArray flipped(QByteArray bytes, qsizetype byte, int bit = 0)
{
    bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << bit));
    return bytes;
}

// Every file below a folder, relative to it, in order.
inline QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    return names;
}

} // namespace havre::tests
