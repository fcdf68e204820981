import QtQuick
import Havre.Controls
import Havre.Patterns

// A cell of a laboratory's row: the value over its tag, or the usual range over its bar (NarrativeModel gives
// the first `side`, the second `place`).
Column {
    id: root

    required property var cell
    required property int side          // of the row's value
    readonly property bool scale: cell.place !== undefined

    spacing: 2

    Words {
        width: parent.width
        text: root.cell.text
        strong: !root.scale
        muted: root.scale
        wrapMode: Text.Wrap
        horizontalAlignment: root.scale ? Text.AlignLeft : Text.AlignRight
    }
    RangeBar {
        visible: root.scale
        width: Math.min(parent.width, 132)
        place: root.cell.place ?? 0.5
        from: root.cell.from ?? 0.25
        to: root.cell.to ?? 0.75
        outside: root.side !== 0
    }
    OutsideTag {
        visible: !root.scale && side !== 0
        side: root.side
        anchors.right: parent.right
    }
}
