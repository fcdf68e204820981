// The light notation of the source data, and what it becomes: blocks of plain runs that both the CDA
// narrative and the paper are made of.
//   "A paragraph with **bold** and _italic_ words."
//   "- an item"               consecutive items make one list
//   "| Date | Valeur |"       consecutive rows make one table, the first being its head
//   "! figure"                the picture named in the document's "figure"
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace havre::sandbox::family {

struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    QString id; // ID of the content element, when an entry refers to it
};
using Runs = QList<Run>;

struct Block {
    enum class Shape { Paragraph, List, Table, Figure };
    Shape shape = Shape::Paragraph;
    QList<Runs> items;       // one for a paragraph, one per item for a list
    QString caption;         // of a table
    QStringList head;        // of a table
    QList<QList<Runs>> rows; // of a table
};

// Source data is typed with plain spaces; French typography wants narrow no-break ones before : ; ? !
// and between a number and its unit.
[[nodiscard]] QString typographic(QString text);
[[nodiscard]] Runs parseRuns(const QString &text);
[[nodiscard]] QList<Block> parseNarrative(const QStringList &lines);
[[nodiscard]] Runs plain(const QString &text, const QString &id = {});

} // namespace havre::sandbox::family
