#include "ui/rows/Lines.h"

#include "ui/rows/Syllables.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace havre::ui {

namespace {

// As Qt Quick's Text does it, so that a drawn row and a page read alike.
void prepare(QTextLayout &layout, const QString &words, const QFont &font, const LineRoom &room,
             QTextOption::WrapMode wraps = QTextOption::WordWrap)
{
    QTextOption option(words.isRightToLeft() && !room.hugs ? Qt::AlignRight : Qt::AlignLeft);
    option.setUseDesignMetrics(true);
    option.setWrapMode(room.wraps ? wraps : QTextOption::NoWrap);
    layout.clearLayout();
    layout.setCacheEnabled(true);
    layout.setText(words);
    layout.setFont(font);
    layout.setTextOption(option);
}

} // namespace

void Lines::set(const QString &words, const QFont &font, const LineRoom &room)
{
    if (words == m_words && room == m_room && font == m_layout.font())
        return;
    m_words = words;
    m_room = room;
    lay(font);
}

void Lines::lay(const QFont &font)
{
    const LineRoom &room = m_room;
    QString text = m_words;
    text.replace(u'\n', QChar::LineSeparator);
    m_rest.clearLayout();
    m_rest.setText({});
    QString rest = fill(text, font, Parting::AtSpaces);
    if (!rest.isEmpty() && room.wraps && m_overwide)
        rest = fill(hyphenated(text), font, Parting::InWords);
    if (rest.isEmpty())
        return;

    rest.remove(QChar(QChar::SoftHyphen));
    prepare(m_rest, QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room.width), font, {room.width, room.step, 1, false, room.hugs});
    m_rest.beginLayout();
    QTextLine line = m_rest.createLine();
    line.setLineWidth(room.width);
    line.setPosition({0, m_height});
    m_rest.endLayout();
    m_length = std::max(m_length, line.naturalTextWidth());
    m_height += room.step > 0 ? room.step : line.height();
}

QString Lines::fill(const QString &text, const QFont &font, Parting parting)
{
    const LineRoom &room = m_room;
    prepare(m_layout, text, font, room, parting == Parting::InWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    m_whole = 0;
    m_height = 0;
    m_length = 0;
    m_overwide = false;
    if (text.isEmpty())
        return {};
    QString rest;
    m_layout.beginLayout();
    for (int count = 1; count <= room.most; ++count) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width);
        line.setPosition({0, m_height});
        const qsizetype end = line.textStart() + line.textLength();
        m_overwide = line.naturalTextWidth() > room.width;
        if (m_overwide || (count == room.most && end < text.size())) {
            rest = text.mid(line.textStart()).section(QChar::LineSeparator, 0, 0);
            break;
        }
        ++m_whole;
        m_length = std::max(m_length, line.naturalTextWidth());
        m_height += room.step > 0 ? room.step : line.height();
    }
    m_layout.endLayout();
    return rest;
}

void Lines::draw(QPainter &painter, const QPointF &at) const
{
    for (int i = 0; i < m_whole; ++i)
        m_layout.lineAt(i).draw(&painter, at);
    if (cut())
        m_rest.draw(&painter, at);
}

} // namespace havre::ui
