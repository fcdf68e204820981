import QtQuick
import Havre.Design
import Havre.Controls

// One line of "where you are": done (check on green), here (disc in a ring), to come (empty ring).
Item {
    id: root

    required property string label
    property string text: ""
    property string standing: "coming"   // done, here or coming
    property bool last: false

    implicitWidth: 358
    implicitHeight: Math.max(60, words.implicitHeight + Theme.space.l)
    Accessible.role: Accessible.ListItem
    Accessible.name: label
    //: sign-in step, spoken
    Accessible.description: standing === "done" ? qsTr("fait") : standing === "here" ? qsTr("vous y êtes") : qsTr("à venir")

    Rectangle {
        visible: !root.last
        x: 11
        y: 24
        width: 2
        height: root.height - 20
        color: root.standing === "done" ? Theme.color.positive : Theme.color.line
    }
    Rectangle {
        width: 24
        height: 24
        radius: 12
        y: 2
        color: root.standing === "done" ? Theme.color.positive : Theme.color.canvas
        border {
            width: root.standing === "done" ? 0 : 2
            color: root.standing === "here" ? Theme.color.primary : Theme.color.control
        }
        Glyph {
            visible: root.standing === "done"
            anchors.centerIn: parent
            name: "check"
            size: 16
            color: Theme.color.surface
        }
        Rectangle {
            visible: root.standing === "here"
            anchors.centerIn: parent
            width: 12
            height: 12
            radius: 6
            color: Theme.color.primary
        }
    }
    Column {
        id: words
        x: 40
        width: parent.width - x
        Words {
            text: root.label
            strong: root.standing === "here"
            muted: root.standing === "coming"
            width: parent.width
            Accessible.ignored: true
        }
        Words {
            text: root.text
            visible: text !== ""
            role: "caption"
            muted: root.standing !== "here"
            color: root.standing === "here" ? Theme.color.link : Theme.color.inkMuted
            width: parent.width
        }
    }
}
