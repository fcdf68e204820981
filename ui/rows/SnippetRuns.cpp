#include "ui/rows/SnippetRuns.h"

#include <QPainter>

#include <algorithm>

namespace havre::ui {

namespace {
constexpr qreal Pad = 3;         // beside a found word, on its band
constexpr qreal LeastBand = 24;  // a narrower one would be a spot without a word
constexpr qsizetype Longest = 400; // of one piece: no row is wider
} // namespace

QList<SnippetPiece> cutSnippet(const QString &text, const QVariantList &marks, int roomBefore)
{
    QList<SnippetPiece> pieces;
    qsizetype at = 0;
    bool first = true;
    for (const QVariant &mark : marks) {
        const QVariantMap place = mark.toMap();
        const qsizetype start = place.value(QStringLiteral("start")).toInt();
        const qsizetype length = place.value(QStringLiteral("length")).toInt();
        if (start < at || length <= 0 || start + length > text.size())
            continue;
        if (first && start > roomBefore) {
            const qsizetype space = text.indexOf(u' ', start - roomBefore);
            at = space >= 0 && space < start ? space + 1 : start;
            pieces.append({QStringLiteral("\u2026\u00a0"), false});
        }
        first = false;
        if (start > at)
            pieces.append({text.mid(at, start - at), false});
        pieces.append({text.mid(start, length), true});
        at = start + length;
    }
    if (at < text.size())
        pieces.append({text.mid(at, Longest), false});
    return pieces;
}

void SnippetRuns::set(const QString &text, const QVariantList &marks, const QFont &font, qreal width, const RowLook &look)
{
    std::size_t used = 0; // those of the former snippet are set anew: what they say is often the same
    const int roomBefore = std::max(8, static_cast<int>(width * 0.45 / (look.captionSize * 0.52)));
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    qreal x = 0;
    for (const SnippetPiece &piece : cutSnippet(text, marks, roomBefore)) {
        const qreal pads = piece.found ? 2 * Pad : 0;
        const qreal room = width - x - pads;
        if (room <= 0)
            break;
        Run &run = used < m_runs.size() ? m_runs[used] : m_runs.emplace_back();
        ++used;
        run.words.set(piece.words, piece.found ? bold : font, {room, 0, 1, false, true});
        run.x = x;
        run.width = run.words.length() + pads;
        run.found = piece.found;
        x += run.width;
    }
    while (m_runs.size() > used)
        m_runs.pop_back();
}

void SnippetRuns::draw(QPainter &painter, const QPointF &at, const RowLook &look) const
{
    const qreal height = look.captionLine;
    for (const Run &run : m_runs) {
        const QRectF place(at.x() + run.x, at.y() + 1, run.width, height);
        if (run.found && run.width > LeastBand) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.band);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(place, 4, 4);
        }
        painter.setPen(run.found ? look.ink : look.inkMuted);
        run.words.draw(painter, {place.x() + (run.found ? Pad : 0), place.y() + (height - run.words.height()) / 2});
    }
}

} // namespace havre::ui
