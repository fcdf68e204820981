import QtQuick
import Havre.Design
import Havre.Controls

// A line that leads somewhere or shows a value: tile or icon, label, second line, value at the right.
Pressable {
    id: root

    property string glyph: ""
    property string text: ""
    property string value: ""
    property bool chevron: true
    property bool last: false

    description: [text, value].filter(part => part !== "").join(", ")
    implicitWidth: 358
    implicitHeight: Math.max(Theme.compact ? 68 : 72, words.implicitHeight + Theme.space.xl)

    Rectangle {
        anchors { fill: parent; margins: 1 }
        radius: Theme.radius.card
        visible: root.hovered || root.pressed
        color: Theme.color.sunken
        opacity: 0.7
    }
    GlyphTile {
        id: tile
        visible: root.glyph !== ""
        x: Theme.space.l
        y: Theme.stacked ? words.y + (Theme.type.body.line - height) / 2 : (parent.height - height) / 2 // on the first line of large text
        glyph: root.glyph
    }
    Column {
        id: words
        x: root.glyph !== "" ? Theme.besideTile : Theme.space.l
        width: parent.width - x - (root.chevron ? 44 : Theme.space.l)
               - (valueWords.visible ? valueWords.implicitWidth + Theme.space.m : 0)
        anchors.verticalCenter: parent.verticalCenter
        Words { text: root.label; strong: true; width: parent.width; Accessible.ignored: true }
        Words {
            text: Theme.stacked && root.value !== "" ? [root.text, root.value].filter(part => part !== "").join("\n") : root.text
            visible: text !== ""
            role: "caption"
            muted: true
            width: parent.width
            wrapMode: Text.Wrap // an address is one word
            Accessible.ignored: true
        }
    }
    Words {
        id: valueWords
        visible: root.value !== "" && !Theme.stacked
        text: root.value
        muted: true
        tight: true
        wrapMode: Text.NoWrap
        anchors { right: parent.right; rightMargin: root.chevron ? 44 : Theme.space.l; verticalCenter: parent.verticalCenter }
        Accessible.ignored: true
    }
    Glyph {
        visible: root.chevron
        name: "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline {
        visible: !root.last
        inset: words.x
        anchors.bottom: parent.bottom
    }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
