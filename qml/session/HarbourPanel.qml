import QtQuick
import Havre.Design
import Havre.Patterns

// The left of a wide window while the vault is closed: calm water, our mark at rest.
Rectangle {
    id: root

    color: Theme.color.sunken

    HarbourDrawing {
        width: parent.width - 1
        height: parent.height
        first: 92
        step: 56
    }
    HavreMark {
        anchors.centerIn: parent
        size: 80
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.color.line
    }
}
