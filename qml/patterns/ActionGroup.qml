import QtQuick
import Havre.Design
import Havre.Controls

// The buttons of one place (children), by one rule on every page: on a phone, and wherever they do not stand on one line, each as
// wide as the place and one under the other; else side by side, as wide as their words.
Item {
    id: root

    default property alias content: flow.data
    property alias topPadding: flow.topPadding
    readonly property int count: flow.children.length
    readonly property var buttons: Array.from(flow.children).filter(one => one instanceof ActionButton)
    readonly property real line: buttons.reduce((sum, one) => one.visible ? sum + one.implicitWidth + flow.spacing : sum, -flow.spacing)
    readonly property bool beside: !Theme.compact && line <= width

    implicitWidth: 358
    implicitHeight: flow.implicitHeight
    Component.onCompleted: {
        for (const button of buttons)
            button.width = Qt.binding(() => root.beside ? button.implicitWidth : root.width)
    }

    Flow {
        id: flow
        width: root.width // of the place, never of the buttons: their own width would turn in a circle
        spacing: Theme.space.m
    }
}
