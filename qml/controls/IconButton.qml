import QtQuick
import Havre.Design

// For the few signs everybody reads (back, close, more); its name is for screen readers.
Pressable {
    id: root

    property string icon: ""
    property color tint: Theme.color.ink

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    opacity: enabled ? 1 : 0.5

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.pressed || root.hovered ? Theme.color.primarySoft : "transparent"
    }
    Glyph {
        anchors.centerIn: parent
        name: root.icon
        color: root.tint
    }
    FocusRing { around: root }
}
