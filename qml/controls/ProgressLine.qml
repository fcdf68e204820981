import QtQuick
import Havre.Design

// How far something came; below zero it is not known, and a quiet third of the line says "under way".
Rectangle {
    id: root

    required property string label
    property real value: -1            // 0 to 1
    property color tint: Theme.color.primary

    implicitHeight: 6
    implicitWidth: 200
    radius: 3
    color: Theme.color.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: value < 0 ? "" : Math.round(value * 100) + " %"

    Rectangle {
        height: parent.height
        radius: parent.radius
        color: root.tint
        width: root.value < 0 ? parent.width / 3 : Math.max(parent.height, parent.width * Math.min(1, root.value))
        Behavior on width { NumberAnimation { duration: Theme.motion.normal; easing.type: Easing.OutQuad } }
    }
}
