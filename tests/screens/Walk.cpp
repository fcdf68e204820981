#include "tests/screens/Walk.h"

#include "ui/rows/RowPicture.h"

#include <optional>

namespace havre::tests {
namespace {

constexpr int SmallestTarget = 44;
constexpr int SmallestWriting = 14;

bool insideElidingRow(const QQuickItem *item)
{
    // A row may shorten what people wrote; fixed words may not.
    for (const QQuickItem *up = item; up; up = up->parentItem()) {
        const QString kind = QString::fromLatin1(up->metaObject()->className());
        if (kind.startsWith(QLatin1String("ClinicianCard")) || kind.startsWith(QLatin1String("AppCard")) || kind.startsWith(QLatin1String("CandidateRow"))
            || kind.startsWith(QLatin1String("ConversationRow")) || kind.startsWith(QLatin1String("EnclosureChip"))
            || kind.startsWith(QLatin1String("WritingField")) || kind.startsWith(QLatin1String("ResultRow")) || kind.startsWith(QLatin1String("TimelineLine")))
            return true;
    }
    return false;
}

bool isMaskedPassword(const QQuickItem *item)
{
    return item->property("echoMode").toInt() == 2; // TextInput.Password: dots
}

// The column of the page something stands in, from its left to its right edge; none in what scrolls sideways.
std::optional<std::pair<double, double>> columnAround(const QQuickItem *item)
{
    const QQuickItem *inside = item;
    for (const QQuickItem *up = item->parentItem(); up; inside = up, up = up->parentItem()) {
        if (up->inherits("QQuickFlickable") && up->property("contentWidth").toDouble() > up->width() + 1)
            return {};
        if (!up->property("headNote").isValid() || !up->property("edge").isValid()) // a PageFrame
            continue;
        if (!inside->inherits("QQuickFlickable"))
            return {}; // its foot, or a sheet above it
        const double left = up->mapToScene({up->property("edge").toDouble(), 0}).x();
        return std::pair{left, left + up->property("contentWidth").toDouble()};
    }
    return {};
}

// Words and buttons keep to their page's margins.
QString outsideColumn(const QQuickItem *item, const QString &said)
{
    const auto column = columnAround(item);
    if (!column)
        return {};
    const QRectF place = item->mapRectToScene(QRectF(QPointF(), item->size()));
    if (place.left() >= column->first - 1 && place.right() <= column->second + 1)
        return {};
    return QStringLiteral("«%1» passes the margin (%2 to %3 of %4 to %5)")
        .arg(said.left(40)).arg(place.left()).arg(place.right()).arg(column->first).arg(column->second);
}

} // namespace

QStringList walkPage(const WindowStage &stage)
{
    QStringList wrong;
    const QRect window(QPoint(), stage.window->size());
    for (const WindowStage::Node &node : stage.nodes()) {
        if (!node.focusable && !node.pressable)
            continue;
        if (node.role == QAccessible::StaticText || node.role == QAccessible::Heading)
            continue; // Qt calls every text focusable
        const QString name = node.name.left(40);
        // A password line has no name in Qt 6.4; the group it lies in has (EntryField).
        if (node.name.trimmed().isEmpty() && (node.role != QAccessible::EditableText || node.group.isEmpty()))
            wrong += QStringLiteral("something one can reach has no name (role %1)").arg(node.role);
        if (node.place.isEmpty() || node.role == QAccessible::Client || node.role == QAccessible::Window)
            continue;
        if (node.place.height() < SmallestTarget || (node.place.width() < SmallestTarget && node.role != QAccessible::EditableText))
            wrong += QStringLiteral("«%1» is %2 × %3").arg(name).arg(node.place.width()).arg(node.place.height());
        if (node.place.left() < window.left() - 1 || node.place.right() > window.right() + 1)
            wrong += QStringLiteral("«%1» lies outside the window (%2 to %3)").arg(name).arg(node.place.left()).arg(node.place.right());
    }
    walkItems(stage.window->contentItem(), [&wrong](QQuickItem *item) {
        if (const auto *row = qobject_cast<ui::RowPicture *>(item))
            for (const QString &words : row->cut())
                wrong += QStringLiteral("«%1» is cut in a row").arg(words.left(40));
        const QByteArray kind(item->metaObject()->className());
        if (kind.startsWith("ActionButton") || kind.startsWith("Chip"))
            wrong += outsideColumn(item, item->property("label").toString());
        if (item->inherits("QQuickTextInput") && !isMaskedPassword(item) && item->property("font").value<QFont>().pixelSize() < SmallestWriting)
            wrong += QStringLiteral("what is typed is smaller than %1").arg(SmallestWriting);
        if (!item->inherits("QQuickText") || item->width() <= 0)
            return;
        const QString text = item->property("text").toString();
        if (item->property("textFormat").toInt() != static_cast<int>(Qt::PlainText))
            wrong += QStringLiteral("«%1» is not plain text").arg(text.left(40));
        if (item->property("font").value<QFont>().pixelSize() < SmallestWriting)
            wrong += QStringLiteral("«%1» is smaller than %2").arg(text.left(40)).arg(SmallestWriting);
        if (insideElidingRow(item))
            return;
        if (item->property("truncated").toBool())
            wrong += QStringLiteral("«%1» is cut").arg(text.left(40));
        if (item->property("contentWidth").toReal() > item->width() + 1.5)
            wrong += QStringLiteral("«%1» runs out of its place (%2 in %3)").arg(text.left(40)).arg(item->property("contentWidth").toReal()).arg(item->width());
    });
    wrong.removeAll(QString());
    wrong.removeDuplicates();
    return wrong;
}

} // namespace havre::tests
