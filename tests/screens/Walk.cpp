#include "tests/screens/Walk.h"

namespace havre::tests {
namespace {

constexpr int SmallestTarget = 44;

bool insideElidingRow(const QQuickItem *item)
{
    // The hint of a search field may shorten what people wrote; fixed words may not. (Rows of documents are drawn.)
    for (const QQuickItem *up = item; up; up = up->parentItem()) {
        const QString kind = QString::fromLatin1(up->metaObject()->className());
        if (kind.startsWith(QLatin1String("SearchField")) || kind.startsWith(QLatin1String("ClinicianCard"))
            || kind.startsWith(QLatin1String("AppCard")) || kind.startsWith(QLatin1String("CandidateRow"))
            || kind.startsWith(QLatin1String("ConversationRow")) || kind.startsWith(QLatin1String("EnclosureChip"))
            || kind.startsWith(QLatin1String("WritingField")) || kind.startsWith(QLatin1String("ResultRow")) || kind.startsWith(QLatin1String("TimelineLine")))
            return true;
    }
    return false;
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
        if (!item->inherits("QQuickText") || item->width() <= 0)
            return;
        const QString text = item->property("text").toString();
        if (item->property("textFormat").toInt() != static_cast<int>(Qt::PlainText))
            wrong += QStringLiteral("«%1» is not plain text").arg(text.left(40));
        if (insideElidingRow(item))
            return;
        if (item->property("truncated").toBool())
            wrong += QStringLiteral("«%1» is cut").arg(text.left(40));
        if (item->property("contentWidth").toReal() > item->width() + 1.5)
            wrong += QStringLiteral("«%1» runs out of its place (%2 in %3)").arg(text.left(40)).arg(item->property("contentWidth").toReal()).arg(item->width());
        if (item->property("font").value<QFont>().pixelSize() < 12)
            wrong += QStringLiteral("«%1» is smaller than 12").arg(text.left(40));
    });
    wrong.removeDuplicates();
    return wrong;
}

} // namespace havre::tests
