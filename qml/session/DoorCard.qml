import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One of the ways in: what it does, and what it costs in bold.
Pressable {
    id: root

    property string glyph: ""
    property string text: ""
    property string cost: ""

    description: text + " " + cost
    implicitWidth: 358
    implicitHeight: words.implicitHeight + 2 * Theme.space.l

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: root.hovered || root.pressed ? Theme.color.primarySoft : Theme.color.surface
        border { width: 1; color: Theme.color.control }
    }
    GlyphTile {
        x: Theme.space.l
        y: Theme.space.l
        glyph: root.glyph
        tone: root.hovered || root.pressed ? "surface" : "primary"
    }
    Column {
        id: words
        x: Theme.besideTile + Theme.space.xs
        y: Theme.space.l - 2
        width: parent.width - x - Theme.space.l
        spacing: 2
        Words { text: root.label; role: "lead"; strong: true; width: parent.width - 28; Accessible.ignored: true }
        Words { text: root.text; muted: true; width: parent.width - 28; Accessible.ignored: true }
        Item { width: 1; height: Theme.space.xs }
        Words { text: root.cost; role: "caption"; strong: true; width: parent.width; Accessible.ignored: true }
    }
    Glyph {
        name: "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; top: parent.top; topMargin: 28 }
    }
    FocusRing { around: root; radius: Theme.radius.card }
}
