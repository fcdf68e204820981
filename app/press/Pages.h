// Parts of a print run: each a PDF of its own, from our text, from pictures or from strangers, until they are bound.
// Threading: the helper's one thread. Exceptions of qpdf end at bound() and pdf().
#pragma once

#include "platform/render/Wire.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <qpdf/QPDF.hh>

#include <memory>
#include <variant>

namespace havre::press {

struct Pages {
    QByteArray bytes; // qpdf reads from here as long as it lives
    std::shared_ptr<QPDF> pdf;
    int count = 0;
};
using Made = std::variant<Pages, render::Why>;

// Of a PDF of our own making.
[[nodiscard]] Made pdf(QByteArray bytes);
// Of somebody else's: its pages written anew, without actions, forms or annotations. What cannot be written is refused
// here, alone, and not when everything is bound.
[[nodiscard]] Made strangers(QByteArray bytes);
// A sheet in CBOR (JailedPress.cpp writes it).
[[nodiscard]] Made typeset(const QByteArray &sheet);
// One page a picture, as large as fits.
[[nodiscard]] Made pictures(const QByteArray &bytes, const QByteArray &format);
// A footer on each page unless it is empty.
[[nodiscard]] std::variant<QByteArray, render::Why> bound(QList<Pages> &parts, const QList<int> &order, const QString &footer);

} // namespace havre::press
