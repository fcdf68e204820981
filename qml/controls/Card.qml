import QtQuick
import Havre.Design

// A group of rows or facts: surface, one hairline around it, no shadow, no padding of its own.
Rectangle {
    id: root

    default property alias content: column.data
    property alias padding: column.padding
    readonly property real innerWidth: width - 2 * padding

    implicitHeight: column.implicitHeight
    implicitWidth: 320
    radius: Theme.radius.card
    color: Theme.color.surface
    border { width: 1; color: Theme.color.line }

    Column {
        id: column
        width: parent.width
    }
}
