#include "ui/support/Plain.h"

#include "core/foundation/OneLine.h"

namespace havre::ui {

QString plainLine(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (turnsWriting(c))
            c = QChar(0x200B);
        else if (code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029)
            c = u' ';
    }
    return text;
}

QString plainTitle(QString text)
{
    text = plainLine(std::move(text));
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar before = text.at(i - 1);
        const QChar after = text.at(i + 1);
        if (text.at(i) == u'\'' && before.isLetter() && after.isLetter())
            text[i] = QChar(0x2019);
        else if (text.at(i) == u' ' && (QStringLiteral(";:!?").contains(after)))
            text[i] = QChar(0x202F);
        else if (text.at(i) == u' ' && (after == QChar(0x00BB) || before == QChar(0x00AB)))
            text[i] = QChar(0x00A0);
    }
    return text;
}

} // namespace havre::ui
