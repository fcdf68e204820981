import QtQuick
import Havre.Design
import Havre.Controls

// A modal question or choice: from below on a phone, in the middle elsewhere. Escape, the cross and a tap
// outside close it; focus stays inside while it is open and returns where it was.
FocusScope {
    id: root

    property string title: ""
    property bool open: false
    default property alias content: column.data
    property alias footer: foot.data     // stays in sight while the content scrolls
    property Item cameFrom: null

    readonly property real footHeight: foot.childrenRect.height > 0 ? foot.childrenRect.height + 2 * Theme.space.l + (Theme.compact ? panel.radius : 0) : 0

    signal closed()

    function show() {
        cameFrom = Window.activeFocusItem
        open = true
        cross.forceActiveFocus(Qt.PopupFocusReason)
    }
    function hide() {
        if (!open)
            return
        open = false
        if (cameFrom)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason)
        closed()
    }

    anchors.fill: parent
    visible: open
    enabled: open
    z: 100
    Keys.onEscapePressed: hide()
    Keys.onBackPressed: hide()
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.color.scrim
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.hide()
            onWheel: wheel => wheel.accepted = true
        }
    }
    Item {
        activeFocusOnTab: root.open
        Accessible.ignored: true
        onActiveFocusChanged: if (activeFocus) after.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }
    Rectangle {
        id: panel
        width: Theme.compact ? parent.width : Math.min(parent.width - 2 * Theme.space.xl, Math.round(480 * Math.min(1.4, Theme.textScale)))
        height: Math.min(flick.contentHeight + head.height + (root.footHeight > 0 ? root.footHeight : Theme.space.l), parent.height - Theme.space.xxl)
        x: (parent.width - width) / 2
        y: Theme.compact ? parent.height - height + radius : (parent.height - height) / 2
        radius: Theme.radius.sheet
        color: Theme.color.surface
        border { width: 1; color: Theme.color.line }

        MouseArea { anchors.fill: parent; hoverEnabled: true }
        Item {
            id: head
            readonly property int line: 64 // of one line of title, and of the cross
            width: parent.width
            height: Math.max(line, titleWords.y + titleWords.implicitHeight + Theme.space.s)
            Words {
                id: titleWords
                x: Theme.space.xl
                width: parent.width - x - cross.width - Theme.space.l
                y: Math.max(Theme.space.l, Math.round((head.line - implicitHeight) / 2))
                text: root.title
                role: "h3"
            }
            IconButton {
                id: cross
                anchors { right: parent.right; rightMargin: Theme.space.s }
                y: (head.line - height) / 2
                icon: "close"
                //: dialog, label
                label: qsTr("Fermer")
                onClicked: root.hide()
            }
        }
        Flickable {
            id: flick
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; bottomMargin: root.footHeight }
            contentHeight: column.implicitHeight + (root.footHeight > 0 ? Theme.space.l : Theme.space.xl + (Theme.compact ? panel.radius : 0))
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Column {
                id: column
                x: Theme.space.xl
                width: flick.width - 2 * x
                spacing: Theme.space.m
            }
        }
        Hairline { visible: root.footHeight > 0 && flick.contentHeight > flick.height + 1; anchors.bottom: flick.bottom }
        Item {
            id: foot
            x: Theme.space.xl
            y: parent.height - root.footHeight + Theme.space.l
            width: parent.width - 2 * x
            height: childrenRect.height
        }
    }
    // What the keyboard reaches is brought into view.
    Connections {
        target: root.open ? root.Window.window : null
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            for (let up = item ? item.parent : null; up; up = up.parent) {
                if (up !== column)
                    continue
                const top = item.mapToItem(flick.contentItem, 0, 0).y
                if (top < flick.contentY + 8)
                    flick.contentY = Math.max(0, top - Theme.space.l)
                else if (top + item.height > flick.contentY + flick.height - 8)
                    flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), top + item.height - flick.height + Theme.space.l)
                return
            }
        }
    }
    // Tab goes round inside, both ways: one guard before the panel, one after it.
    Item {
        id: after
        activeFocusOnTab: root.open
        Accessible.ignored: true
        onActiveFocusChanged: if (activeFocus) cross.forceActiveFocus(Qt.TabFocusReason)
    }
}
