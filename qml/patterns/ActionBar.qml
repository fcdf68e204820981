import QtQuick
import Havre.Design

// Fixed at the foot of a page one reads: a hairline, then its buttons (children) side by side, each as high as the highest.
Rectangle {
    id: root

    default property alias content: row.data
    property real edge: Theme.margin   // where what stands above begins
    // The width of each of two: on a tablet they fill the bar; a wider window would draw them out.
    readonly property real ofTwo: Math.min(Theme.medium ? row.width : 320, Math.floor((row.width - row.spacing) / 2))

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
        // Of those shown: where one's words take two lines, the other is as high.
        readonly property real highest: Array.from(children).reduce((most, one) => one && one.visible ? Math.max(most, one.implicitHeight) : most, 0)
        Component.onCompleted: { // not as each is made or goes: the page is not whole then
            for (let i = 0; i < children.length; ++i)
                children[i].height = Qt.binding(() => row.highest)
        }
        x: root.edge
        y: Theme.space.l
        width: parent.width - 2 * x
        spacing: Theme.space.m
    }
}
