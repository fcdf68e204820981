import QtQuick
import Havre.Design

// How far something came; below zero it is not known, and the line is of dashes, which no length can be read from.
Rectangle {
    id: root

    required property string label
    property real value: -1            // 0 to 1
    property color tint: Theme.color.primary

    implicitHeight: 6
    implicitWidth: 200
    radius: 3
    color: root.value < 0 ? "transparent" : Theme.color.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: value < 0 ? "" : Math.round(value * 100) + " %"

    Row {
        visible: root.value < 0
        height: parent.height
        width: parent.width
        spacing: 2 * root.height
        clip: true
        Repeater {
            model: root.value < 0 ? Math.max(0, Math.floor((root.width / root.height + 2) / 4)) : 0
            delegate: Rectangle {
                width: 2 * root.height
                height: root.height
                radius: root.radius
                color: root.tint
                opacity: 0.6
            }
        }
    }
    Rectangle {
        visible: root.value >= 0
        height: parent.height
        radius: parent.radius
        color: root.tint
        width: Math.max(parent.height, parent.width * Math.min(1, Math.max(0, root.value)))
        Behavior on width { NumberAnimation { duration: Theme.motion.normal; easing.type: Easing.OutQuad } }
    }
}
