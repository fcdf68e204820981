#include "ui/rows/RowDrawing.h"

#include "ui/rows/TilePictures.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace havre::ui {

namespace {

constexpr int EyeSide = 18;
constexpr int DotSide = 14;

QFont face(int pixels, bool strong)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    return font;
}

void rounded(QPainter &painter, const QRectF &place, qreal radius, const QColor &fill, const QColor &border = {}, int width = 0)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2.0;
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), std::max(0.0, radius - inset), std::max(0.0, radius - inset));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void RowDrawing::measure(const RowWords &words, const RowLook &look, qreal width)
{
    const QFont caption = face(look.captionSize, false);
    m_glyph = words.glyph;
    m_masked = words.masked && !look.stacked;
    m_framed = words.framed;
    m_edge = words.framed ? look.spaceL : look.spaceM;
    m_tall = !words.snippet.isEmpty() || look.stacked;
    m_room = std::max(1.0, width - 2 * m_edge - look.tileSide - look.spaceM);

    m_date.set(look.stacked ? QString() : words.date, caption, {m_room, 0, 1, false, true});
    const qreal beside = look.stacked ? 0 : m_date.length() + look.spaceM + (words.masked ? 24 : 0);
    m_title.set(words.title, face(look.bodySize, true), {std::max(1.0, m_room - beside), qreal(look.bodyLine), look.stacked ? 3 : 2, true});
    const bool dateBelow = look.stacked && !words.date.isEmpty();
    m_author.set(dateBelow ? words.author + u'\n' + words.date : words.author, caption,
                 {m_room, qreal(look.captionLine), look.stacked ? 4 : 1, look.stacked});
    m_snippet.set(words.snippet, words.marks, caption, m_room, look);

    m_wordsHeight = std::max<qreal>(m_title.height(), look.bodyLine) + m_author.height() + (words.snippet.isEmpty() ? 0 : SnippetRuns::heightIn(look));
    m_height = std::max<qreal>(look.leastHeight, m_wordsHeight + look.spaceL + 4);
}

QStringList RowDrawing::cut() const
{
    QStringList words;
    for (const Lines *lines : {&m_title, &m_author, &m_date})
        if (lines->cut())
            words += lines->words();
    return words;
}

void RowDrawing::draw(QPainter &painter, const QSizeF &size, const RowState &state, const RowLook &look, qreal ratio) const
{
    drawGround(painter, size, state, look);
    if (state.arriving) {
        drawArriving(painter, size, look);
        return;
    }
    const qreal tileTop = m_tall ? look.spaceM : std::floor((size.height() - look.tileSide) / 2);
    drawTile(painter, {m_edge, tileTop}, state, look, ratio);
    const qreal left = m_edge + look.tileSide + look.spaceM;
    drawWords(painter, {left, m_tall ? look.spaceS : (size.height() - m_wordsHeight) / 2}, look, ratio);
    if (state.hairline)
        painter.fillRect(QRectF(left, size.height() - 1, size.width() - left, 1), look.line);
}

void RowDrawing::drawGround(QPainter &painter, const QSizeF &size, const RowState &state, const RowLook &look) const
{
    const QRectF whole({}, size);
    if (state.edges & RowState::Card) {
        // A card as long as its group: what lies beyond this row is cut off by the picture's own edges.
        const int over = look.cardRadius + 1;
        const QRectF card = whole.adjusted(0, state.edges & RowState::Begins ? 0 : -over, 0, state.edges & RowState::Ends ? 0 : over);
        if (state.edges & (RowState::Begins | RowState::Ends)) {
            rounded(painter, card, look.cardRadius, look.surface, look.line, 1);
        } else {
            painter.fillRect(whole, look.surface);
            painter.fillRect(QRectF(0, 0, 1, size.height()), look.line);
            painter.fillRect(QRectF(size.width() - 1, 0, 1, size.height()), look.line);
        }
    }
    if (state.ground != RowState::None) {
        const bool selected = state.ground == RowState::Selected;
        painter.setOpacity(m_framed && !selected ? 0.7 : 1);
        const int inset = m_framed ? 1 : 0;
        rounded(painter, whole.adjusted(inset, inset, -inset, -inset), look.cardRadius, selected ? look.primarySoft : look.sunken,
                look.primary, selected && look.outlined ? 2 : 0);
        painter.setOpacity(1);
        if (selected)
            rounded(painter, QRectF(0, (size.height() - 32) / 2, 3, 32), 1.5, look.primary);
    }
}

void RowDrawing::drawTile(QPainter &painter, const QPointF &at, const RowState &state, const RowLook &look, qreal ratio) const
{
    const bool selected = state.ground == RowState::Selected;
    const bool quiet = state.quietTile && !state.unseen && !selected;
    painter.drawImage(at, tilePicture({m_glyph, selected ? look.surface : quiet ? look.sunken : look.primarySoft,
                                       quiet ? look.inkMuted : look.primary, look.outlined ? look.control : QColor(Qt::transparent),
                                       look.tileRadius, look.tileSide}, ratio));
    if (state.unseen)
        rounded(painter, QRectF(at.x() + look.tileSide - 9, at.y() - 5, DotSide, DotSide), DotSide / 2.0, look.primary, look.surface, 2);
}

void RowDrawing::drawWords(QPainter &painter, const QPointF &at, const RowLook &look, qreal ratio) const
{
    painter.setPen(look.ink);
    m_title.draw(painter, at);
    painter.setPen(look.inkMuted);
    const QPointF date(at.x() + m_room - m_date.length(), at.y() + (look.bodyLine - m_date.height()) / 2);
    m_date.draw(painter, date);
    if (m_masked)
        painter.drawImage(QPointF(date.x() - look.spaceS - EyeSide, at.y() + std::floor((look.bodyLine - EyeSide) / 2.0)),
                          glyphPicture(QStringLiteral("eye-off"), look.inkMuted, EyeSide, ratio));
    const qreal below = at.y() + std::max<qreal>(m_title.height(), look.bodyLine);
    m_author.draw(painter, {at.x(), below});
    m_snippet.draw(painter, {at.x(), below + m_author.height()}, look);
}

void RowDrawing::drawArriving(QPainter &painter, const QSizeF &size, const RowLook &look) const
{
    const qreal left = m_edge + look.tileSide + look.spaceM;
    rounded(painter, QRectF(m_edge, 12, look.tileSide, look.tileSide), look.tileRadius, look.sunken);
    rounded(painter, QRectF(left, 18, size.width() * 0.45, 14), 7, look.sunken);
    rounded(painter, QRectF(left, 40, size.width() * 0.3, 12), 6, look.sunken);
}

} // namespace havre::ui
