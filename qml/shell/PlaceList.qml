import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Shell

// The destinations one below another, for drawer and rail. With large text or in a low window they scroll: a hairline where
// they are cut and the line at the side say that there is more, and what the keyboard reaches comes into view.
Item {
    id: root

    required property var destinations
    required property Component delegate
    property int spacing: Theme.space.xs
    property int beside: 0             // how far out the line at the side stands

    function reveal(item) {
        const top = item.mapToItem(places, 0, 0).y
        if (top < list.contentY)
            list.contentY = top
        else if (top + item.height > list.contentY + list.height)
            list.contentY = top + item.height - list.height
    }

    Flickable {
        id: list
        anchors.fill: parent
        contentHeight: places.implicitHeight
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: places
            width: list.width
            spacing: root.spacing
            Repeater {
                model: root.destinations
                delegate: root.delegate
            }
        }
    }
    Hairline { visible: !list.atYBeginning }
    Hairline { visible: !list.atYEnd; anchors.bottom: list.bottom }
    ScrollLine { flickable: list; anchors.rightMargin: -root.beside }
    // Where one is, at the start too, and when the text or the window changes.
    function revealCurrent() {
        const here = Array.from(places.children).find(item => item.current === true)
        if (here)
            reveal(here)
    }
    Timer { id: laidOut; interval: 0; onTriggered: root.revealCurrent() }
    onHeightChanged: laidOut.restart()
    Connections {
        target: App.routes
        function onChanged() { laidOut.restart() }
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (item && item.parent === places)
                root.reveal(item)
        }
    }
}
