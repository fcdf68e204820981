import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Session

// How the password holds: four bars and a sentence that helps.
Item {
    id: root

    property int strength: CreateVault.Empty
    property string advice: ""
    readonly property color tint: strength === CreateVault.Good ? Theme.color.positive
        : strength === CreateVault.Fair ? Theme.color.primary : Theme.color.caution

    implicitWidth: 358
    implicitHeight: visible ? column.implicitHeight : 0
    visible: strength !== CreateVault.Empty

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s
        Row {
            spacing: Theme.space.xs
            Repeater {
                model: 4
                delegate: Rectangle {
                    required property int index
                    width: (root.width - 3 * Theme.space.xs) / 4
                    height: 6
                    radius: 3
                    color: index < root.strength ? root.tint : Theme.color.line
                }
            }
        }
        Words { text: root.advice; role: "caption"; color: root.tint; width: parent.width }
    }
}
