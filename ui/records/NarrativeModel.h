// The narrative of a CDA document as list rows: headings, paragraphs, list items, table rows, pictures.
// QML shows each with PlainText pieces; nothing of the document is ever interpreted as markup.
// Source of the blocks: core/records/cda/Cda.h. Threading: main thread.
#pragma once

#include "core/records/cda/Cda.h"
#include "ui/records/NarrativePlan.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

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
    // `plans`: made on the worker that read it; without them they are made here, for what is short.
    void show(std::shared_ptr<const records::cda::Cda> document, const std::optional<QList<TablePlan>> &plans = {});
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void reset();

private:
    [[nodiscard]] QVariantList cells(int row) const;

    std::shared_ptr<const records::cda::Cda> m_document;
    QList<TablePlan> m_plans;
};

} // namespace havre::ui
