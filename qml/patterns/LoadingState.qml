import QtQuick
import Havre.Design
import Havre.Controls

// Quiet shapes where rows will stand; nothing shimmers. Says so to a screen reader once.
Item {
    id: root

    property int rows: 5
    property real rowHeight: Theme.compact ? 68 : 72
    //: loading, spoken
    property string label: qsTr("Chargement")

    implicitWidth: 358
    implicitHeight: card.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Card {
        id: card
        width: parent.width
        Repeater {
            model: root.rows
            delegate: Item {
                id: ghost
                required property int index
                width: card.width
                height: root.rowHeight
                Rectangle { x: Theme.space.l; y: (parent.height - height) / 2; width: Theme.tile; height: Theme.tile; radius: Theme.radius.control; color: Theme.color.sunken }
                Rectangle { x: Theme.besideTile; y: parent.height / 2 - 18; width: (parent.width - 160) * (0.5 + 0.12 * (ghost.index % 4)); height: 14; radius: 7; color: Theme.color.sunken }
                Rectangle { x: Theme.besideTile; y: parent.height / 2 + 6; width: (parent.width - 160) * (0.34 + 0.1 * (ghost.index % 3)); height: 12; radius: 6; color: Theme.color.sunken }
                Rectangle { x: parent.width - 72; y: parent.height / 2 - 18; width: 56; height: 12; radius: 6; color: Theme.color.sunken }
                Hairline { visible: ghost.index < root.rows - 1; inset: Theme.besideTile; anchors.bottom: parent.bottom }
            }
        }
    }
}
