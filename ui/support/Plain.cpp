#include "ui/support/Plain.h"

namespace havre::ui {

QString plainLine(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
            || code == 0x200F || code == 0x061C;
        if (turns)
            c = QChar(0x200B);
        else if (code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029)
            c = u' ';
    }
    return text;
}

} // namespace havre::ui
