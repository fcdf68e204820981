#include "core/foundation/OneLine.h"

namespace havre {

bool turnsWriting(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C;
}

QString oneLine(const QString &text, qsizetype most)
{
    QString line;
    for (const QChar c : text.left(most * 2)) { // what goes may be as much as what stays
        const bool unseen = c == QChar(0x200B) || c == QChar(QChar::ByteOrderMark);
        if (unseen || turnsWriting(c))
            continue;
        line += c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u' ') : c;
    }
    return line.simplified().left(most).trimmed();
}

} // namespace havre
