// The narrative of a CDA document as list rows: headings, paragraphs, list items, table rows, pictures.
// QML shows each with PlainText pieces; nothing of the document is ever interpreted as markup.
// Source of the blocks: core/records/cda/Cda.h. Threading: main thread.
#pragma once

#include "core/records/cda/Cda.h"
#include "ui/records/UsualRange.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace havre::ui {

class NarrativeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A DocumentDetail has one")
    Q_PROPERTY(int count READ rowCount NOTIFY reset)
public:
    enum Kind { Heading, Paragraph, ListItem, TableCaption, TableRow, Rule, Media };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole,
        LevelRole,     // heading 1…6; nesting of a list item
        MarkerRole,    // "•", "3."
        TextRole,      // the words without their styles; also what a screen reader says
        PiecesRole,    // words with styles: [{text, bold, italic, underline, struck, raised, link}]; empty when plain
        BoldRole,      // the whole block is bold
        ItalicRole,
        LinkRole,      // the whole block is one link
        // [{text, bold, header, x, width (shares of 1), right, label}]; in a laboratory table also {standing: -1, 0, 1}
        // with the value and {place, from, to} with its usual range (UsualRange).
        CellsRole,
        HeaderRowRole,
        FirstRowRole,  // first and last row of their table
        LastRowRole,
        ColumnsRole,
        MediaRole,
    };

    explicit NarrativeModel(QObject *parent = nullptr);
    void show(std::shared_ptr<const records::cda::Cda> document);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void reset();

private:
    // Where each table's cells stand: rowspans above push cells to the right.
    struct TablePlan {
        int firstBlock = 0;
        int lastBlock = 0;
        QList<QList<int>> columnsOf; // per row of the table, the column of each cell
        QList<bool> numeric;         // columns that hold numbers line up at their right edge
        LabColumns lab;
        QList<double> weights;       // shares of the width
    };
    void plan();
    [[nodiscard]] QVariantList cells(int row) const;

    std::shared_ptr<const records::cda::Cda> m_document;
    QList<TablePlan> m_plans;
};

} // namespace havre::ui
