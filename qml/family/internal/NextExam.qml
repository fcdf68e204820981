import QtQuick
import Havre.Design
import Havre.Controls

// The examination whose time is or comes next, and where today stands in that time.
Rectangle {
    id: root

    required property var exam // of BookletModel.next
    readonly property real share: exam.share ?? 0
    readonly property bool over: exam.over ?? false // its time is past: today stands nowhere on it

    signal toldAsked()

    implicitHeight: column.implicitHeight + 2 * column.y
    radius: Theme.radius.card
    color: Theme.color.primarySoft
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.primary }

    Column {
        id: column
        x: Theme.compact ? Theme.space.l : Theme.space.xl
        y: x
        width: parent.width - 2 * x
        spacing: Theme.space.s

        Words {
            width: parent.width
            role: "caption"
            strong: true
            color: Theme.color.primary
            //: %1 which one, %2 of how many
            text: qsTr("Prochain examen\u00a0· %1 sur %2").arg(root.exam.number ?? 0).arg(root.exam.count ?? 0)
        }
        Words { width: parent.width; role: "h3"; text: root.exam.title ?? "" }
        Words { width: parent.width; text: root.exam.said ?? "" }
        Item {
            visible: root.exam.mayTell ?? false
            width: parent.width
            height: 24
            Rectangle {
                width: parent.width
                height: 8
                y: 8
                radius: 4
                color: Theme.color.surface
                border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.control }
            }
            Rectangle { width: Math.max(8, parent.width * root.share); height: 8; y: 8; radius: 4; color: Theme.color.primary }
            Rectangle { // today: a mark, nothing to take hold of
                visible: !root.over
                x: Math.min(parent.width - width, Math.max(0, parent.width * root.share - width / 2))
                width: 4
                height: 24
                radius: 2
                color: Theme.color.primary
            }
        }
        Item {
            visible: root.exam.mayTell ?? false
            width: parent.width
            height: begin.y + Math.max(begin.height, end.height)
            readonly property real place: Math.max(0, Math.min(width - today.width, width * root.share - today.width / 2))
            readonly property bool roomy: root.over || (place > begin.width + 12 && place + today.width < width - end.width - 12)
            Words { id: begin; y: parent.roomy ? 0 : today.height; text: root.exam.from ?? ""; role: "caption"; muted: true }
            Words {
                id: today
                visible: !root.over
                x: parent.place
                role: "caption"
                strong: true
                color: Theme.color.primary
                //: on the time an examination is to be done in
                text: qsTr("Aujourd’hui")
            }
            Words { id: end; y: begin.y; anchors.right: parent.right; text: root.exam.until ?? ""; role: "caption"; muted: true }
        }
        ActionButton {
            visible: root.exam.mayTell ?? false
            width: parent.width
            kind: "outlined"
            icon: "check"
            //: the family says this examination was done
            label: qsTr("C’est fait")
            onClicked: root.toldAsked()
        }
    }
}
