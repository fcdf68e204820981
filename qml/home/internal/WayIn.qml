import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A door one can take: what it is, what it does, and what it costs.
Pressable {
    id: root

    property string glyph: ""
    property string text: ""           // what it does
    property string cost: ""           // what it needs

    description: [text, cost].join(", ")
    implicitHeight: words.implicitHeight + 2 * Theme.space.l

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: root.hovered ? Theme.color.primarySoft : Theme.color.surface
        border { width: 1; color: Theme.color.control }
    }
    GlyphTile { x: Theme.space.l; y: Theme.space.l; glyph: root.glyph }
    Column {
        id: words
        x: Theme.besideTile + Theme.space.xs
        y: Theme.space.l
        width: parent.width - x - 56
        spacing: Theme.space.xs
        Words { text: root.label; role: "lead"; strong: true; width: parent.width; Accessible.ignored: true }
        Words {
            width: parent.width
            muted: true
            text: root.text
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            role: "caption"
            strong: true
            text: root.cost
            Accessible.ignored: true
        }
    }
    Glyph {
        name: "chevron-right"
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.l }
        y: Theme.space.xl
    }
    FocusRing { around: root; radius: Theme.radius.card }
}
