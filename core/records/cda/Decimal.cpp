#include "core/records/cda/Decimal.h"

#include <QRegularExpression>

#include <cmath>

namespace havre::records::cda {

std::optional<double> decimalOf(const QString &text)
{
    constexpr qsizetype Longest = 64;
    static const QRegularExpression plain(QStringLiteral(
        "^[+-]?([0-9]+|[0-9]{1,3}([ \\x{00A0}\\x{202F}][0-9]{3})+)?([.,][0-9]*)?([eE][+-]?[0-9]{1,3})?$"));
    QString number = text.trimmed();
    if (number.size() > Longest || !plain.match(number).hasMatch())
        return {};
    number.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F)).replace(u',', u'.');
    bool good = false;
    const double value = number.toDouble(&good); // in the C locale; "." alone is not good
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace havre::records::cda
