import QtQuick
import Havre.Design

// Where a value stands on its usual zone: a disc inside it, a diamond in the caution colour outside. Drawn beside
// the words that say the same, never instead of them.
Item {
    id: root

    property real place: 0.5           // of the value, 0 to 1
    property real from: 0.25           // of the usual zone
    property real to: 0.75
    property bool outside: false

    implicitWidth: 132
    implicitHeight: 16
    Accessible.ignored: true

    Rectangle {
        width: parent.width
        height: 2
        radius: 1
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.line
    }
    Rectangle {
        x: parent.width * root.from
        width: parent.width * (root.to - root.from)
        height: 8
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.band
    }
    Repeater {
        model: [root.from, root.to]
        delegate: Rectangle {
            required property real modelData
            visible: modelData > 0 && modelData < 1 // an open end has no limit to show
            x: root.width * modelData - width / 2
            width: 2
            height: 14
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.control
        }
    }
    Rectangle {
        readonly property int side: root.outside ? 10 : 12
        x: root.width * root.place - side / 2
        width: side
        height: side
        radius: root.outside ? 1 : side / 2
        rotation: root.outside ? 45 : 0
        antialiasing: true
        anchors.verticalCenter: parent.verticalCenter
        color: root.outside ? Theme.color.caution : Theme.color.primary
        border { width: 1; color: Theme.color.surface }
    }
}
