#include "ui/records/NarrativePieces.h"

#include <QRegularExpression>
#include <QVariantMap>

namespace havre::ui {

using records::cda::Run;

namespace {
constexpr qsizetype MostPieces = 600;
constexpr QChar NoBreakSpace(0x00A0);
} // namespace

QString plainText(const QList<Run> &runs)
{
    if (runs.size() == 1)
        return runs.first().text;
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

bool isUniform(const QList<Run> &runs)
{
    const Run *one = nullptr;
    for (const Run &run : runs) {
        if (run.text.trimmed().isEmpty())
            continue;
        if (one && (one->styles != run.styles || one->link != run.link))
            return false;
        one = &run;
    }
    // A raised or struck block needs pieces even alone.
    return !one || (one->styles & (Run::Superscript | Run::Subscript | Run::Struck | Run::Underline)) == 0;
}

quint8 commonStyles(const QList<Run> &runs)
{
    quint8 styles = 0xff;
    bool any = false;
    for (const Run &run : runs) {
        if (run.text.trimmed().isEmpty())
            continue;
        styles &= run.styles;
        any = true;
    }
    return any ? styles : quint8(Run::Plain);
}

QVariantList pieces(const QList<Run> &runs)
{
    QVariantList pieces;
    for (const Run &run : runs) {
        qsizetype start = 0;
        while (start < run.text.size()) {
            const bool line = run.text.at(start) == u'\n';
            qsizetype end = start + 1;
            // A word with the space after it; in an underlined stretch the last space stands alone, bare.
            const bool drawn = !run.link.isEmpty() || (run.styles & (Run::Underline | Run::Struck)) != 0;
            const qsizetype words = drawn && run.text.endsWith(u' ') ? run.text.size() - 1 : run.text.size();
            while (!line && end < words && run.text.at(end) != u'\n' && run.text.at(end - 1) != u' ')
                ++end;
            const bool bare = drawn && start >= words;
            QString word = line ? QString() : run.text.mid(start, end - start);
            // A plain space at a line's end would be trimmed by Text; it stays as wide as it is.
            if (word.endsWith(u' '))
                word.back() = NoBreakSpace;
            const auto has = [&run](Run::Style style) { return (run.styles & style) != 0; };
            pieces.append(QVariantMap{
                {QStringLiteral("text"), word},
                {QStringLiteral("newLine"), line},
                {QStringLiteral("bold"), has(Run::Bold)},
                {QStringLiteral("italic"), has(Run::Italic)},
                {QStringLiteral("underline"), !bare && (has(Run::Underline) || !run.link.isEmpty())},
                {QStringLiteral("struck"), !bare && has(Run::Struck)},
                {QStringLiteral("shift"), has(Run::Superscript) ? 1 : has(Run::Subscript) ? -1 : 0},
                {QStringLiteral("link"), run.link},
            });
            if (pieces.size() > MostPieces)
                return {};
            start = end;
        }
    }
    return pieces;
}

bool looksNumeric(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^[<>≤≥=+\\-−±]?\\s*\\d[\\d\\s\\x{202F}\\x{00A0}.,]*\\s*(%|\\*|[a-zµ]{1,4}(/[a-zA-Z]{1,4})?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 24 && number.match(text.trimmed()).hasMatch();
}

} // namespace havre::ui
