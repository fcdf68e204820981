import QtQuick
import Havre.Design
import Havre.Controls

// One space: the person's disc, name and age, whether it is the one that is shown, and what it lacks.
Pressable {
    id: root

    required property string spaceId
    required property string name
    required property string initial
    required property int colour
    required property string about
    required property bool shown
    required property bool incomplete
    required property bool toConfirm
    required property bool closed
    required property bool unreadable
    property bool last: false

    label: name
    description: [about].concat([open, lacking, unsure, damaged].map(tag => tag.visible ? tag.label : "")).filter(part => part !== "").join(", ")
    implicitHeight: Math.max(72, words.implicitHeight + Theme.space.xl)

    Rectangle {
        anchors { fill: parent; margins: 1 }
        radius: Theme.radius.card
        visible: root.hovered || root.pressed
        color: Theme.color.sunken
        opacity: 0.7
    }
    Avatar {
        id: disc
        x: Theme.space.l
        y: Math.min((parent.height - height) / 2, Theme.space.l)
        size: 44
        initial: root.initial
        quiet: root.closed
        tint: Theme.person(root.colour)
    }
    Column {
        id: words
        x: 76
        width: parent.width - x - 44
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.xs
        Words { text: root.name; strong: true; width: parent.width; Accessible.ignored: true }
        Words { text: root.about; visible: text !== ""; role: "caption"; muted: true; width: parent.width; Accessible.ignored: true }
        Flow {
            visible: root.shown || root.incomplete || root.toConfirm || root.unreadable
            width: parent.width
            spacing: Theme.space.s
            Tag {
                id: open
                visible: root.shown
                tone: "primary"
                icon: "check"
                //: this space is the one that is shown
                label: qsTr("Ouvert")
            }
            Tag {
                id: lacking
                visible: root.incomplete
                //: a space whose national identifier is not known yet
                label: qsTr("INS à ajouter")
            }
            Tag {
                id: unsure
                visible: root.toConfirm
                //: a space whose national identifier was typed by hand, and under which nothing has come yet
                label: qsTr("INS à confirmer")
            }
            Tag {
                id: damaged
                visible: root.unreadable
                tone: "caution"
                icon: "warning"
                //: a space whose files are missing or damaged
                label: qsTr("Illisible")
            }
        }
    }
    Glyph {
        visible: !root.shown
        name: root.closed ? "lock" : "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
