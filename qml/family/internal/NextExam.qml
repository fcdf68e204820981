import QtQuick
import Havre.Design
import Havre.Controls

// The examination whose time is or comes next, and where today stands in that time.
Rectangle {
    id: root

    required property var exam // of BookletModel.next

    signal told()

    implicitHeight: column.implicitHeight + 2 * Theme.space.xl
    radius: Theme.radius.card
    color: Theme.color.primarySoft
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.primary }

    Column {
        id: column
        x: Theme.space.xl
        y: Theme.space.xl
        width: parent.width - 2 * x
        spacing: Theme.space.m

        Words {
            width: parent.width
            role: "caption"
            strong: true
            color: Theme.color.primary
            //: %1 which one, %2 of how many
            text: qsTr("Prochain examen · %1 sur %2").arg(root.exam.number ?? 0).arg(root.exam.count ?? 0)
        }
        Words { width: parent.width; role: "h3"; text: root.exam.name ?? "" }
        Item {
            width: parent.width
            height: 10
            Rectangle { width: parent.width; height: 8; y: 1; radius: 4; color: Theme.color.surface }
            Rectangle { width: parent.width * (root.exam.share ?? 0); height: 8; y: 1; radius: 4; color: Theme.color.primary }
        }
        Item {
            width: parent.width
            height: Math.max(begin.height, end.height)
            Words { id: begin; text: root.exam.from ?? ""; role: "caption"; muted: true }
            Words { id: end; anchors.right: parent.right; text: root.exam.until ?? ""; role: "caption"; muted: true }
        }
        Tag { label: root.exam.tag ?? ""; tone: root.exam.tone ?? "neutral" }
        ActionButton {
            visible: root.exam.mayTell ?? false
            width: parent.width
            kind: "outlined"
            icon: "check"
            //: the family says this examination was done
            label: qsTr("C’est fait")
            onClicked: root.told()
        }
    }
}
