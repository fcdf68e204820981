import QtQuick
import Havre.Design

// Fixed at the foot of a page one reads: a hairline, then its buttons (children) side by side.
Rectangle {
    id: root

    default property alias content: row.data
    property real edge: Theme.margin   // where what stands above begins

    implicitWidth: 358
    implicitHeight: row.implicitHeight + 2 * Theme.space.l
    color: Theme.color.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.color.line
    }
    Row {
        id: row
        x: root.edge
        y: Theme.space.l
        width: parent.width - 2 * x
        spacing: Theme.space.m
    }
}
