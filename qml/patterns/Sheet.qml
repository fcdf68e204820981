import QtQuick
import Havre.Design
import Havre.Controls

// A modal question or choice: from below on a phone, in the middle elsewhere. Escape, the cross and a tap
// outside close it; focus stays inside while it is open and returns where it was. Open, it lies over the whole window, the
// shell's bars included: nothing but the question can be pressed. It goes out of sight with the page it belongs to.
FocusScope {
    id: root

    property string title: ""
    property bool open: false
    default property alias content: column.data
    property alias footer: foot.data     // stays in sight while the content scrolls; the text large, it comes last
    property Item cameFrom: null
    readonly property bool footScrolls: Theme.stacked // large text leaves no room for two things in sight

    readonly property real footHeight: foot.childrenRect.height > 0 ? foot.childrenRect.height + 2 * Theme.space.l + (Theme.compact ? panel.radius : 0) : 0
    readonly property real pinned: footScrolls ? 0 : footHeight

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
        let back = cameFrom
        for (let up = parent; !back && up; up = up.parent)
            back = up instanceof FocusScope ? up : null // what was pressed is gone: the keys go to its page
        if (back)
            back.forceActiveFocus(Qt.PopupFocusReason)
        closed()
    }

    visible: open
    enabled: open

    // Where it is seen: the last child of the window, and of nothing that is narrower. Whoever made it keeps it.
    FocusScope {
        id: stage
        parent: root.open ? root.Window.contentItem : root
        anchors.fill: parent
        visible: root.visible
        enabled: root.open
        onVisibleChanged: if (visible) again.restart()
        z: 100
        Keys.onEscapePressed: root.hide()
        Keys.onBackPressed: root.hide()
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Timer { // its page is shown again, and has taken the keys
            id: again
            interval: 0
            onTriggered: if (stage.visible && !stage.activeFocus) stage.forceActiveFocus(Qt.PopupFocusReason)
        }

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
            height: Math.min(flick.contentHeight + head.height + (root.pinned > 0 ? root.pinned : root.footHeight > 0 ? 0 : Theme.space.l), parent.height - Theme.space.xxl)
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
                anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; bottomMargin: root.pinned }
                contentHeight: column.implicitHeight + (root.footScrolls && root.footHeight > 0 ? root.footHeight : root.footHeight > 0 ? Theme.space.l : Theme.space.xl + (Theme.compact ? panel.radius : 0))
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                Column {
                    id: column
                    x: Theme.space.xl
                    width: flick.width - 2 * x
                    spacing: Theme.space.m
                }
            }
            Hairline { visible: root.pinned > 0 && flick.contentHeight > flick.height + 1; anchors.bottom: flick.bottom }
            Item {
                id: foot
                parent: root.footScrolls ? flick.contentItem : panel
                x: Theme.space.xl
                y: root.footScrolls ? column.implicitHeight + Theme.space.l : parent.height - root.footHeight + Theme.space.l
                width: parent.width - 2 * x
                height: childrenRect.height
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
    // What the keyboard reaches is brought into view.
    Connections {
        target: root.open ? root.Window.window : null
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            for (let up = item ? item.parent : null; up; up = up.parent) {
                if (up !== flick.contentItem)
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
}
