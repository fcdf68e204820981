import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Support

// One who follows the person: initial, name, place, their newest document. Alone in a card, or a row of one.
Pressable {
    id: root

    required property int index
    required property string name
    required property string organization
    required property string initial
    required property string latest
    property bool framed: false
    property bool last: false

    //: said by screen readers: leads to all documents of that person; %1 who
    label: Phrase.around(qsTr("Documents de %1"), name).arg([name, organization].filter(part => part !== "").join(", "))
    description: latest
    implicitHeight: Math.max(88, words.implicitHeight + 2 * Theme.space.l)

    Rectangle {
        anchors { fill: parent; margins: root.framed ? 0 : 1 }
        radius: Theme.radius.card
        color: root.hovered || root.pressed ? Theme.color.sunken : Theme.color.surface
        border { width: root.framed ? 1 : 0; color: Theme.color.line }
    }
    Rectangle {
        id: disc
        x: Theme.space.l
        y: (parent.height - height) / 2
        width: Theme.tile
        height: width
        radius: width / 2
        color: Theme.color.primarySoft
        border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.control }
        Words {
            anchors.centerIn: parent
            text: root.initial
            strong: true
            tight: true
            wrapMode: Text.NoWrap
            font.pixelSize: 16 // the disc does not grow
            color: Theme.color.primary
            Accessible.ignored: true
        }
    }
    Column {
        id: words
        x: Theme.besideTile
        y: (parent.height - implicitHeight) / 2
        width: parent.width - x - Theme.space.l
        Words { text: root.name; strong: true; width: parent.width; elide: Text.ElideRight; maximumLineCount: 2; Accessible.ignored: true }
        Words {
            visible: text !== ""
            text: root.organization
            role: "caption"
            muted: true
            width: parent.width
            elide: Text.ElideRight
            maximumLineCount: Theme.stacked ? 3 : 1
            wrapMode: Theme.stacked ? Text.WordWrap : Text.NoWrap
            Accessible.ignored: true
        }
        Words {
            text: root.latest
            role: "caption"
            muted: true
            width: parent.width
            elide: Text.ElideRight
            maximumLineCount: Theme.stacked ? 3 : 2
            Accessible.ignored: true
        }
    }
    Hairline {
        visible: !root.framed && !root.last
        inset: Theme.besideTile
        anchors.bottom: parent.bottom
    }
    FocusRing { around: root; inset: !root.framed; radius: Theme.radius.card }
}
