// Small documents written byte by byte for the tests.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QStringList>

namespace havre::tests {

// A PDF of one page for each text (ASCII), A4 portrait, Helvetica 24. `extra` goes into the catalogue.
[[nodiscard]] QByteArray pdf(const QList<QByteArray> &pages, const QByteArray &extra = {});
// A PNG that claims `size` and holds one byte of it.
[[nodiscard]] QByteArray pngClaiming(QSize size);
// A plain picture, left half red, right half blue.
[[nodiscard]] QByteArray picture(QSize size, const char *format);

} // namespace havre::tests
