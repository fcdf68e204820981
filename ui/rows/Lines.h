// Plain words set on one or a few lines of a width; what has no room is cut with an ellipsis. A word wider than its line is
// parted, at a syllable where it has one. Words keep their own direction: those written from right to left stand at the right. Markup is never read.
// Threading: one at a time.
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace havre::ui {

struct LineRoom {
    qreal width = 0;
    qreal step = 0; // from line to line; 0: as high as the font
    int most = 1;   // lines
    bool wraps = false;
    bool hugs = false; // begins at the left in every script, to be placed by its length
    bool operator==(const LineRoom &) const = default;
};

class Lines {
public:
    // The same again costs nothing: as one types, most of a row stays what it was.
    void set(const QString &words, const QFont &font, const LineRoom &room);
    void draw(QPainter &painter, const QPointF &at) const; // in the painter's pen
    [[nodiscard]] bool isEmpty() const { return m_layout.text().isEmpty(); }
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal length() const { return m_length; } // of the longest line
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] bool cut() const { return !m_rest.text().isEmpty(); }

private:
    void lay(const QFont &font);
    enum class Parting { AtSpaces, InWords };
    [[nodiscard]] QString fill(const QString &text, const QFont &font, Parting parting); // what had no room
    QString m_words;
    LineRoom m_room;
    QTextLayout m_layout;
    QTextLayout m_rest; // the last line, when it was cut
    int m_whole = 0;    // lines before it
    bool m_overwide = false; // a word had no room on a line of its own
    qreal m_height = 0;
    qreal m_length = 0;
};

} // namespace havre::ui
