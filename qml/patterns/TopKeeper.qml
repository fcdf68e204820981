import QtQuick

// A list or grid that shows its top goes on showing it when its header grows (text made larger, filters come): Qt keeps
// contentY, and the header would be cut. One scrolled elsewhere stays where it is.
Item {
    id: root

    required property ItemView list
    property bool atTop: true

    visible: false
    Timer {
        id: after // the layout under way; one a change
        interval: 0
        onTriggered: root.list.positionViewAtBeginning()
    }
    Connections {
        target: root.list
        function onContentYChanged() { root.atTop = root.list.contentY <= root.list.originY + 1 }
        function onOriginYChanged() {
            if (root.atTop && !root.list.moving)
                after.restart()
        }
    }
}
