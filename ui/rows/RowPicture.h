// A document's row as one picture: a list then moves a dozen pictures a frame instead of setting three hundred pieces
// of text and rectangles anew. Decoration: the row around it speaks to screen readers and takes keys and pointer.
// Its implicitHeight is what the words need at its width. Threading: main thread.
#pragma once

#include "ui/rows/RowDrawing.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>

namespace havre::ui {

class RowPicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::RowLook *look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY wordsChanged)
    Q_PROPERTY(QString author MEMBER m_author NOTIFY wordsChanged)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY wordsChanged)
    Q_PROPERTY(QString snippet MEMBER m_snippet NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList marks MEMBER m_marks NOTIFY wordsChanged) // [{ start, length }] of the snippet
    Q_PROPERTY(QString glyph MEMBER m_glyph NOTIFY wordsChanged)
    Q_PROPERTY(bool masked MEMBER m_masked NOTIFY wordsChanged)
    Q_PROPERTY(bool framed MEMBER m_framed NOTIFY wordsChanged)
    Q_PROPERTY(bool unseen MEMBER m_unseen NOTIFY stateChanged)
    Q_PROPERTY(bool selected MEMBER m_selected NOTIFY stateChanged)
    Q_PROPERTY(bool lit MEMBER m_lit NOTIFY stateChanged) // under the pointer, or pressed
    Q_PROPERTY(bool quietTile MEMBER m_quietTile NOTIFY stateChanged)
    Q_PROPERTY(bool arriving MEMBER m_arriving NOTIFY stateChanged)
    Q_PROPERTY(bool last MEMBER m_last NOTIFY stateChanged) // no hairline below
    // On a ground of its own the picture is opaque, which is what makes it quick to move; transparent: it lies on
    // what is behind. With `carded` it draws the edges of its card too, round where the group begins and ends.
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY stateChanged)
    Q_PROPERTY(bool carded MEMBER m_carded NOTIFY stateChanged)
    Q_PROPERTY(bool begins MEMBER m_begins NOTIFY stateChanged)
public:
    explicit RowPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] RowLook *look() const { return m_look; }
    void setLook(RowLook *look);
    // Now instead of before the next frame: a list asks how high a row is as soon as it took it.
    Q_INVOKABLE void settle();
    // Words that had no room, for those who check pages.
    [[nodiscard]] QStringList cut() const { return m_drawing.cut(); }

Q_SIGNALS:
    void lookChanged();
    void wordsChanged();
    void stateChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *former, UpdatePaintNodeData *) override;

private:
    void remeasure();
    void redraw();
    void paint();
    [[nodiscard]] RowState state() const;

    QPointer<RowLook> m_look;
    QString m_title, m_author, m_date, m_snippet, m_glyph;
    QVariantList m_marks;
    QColor m_ground = Qt::transparent;
    bool m_masked = false, m_framed = true, m_unseen = false, m_selected = false, m_lit = false, m_quietTile = false;
    bool m_arriving = false, m_last = false, m_carded = false, m_begins = false;

    RowDrawing m_drawing;
    QImage m_picture;
    bool m_measured = false;
    bool m_drawn = false;
    bool m_shown = false; // the scene graph has the picture
};

} // namespace havre::ui
