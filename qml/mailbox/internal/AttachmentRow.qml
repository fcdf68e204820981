import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A document that came with a message: pressing files it among the records and opens it there.
Pressable {
    id: root

    required property string title
    property string details: ""
    property string glyph: "file"
    property bool opens: true

    label: title
    //: said by screen readers: what pressing an attachment does
    description: opens ? [details, qsTr("Ranger dans mes documents et ouvrir")].join(", ") : details
    implicitHeight: Math.max(Theme.target + 8, words.implicitHeight + 2 * Theme.space.s)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.hovered && root.enabled ? Theme.color.sunken : Theme.color.surface
        border { width: 1; color: Theme.color.line }
    }
    GlyphTile {
        id: tile
        x: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        size: 40
        glyph: root.glyph
        tone: root.opens ? "primary" : "neutral"
    }
    Column {
        id: words
        x: tile.x + tile.width + Theme.space.m
        width: parent.width - x - (way.visible ? way.width + 2 * Theme.space.m : Theme.space.m)
        anchors.verticalCenter: parent.verticalCenter
        Words {
            width: parent.width
            text: root.title
            role: "caption"
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words { width: parent.width; text: root.details; role: "caption"; muted: true; Accessible.ignored: true }
    }
    Glyph {
        id: way
        visible: root.opens
        name: "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    FocusRing { around: root }
}
