import QtQuick
import Havre.Design
import Havre.Controls

// A document that will go with the message, and the way to take it out again.
Rectangle {
    id: root

    required property string title
    property string details: ""
    property real room: 320            // no wider than this

    signal removed()

    readonly property bool below: Theme.stacked && details !== "" // the details have a line of their own
    readonly property real line: Math.max(words.implicitWidth, below ? more.implicitWidth : 0)

    implicitWidth: Math.min(room, line + cross.width + 3 * Theme.space.m + 24)
    implicitHeight: Math.max(48, words.implicitHeight + (below ? more.implicitHeight : 0) + Theme.space.s)
    radius: Theme.radius.control
    color: Theme.color.primarySoft
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.primary }

    Glyph {
        x: Theme.space.m
        name: "file"
        color: Theme.color.primary
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words
        x: Theme.space.m + 24 + Theme.space.s
        width: root.width - x - cross.width - Theme.space.s
        y: Math.round((root.height - implicitHeight - (root.below ? more.implicitHeight : 0)) / 2)
        text: root.below ? root.title : [root.title, root.details].filter(part => part !== "").join("\u00a0· ")
        role: "caption"
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
    }
    Words {
        id: more
        visible: root.below
        x: words.x
        y: words.y + words.implicitHeight
        width: words.width
        text: root.details
        role: "caption"
        muted: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    IconButton {
        id: cross
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        icon: "close"
        //: takes a document out of the message; %1 its name and what it is
        label: qsTr("Retirer %1").arg([root.title, root.details].filter(part => part !== "").join(", "))
        onClicked: root.removed()
    }
}
