#include "core/mailbox/mime/BareWords.h"

#include "core/foundation/OneLine.h"

namespace havre::mailbox::mime {

using records::cda::Block;
using records::cda::Cda;
using records::cda::Run;

namespace {

QString wordsOf(const QList<Run> &runs)
{
    QString words;
    QString label; // of the link one is within, which may have several runs
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run &run = runs.at(i);
        QString text = run.text;
        text.removeIf(turnsWriting); // it would turn the address too
        words += text;
        label += text;
        if (i + 1 < runs.size() && runs.at(i + 1).link == run.link)
            continue;
        if (!run.link.isEmpty() && label.trimmed() != run.link) {
            const bool spaced = words.endsWith(u' ');
            words += (spaced ? QStringLiteral("(") : QStringLiteral(" (")) + run.link + (spaced ? QStringLiteral(") ") : QStringLiteral(")"));
        }
        label.clear();
    }
    return words.trimmed();
}

QString lineOf(const Block &row)
{
    QStringList cells;
    for (const Block::Cell &cell : row.cells)
        if (const QString words = wordsOf(cell.runs); !words.isEmpty())
            cells.append(words);
    return cells.join(QStringLiteral(" · "));
}

} // namespace

Cda bareWords(const Cda &body)
{
    Cda bare;
    for (const Block &block : body.blocks) {
        const QString words = block.kind == Block::Kind::TableRow ? lineOf(block) : wordsOf(block.runs);
        if (words.isEmpty())
            continue;
        Block line;
        if (block.kind == Block::Kind::ListItem) {
            line.kind = block.kind;
            line.level = block.level;
            line.marker = block.marker;
        }
        line.runs.append({words, Run::Plain, {}});
        bare.blocks.append(line);
    }
    return bare;
}

} // namespace havre::mailbox::mime
