import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// What stands outside the vault: the harbour, then one column. On a phone the drawing lies behind the head
// and fades; on a desktop it fills the left half. Nothing personal is ever shown here.
FocusScope {
    id: root

    property string foot: ""
    property bool tall: true            // the phone's drawing leaves 260 px above the words
    default property alias content: column.data
    property alias overlay: above.data    // a sheet, over everything

    readonly property bool split: width >= 960
    readonly property int panel: split ? Math.round(width * 0.4375) : 0
    // As much harbour as the words leave, within limits: nothing should need scrolling on a phone.
    readonly property int head: split || !tall || height < 600 || Theme.textScale >= 1.6 ? 0
        : Math.max(168, Math.min(272, height - body.room))
    readonly property real columnWidth: Math.min(Math.round(400 * Math.max(1, Math.min(1.4, Theme.textScale))),
        width - panel - 2 * Theme.margin)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }
    HarbourPanel {
        visible: root.split
        width: root.panel
        height: parent.height
    }
    HarbourDrawing {
        visible: root.head > 0
        width: root.width
        height: root.head - Theme.space.s
        centreY: height / 2
        first: 66
        step: 40
        fadeFrom: 0.7
        fadeTo: 1
    }
    HavreMark {
        visible: root.head > 0
        size: 56
        x: (root.width - size) / 2
        y: (root.head - Theme.space.s - size) / 2
    }
    Flickable {
        id: flick
        anchors { fill: parent; leftMargin: root.panel }
        contentHeight: Math.max(height, body.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: body
            readonly property int room: column.implicitHeight + footWords.height + 2 * Theme.space.xxl
            x: (parent.width - width) / 2
            width: root.columnWidth
            height: Math.max(flick.height, root.split ? room + 96 : root.head + room)

            Words {
                visible: root.split
                y: Theme.space.xxl + 4
                text: "Havre"
                role: "h3"
                color: Theme.color.primary
            }
            Column {
                id: column
                width: parent.width
                y: root.split ? Math.max(96, (parent.height - implicitHeight) / 2 - 32) : root.head > 0 ? root.head : Theme.space.xl
            }
            Words {
                id: footWords
                text: root.foot
                role: "caption"
                muted: true
                width: parent.width
                horizontalAlignment: root.split ? Text.AlignLeft : Text.AlignHCenter
                anchors { bottom: parent.bottom; bottomMargin: Theme.space.xl }
            }
        }
    }
    ScrollLine { flickable: flick }
    Item { id: above; anchors.fill: parent }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (!item)
                return
            const y = item.mapToItem(body, 0, 0).y
            if (y < flick.contentY)
                flick.contentY = Math.max(0, y - 64)
            else if (y + item.height > flick.contentY + flick.height)
                flick.contentY = Math.min(flick.contentHeight - flick.height, y + item.height - flick.height + 32)
        }
    }
}
