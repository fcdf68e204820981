import QtQuick
import Havre.Design

// How high a card must be for its lines at this size of text: a grid's cells are all alike.
QtObject {
    property bool roomy: true
    readonly property int caption: Theme.type.caption.line
    readonly property int head: Theme.stacked ? 2 * Theme.type.body.line + 2 * caption
                                              : Math.max(48, Theme.type.lead.line + caption)
    readonly property int purpose: (Theme.stacked || roomy ? 3 : 2) * Theme.type.body.line
    readonly property int tag: Math.max(24, caption + 4)
    readonly property int checks: roomy ? caption + tag + 2 * Theme.space.m : 0
    readonly property int foot: Math.max(Theme.target, (Theme.stacked ? 2 : 1) * caption + Theme.space.xl)
    readonly property int height: Theme.space.l + head + Theme.space.m + purpose + checks + Theme.space.l + foot
}
