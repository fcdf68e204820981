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

    implicitWidth: Math.min(room, words.implicitWidth + cross.width + 3 * Theme.space.m + 24)
    implicitHeight: Math.max(48, words.implicitHeight + Theme.space.s)
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
        text: [root.title, root.details].filter(part => part !== "").join("\u00a0· ")
        role: "caption"
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        anchors.verticalCenter: parent.verticalCenter
    }
    IconButton {
        id: cross
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        icon: "close"
        //: takes a document out of the message; %1 its name
        label: qsTr("Retirer %1").arg(root.title)
        onClicked: root.removed()
    }
}
