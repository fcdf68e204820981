#include "app/sandbox/family/Narrative.h"

#include <QRegularExpression>

namespace havre::sandbox::family {
namespace {

QStringList cells(QString line)
{
    line = line.trimmed();
    line = line.mid(1, line.size() - (line.endsWith(u'|') ? 2 : 1));
    QStringList parts = line.split(u'|');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

void addItem(QList<Block> &blocks, const QString &text)
{
    if (blocks.isEmpty() || blocks.last().shape != Block::Shape::List) {
        blocks.append(Block{});
        blocks.last().shape = Block::Shape::List;
    }
    blocks.last().items.append(parseRuns(text));
}

void addRow(QList<Block> &blocks, const QStringList &row, bool continues)
{
    if (!continues) {
        blocks.append(Block{});
        blocks.last().shape = Block::Shape::Table;
        blocks.last().head = row;
        return;
    }
    QList<Runs> runs;
    for (const QString &cell : row)
        runs.append(parseRuns(cell));
    blocks.last().rows.append(runs);
}

} // namespace

QString typographic(QString text)
{
    static const QRegularExpression sign(QStringLiteral(" ([:;?!%€])"));
    static const QRegularExpression unit(QStringLiteral("(\\d) (?=(?:mg|g|kg|cm|mm|mL|L|µg|UI|unités?|mmHg|h|min|ans|mois|jours|semaines|°C)\\b)"));
    text.replace(sign, QStringLiteral("\u202f\\1"));
    text.replace(unit, QStringLiteral("\\1\u202f"));
    text.replace(QStringLiteral("« "), QStringLiteral("«\u00a0"));
    return text.replace(QStringLiteral(" »"), QStringLiteral("\u00a0»"));
}

Runs parseRuns(const QString &told)
{
    const QString text = typographic(told);
    Runs runs;
    Run run;
    const auto flush = [&] {
        if (!run.text.isEmpty())
            runs.append(run);
        run.text.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.mid(i, 2) == QLatin1String("**")) {
            flush();
            run.bold = !run.bold;
            ++i;
        } else if (text.at(i) == u'_') {
            flush();
            run.italic = !run.italic;
        } else {
            run.text += text.at(i);
        }
    }
    flush();
    return runs;
}

Runs plain(const QString &text, const QString &id)
{
    return {Run{typographic(text), false, false, id}};
}

QList<Block> parseNarrative(const QStringList &lines)
{
    QList<Block> blocks;
    bool inTable = false;
    for (const QString &line : lines) {
        const bool row = line.startsWith(u'|');
        if (row) {
            addRow(blocks, cells(line), inTable);
        } else if (line.startsWith(QLatin1String("- "))) {
            addItem(blocks, line.mid(2));
        } else if (line.startsWith(QLatin1String("! "))) {
            blocks.append(Block{Block::Shape::Figure, {}, line.mid(2), {}, {}});
        } else if (!line.isEmpty()) {
            blocks.append(Block{Block::Shape::Paragraph, {parseRuns(line)}, {}, {}, {}});
        }
        inTable = row;
    }
    return blocks;
}

} // namespace havre::sandbox::family
