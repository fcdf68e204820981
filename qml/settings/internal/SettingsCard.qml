import QtQuick
import Havre.Design
import Havre.Patterns

// A group of settings under its title.
Column {
    id: root

    required property string title
    default property alias content: inside.data
    readonly property real innerWidth: width - 2 * Theme.space.l

    spacing: Theme.space.m

    SectionHeader { title: root.title; width: parent.width }
    Rectangle {
        width: parent.width
        implicitHeight: inside.implicitHeight + 2 * Theme.space.l
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.line }
        Column {
            id: inside
            x: Theme.space.l
            y: Theme.space.l
            width: parent.width - 2 * x
            spacing: Theme.space.l
        }
    }
}
