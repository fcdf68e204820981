import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One injection: the vaccine, its dose and lot, when and by whom; a refusal is said in words.
Pressable {
    id: root

    required property string product
    required property string detail
    required property string day
    required property string who
    required property bool refused
    required property bool planned
    required property bool given
    required property string documentId
    property bool last: false

    label: product
    description: [detail, day, who, mark.label].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    enabled: documentId !== ""
    implicitWidth: 358
    implicitHeight: Math.max(72, words.implicitHeight + 2 * Theme.space.m)

    Rectangle {
        anchors { fill: parent; margins: 1 }
        visible: root.documentId !== "" && (root.hovered || root.pressed)
        radius: Theme.radius.card
        color: Theme.color.sunken
        opacity: 0.7
    }
    GlyphTile {
        id: tile
        x: Theme.space.l
        y: Theme.space.m
        glyph: "syringe"
        tone: root.given ? "primary" : "neutral"
    }
    Column {
        id: words
        x: Theme.besideTile
        y: (parent.height - height) / 2
        width: parent.width - x - Theme.space.l - 24
        spacing: 2
        Words { width: parent.width; text: root.product; strong: true; Accessible.ignored: true }
        Words { width: parent.width; visible: text !== ""; role: "caption"; text: root.detail; Accessible.ignored: true }
        Words {
            width: parent.width
            role: "caption"
            muted: true
            text: [root.day, root.who].filter(part => part !== "").join("\u00a0· ")
            Accessible.ignored: true
        }
        Tag {
            id: mark
            visible: label !== ""
            //: a vaccination that was refused or not given
            label: root.refused ? qsTr("Non fait") : root.planned
                //: a vaccination that is still to come
                ? qsTr("Prévu") : ""
        }
    }
    Glyph {
        visible: root.documentId !== ""
        name: "chevron-right"
        size: 20
        color: Theme.color.inkMuted
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
