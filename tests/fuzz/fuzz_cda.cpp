// Any bytes: reading answers, and what a screen will trust holds: spans of tables, links, text.
#include "core/records/cda/Cda.h"
#include "core/records/reading/Reader.h"

#include <cstdlib>

using namespace havre::records;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readDocument(bytes);
    const auto cda = cda::readCda(bytes);
    if (!cda)
        return 0;
    for (const cda::Block &block : cda->blocks) {
        if (block.table >= cda->tables.size() || (block.kind == cda::Block::Kind::TableRow && block.table < 0))
            abort();
        for (const cda::Block::Cell &cell : block.cells)
            if (cell.columns < 1 || cell.rows < 1 || cell.columns > 64 || cell.rows > 64)
                abort();
        for (const cda::Run &run : block.runs)
            if (run.text.isEmpty() || run.link.startsWith(QLatin1String("javascript"), Qt::CaseInsensitive))
                abort();
    }
    return 0;
}
