// What stands where in a document's row: measured once for a width, drawn as often as its state changes.
// Source of the look: qml/patterns/README.md (DocumentRow).
// Threading: one at a time.
#pragma once

#include "ui/rows/Lines.h"
#include "ui/rows/RowLook.h"
#include "ui/rows/SnippetRuns.h"

class QPainter;

namespace havre::ui {

struct RowWords { // plain, each a single line
    QString title;
    QString author;
    QString date;
    QString snippet;
    QVariantList marks; // into the snippet
    QString glyph;
    bool masked = false; // an eye that is struck out stands before the date
    bool framed = true;  // in a card; otherwise it lies on the canvas
};

struct RowState {
    enum Ground { None, Lit, Selected };
    enum Edges { NoCard = 0, Card = 1, Begins = 2, Ends = 4 }; // a card, its round corners above and below
    Ground ground = None;
    int edges = NoCard;
    bool unseen = false;
    bool quietTile = false;
    bool hairline = false;
    bool arriving = false; // the shape of a row, without words
};

class RowDrawing {
public:
    void measure(const RowWords &words, const RowLook &look, qreal width);
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] QStringList cut() const; // of its words, those that had no room; a snippet is a piece by nature
    void draw(QPainter &painter, const QSizeF &size, const RowState &state, const RowLook &look, qreal ratio) const;

private:
    void drawGround(QPainter &painter, const QSizeF &size, const RowState &state, const RowLook &look) const;
    void drawTile(QPainter &painter, const QPointF &at, const RowState &state, const RowLook &look, qreal ratio) const;
    void drawWords(QPainter &painter, const QPointF &at, const RowLook &look, qreal ratio) const;
    void drawArriving(QPainter &painter, const QSizeF &size, const RowLook &look) const;

    Lines m_title;
    Lines m_date;
    Lines m_author;
    SnippetRuns m_snippet;
    QString m_glyph;
    qreal m_edge = 0;
    qreal m_room = 0; // of the words
    qreal m_height = 0;
    qreal m_wordsHeight = 0;
    bool m_masked = false;
    bool m_framed = true;
    bool m_tall = false; // words and tile begin at the top
};

} // namespace havre::ui
