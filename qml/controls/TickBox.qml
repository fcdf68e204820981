import QtQuick
import Havre.Design

// The box of something one ticks: tone, border and check say the state; the row around it takes keys and pointer.
Rectangle {
    id: root

    property bool checked: false

    width: 24
    height: 24
    radius: 6
    color: checked ? Theme.color.primary : Theme.color.surface
    border { width: 2; color: checked ? Theme.color.primary : Theme.color.control }
    Accessible.ignored: true

    Glyph {
        anchors.centerIn: parent
        visible: root.checked
        name: "check"
        size: 18
        color: Theme.color.primaryInk
    }
}
