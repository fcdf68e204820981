// Port: a printing press in a jail. It sets our own text as pages, turns pictures into pages, takes the pages of PDFs
// strangers made without anything in them that could act, and binds all of it into one PDF with page numbers. Bytes go in
// and come out through pipes; nothing touches a disk. Limits: those of Renderer.h for each part, 10 min of CPU for a run.
// Errors: Malformed "render.unreadable", Exhausted "render.too-large", Unsupported "render.protected", Refused
// "render.no-jail", Internal "render.died".
#pragma once

#include "core/foundation/Result.h"

#include <QBitArray>
#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QString>

#include <memory>

namespace havre::ports {

// A square or oblong of dark and light modules: QR code, datamatrix.
struct Symbol {
    int width = 0;
    int height = 0;
    QBitArray dark; // row by row
};

struct Sheet {
    enum class Format { A4, Card }; // Card: 85.6 × 54 mm (ISO/IEC 7810 ID-1)
    Format format = Format::A4;
    QString xhtml;         // body of simple XHTML: what Narrative.h writes, tables, <img src="symbol:0" width="90"/>
    QList<Symbol> symbols;
};

struct Part {
    int number = -1;
    int pages = 0;
};

class PrintRun {
public:
    virtual ~PrintRun() = default; // ends the jail
    [[nodiscard]] virtual QCoro::Task<Result<Part>> typeset(Sheet sheet) = 0;
    // application/pdf, image/jpeg, image/png or image/tiff, already sniffed by content.
    [[nodiscard]] virtual QCoro::Task<Result<Part>> add(QByteArray bytes, QString contentType) = 0;
    // One PDF of these parts, in this order; each page says "footer · page n / N" at its foot when footer is not empty.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> bind(QList<int> parts, QString footer) = 0;
};

class Press {
public:
    virtual ~Press() = default;
    [[nodiscard]] virtual std::shared_ptr<PrintRun> begin() = 0;
};

} // namespace havre::ports
