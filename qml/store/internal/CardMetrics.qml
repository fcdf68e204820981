import QtQuick
import Havre.Design

// How high a card must be for its lines at this size of text: a grid's cells are all alike.
QtObject {
    property bool roomy: true
    property bool wide: false          // one column of a large window: fewer lines, for they are long
    readonly property bool tall: Theme.stacked && !wide
    readonly property int caption: Theme.type.caption.line
    readonly property int head: tall ? 2 * Theme.type.body.line + 2 * caption : Math.max(48, Theme.type.lead.line + caption)
    readonly property int purpose: (tall || (roomy && !wide) ? 3 : 2) * Theme.type.body.line
    readonly property int tag: Math.max(24, caption + 4)
    readonly property int checks: roomy ? caption + tag + 2 * Theme.space.m : 0
    readonly property int foot: Math.max(Theme.target, (tall ? 2 : 1) * caption + Theme.space.xl)
    readonly property int height: Theme.space.l + head + Theme.space.m + purpose + checks + Theme.space.l + foot
}
