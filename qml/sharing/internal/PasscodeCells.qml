import QtQuick
import Havre.Design
import Havre.Controls

// Six digits to say aloud, in two groups of three.
Row {
    id: root

    property string passcode: ""
    readonly property int cell: Math.round(36 * Math.min(1.25, Theme.textScale))

    spacing: 6
    Accessible.role: Accessible.StaticText
    //: the passcode of a share, said by screen readers; %1 its digits, parted
    Accessible.name: qsTr("Code\u202f: %1").arg(passcode.split("").join(" "))

    Repeater {
        model: root.passcode.length
        delegate: Item {
            id: slot
            required property int index
            width: root.cell + (index === 3 ? 10 : 0)
            height: Math.round(root.cell * 4 / 3)
            Rectangle {
                x: parent.width - width
                width: root.cell
                height: parent.height
                radius: 8
                color: Theme.color.primarySoft
                border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.primary }
                Words {
                    anchors.centerIn: parent
                    text: root.passcode.charAt(slot.index)
                    role: "h2"
                    tight: true
                    color: Theme.color.primary
                    font.pixelSize: Math.round(root.cell * 0.66)
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
