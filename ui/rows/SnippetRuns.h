// One line around what was found: each found word bold on a band. What stands before the first found word is
// shortened so that the word itself is always in sight.
// Threading: one at a time.
#pragma once

#include "ui/rows/Lines.h"
#include "ui/rows/RowLook.h"

#include <QVariantList>

#include <deque>

namespace havre::ui {

struct SnippetPiece {
    QString words;
    bool found = false;
};

// Marks: [{ start, length }] in UTF-16 units, in order and apart; those outside the text are left out.
// `roomBefore`: how many characters may stand before the first mark.
[[nodiscard]] QList<SnippetPiece> cutSnippet(const QString &text, const QVariantList &marks, int roomBefore);

class SnippetRuns {
public:
    void set(const QString &text, const QVariantList &marks, const QFont &font, qreal width, const RowLook &look);
    void draw(QPainter &painter, const QPointF &at, const RowLook &look) const;
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] static qreal heightIn(const RowLook &look) { return look.captionLine + 2; }

private:
    struct Run {
        Lines words;
        qreal x = 0;
        qreal width = 0;
        bool found = false;
    };
    std::deque<Run> m_runs;
};

} // namespace havre::ui
