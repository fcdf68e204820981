import QtQuick
import Havre.Design
import Havre.Models.Support

// Two tones, so that one of them shows on any ground: yellow against the control, ink outside it.
// Shown for the keyboard only. Give it the item it surrounds.
Item {
    id: root

    required property Item around
    property int radius: Theme.radius.control
    property bool inset: false // inside the edge, where a list would cut it off
    readonly property bool shown: around.activeFocus && Input.keyboard

    anchors.fill: parent
    z: 10
    visible: shown

    Loader {
        active: root.shown
        anchors.fill: parent
        anchors.margins: root.inset ? 0 : -5
        sourceComponent: Rectangle {
            color: "transparent"
            radius: root.radius + (root.inset ? 0 : 5)
            border { width: 2; color: Theme.color.focusInk }

            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                color: "transparent"
                radius: parent.radius - 2
                border { width: 3; color: Theme.color.focus }
            }
        }
    }
}
