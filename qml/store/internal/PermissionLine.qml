import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One thing an app would ask and why, or may now; with a way to take it back when `undo` names one.
Item {
    id: root

    required property string label
    required property string why
    required property string glyph
    property bool last: false
    property string undo: ""           // what a cross at the end does, label; empty: none

    signal undone()

    implicitHeight: words.implicitHeight + Theme.space.xl
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ", " + why

    GlyphTile {
        x: Theme.space.l
        y: Theme.stacked ? words.y + (Theme.type.body.line - height) / 2 : (parent.height - height) / 2 // on the first line of large text
        glyph: root.glyph
    }
    Column {
        id: words
        x: Theme.besideTile + Theme.space.xs
        width: parent.width - x - (back.visible ? back.width + Theme.space.m : Theme.space.l)
        anchors.verticalCenter: parent.verticalCenter
        Words { text: root.label; strong: true; width: parent.width; Accessible.ignored: true }
        Words { text: root.why; role: "caption"; muted: true; width: parent.width; Accessible.ignored: true }
    }
    IconButton {
        id: back
        visible: root.undo !== ""
        anchors { right: parent.right; rightMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
        icon: "close"
        label: root.undo
        onClicked: root.undone()
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
}
