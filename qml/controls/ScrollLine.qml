import QtQuick
import Havre.Design

// Where one is in a long page; on a desktop it can be dragged. Give it the Flickable.
Item {
    id: root

    required property Flickable flickable
    readonly property real share: flickable.visibleArea.heightRatio
    readonly property bool wide: area.containsMouse || area.pressed

    anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    width: 14
    visible: share < 1
    z: 5
    Accessible.ignored: true

    Rectangle {
        x: parent.width - width - 3
        width: root.wide ? 8 : 4
        radius: width / 2
        color: Theme.color.control
        opacity: root.wide || root.flickable.moving ? 0.9 : Theme.compact ? 0 : 0.45 // fingers need no handle at rest
        height: Math.max(32, root.height * root.share)
        y: (root.height - height) * Math.max(0, Math.min(1, root.flickable.visibleArea.yPosition / Math.max(0.0001, 1 - root.share)))
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        function go(y) {
            const at = Math.max(0, Math.min(1, (y - root.height * root.share / 2) / (root.height * (1 - root.share))))
            root.flickable.contentY = root.flickable.originY + at * (root.flickable.contentHeight - root.flickable.height)
        }
        onPressed: mouse => go(mouse.y)
        onPositionChanged: mouse => { if (pressed) go(mouse.y) }
    }
}
