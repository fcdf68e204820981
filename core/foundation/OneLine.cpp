#include "core/foundation/OneLine.h"

namespace havre {

namespace {

bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C
        || code == 0x200B || code == 0xFEFF;
}

} // namespace

QString oneLine(const QString &text, qsizetype most)
{
    QString line;
    for (const QChar c : text.left(most * 2)) { // what goes may be as much as what stays
        if (isHidden(c))
            continue;
        line += c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u' ') : c;
    }
    return line.simplified().left(most).trimmed();
}

} // namespace havre
