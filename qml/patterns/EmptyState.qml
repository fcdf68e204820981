import QtQuick
import Havre.Design
import Havre.Controls

// Nothing here yet: says so, says what comes here, and offers the next step (children: buttons or cards).
Item {
    id: root

    property string glyph: "file-plus"
    property string title: ""
    property string text: ""
    property bool drawn: false          // the harbour drawing with the dashed slot, for a whole empty page
    readonly property bool harbour: drawn && !(Theme.compact && Theme.stacked) // there the next step would lie below the window
    default property alias actions: doors.content

    implicitWidth: 358
    implicitHeight: column.implicitHeight

    HarbourDrawing {
        visible: root.harbour
        width: parent.width
        height: 248
        centreY: 128
        first: 70
        step: 24
        reach: 140 // the last circle before it is whole
    }
    Glyph {
        visible: root.harbour
        name: "slot"
        color: Theme.color.primary
        size: 112
        x: (parent.width - width) / 2
        y: 128 - size / 2
    }
    Glyph {
        visible: root.harbour
        name: root.glyph
        color: Theme.color.primary
        size: 32
        x: (parent.width - width) / 2
        y: 128 - size / 2
    }
    Column {
        id: column
        width: parent.width
        topPadding: root.harbour ? 248 : Theme.space.xl
        spacing: Theme.space.s

        GlyphTile {
            visible: !root.harbour
            glyph: root.glyph
            size: 56
        }
        Item { visible: !root.harbour; width: 1; height: Theme.space.s }
        Words { text: root.title; role: root.harbour ? "h1" : "h2"; width: parent.width }
        Words { text: root.text; visible: text !== ""; muted: true; width: Math.min(parent.width, Theme.measure) }
        ActionGroup {
            id: doors
            width: parent.width
            topPadding: count > 0 ? Theme.space.l : 0
        }
    }
}
