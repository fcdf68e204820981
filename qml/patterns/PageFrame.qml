import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls

// A page: title, what stands beside it, and the content in one column of at most 920 px. `scrolls: false`
// gives the content the rest of the height (for a list that scrolls itself). Children use Layout.*.
FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    property string subtitleGlyph: ""
    property color subtitleTint: Theme.color.positive
    property string backLabel: ""        // the page one came from; empty: no way back shown
    property string headNote: ""         // at the right of the way back: « Étape 2 sur 3 »
    property bool scrolls: true
    property Flickable scroller: null    // with `scrolls: false`, the child that scrolls itself
    property bool centred: false         // a short task alone; other pages keep one left edge from page to page
    property int maximumWidth: Theme.content
    property int spacing: Theme.space.xl
    property bool onSurface: false       // reading pages lie on surface, others on canvas
    property alias trailing: trailing.data
    property alias footer: foot.data     // an ActionBar
    property alias flickable: flick
    default property alias content: column.data
    readonly property real contentWidth: Math.min(maximumWidth, width - 2 * margin)
    readonly property alias edge: body.x // where the column begins
    readonly property int margin: Theme.expanded && width > 800 ? 64 : Theme.margin

    signal back()

    function reveal(item) {
        const top = item.mapToItem(flick.contentItem, 0, 0).y
        if (top < flick.contentY + 16)
            flick.contentY = Math.max(0, top - 96)
        else if (top + item.height > flick.contentY + flick.height - 16)
            flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), top + item.height - flick.height + 48)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: event => {
        if (backLabel !== "")
            back()
        else
            event.accepted = false
    }

    Rectangle {
        anchors.fill: parent
        color: root.onSurface ? Theme.color.surface : Theme.color.canvas
    }
    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        interactive: root.scrolls
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: root.scrolls ? body.implicitHeight : height
        clip: true

        ColumnLayout {
            id: body
            x: Math.max(root.margin, (flick.width - (root.centred ? width : Math.min(Theme.content, flick.width - 2 * root.margin))) / 2)
            width: root.contentWidth
            height: root.scrolls ? implicitHeight : flick.height
            spacing: 0

            Pressable {
                visible: root.backLabel !== ""
                //: page head, label
                label: qsTr("Retour\u202f: %1").arg(root.backLabel)
                Layout.topMargin: Theme.space.xs + 2
                Layout.leftMargin: -Theme.space.s
                implicitWidth: backRow.implicitWidth + 2 * Theme.space.s
                onClicked: root.back()
                Row {
                    id: backRow
                    x: Theme.space.s
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.m
                    Glyph { name: "back"; anchors.verticalCenter: parent.verticalCenter }
                    Words { text: root.backLabel; muted: true; tight: true; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
                }
                FocusRing { around: parent }
            }
            RowLayout {
                visible: root.title !== ""
                Layout.fillWidth: true
                Layout.topMargin: root.backLabel !== "" ? Theme.space.s : Theme.expanded ? Theme.space.xxl : Theme.space.l + 2
                spacing: Theme.space.l
                TextMetrics {
                    id: longest
                    font { pixelSize: Theme.type.h1.size; weight: Font.Bold }
                    text: root.title.split(/\s/).reduce((most, word) => word.length > most.length ? word : most, "")
                }
                Words {
                    text: root.title
                    role: longest.advanceWidth > root.contentWidth ? "h2" : "h1" // no word runs out of a narrow page
                    Layout.fillWidth: true
                }
                RowLayout {
                    id: trailing
                    visible: children.length > 0
                    spacing: Theme.space.s
                }
            }
            Item {
                visible: root.subtitle !== ""
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xs
                implicitHeight: Math.max(mark.visible ? mark.y + mark.height : 0, below.implicitHeight)
                Glyph {
                    id: mark
                    y: Math.max(0, ((Theme.compact ? Theme.type.caption.line : Theme.type.body.line) - size) / 2) // on the first line of text
                    visible: root.subtitleGlyph !== ""
                    name: root.subtitleGlyph
                    size: 20
                    color: root.subtitleTint
                }
                Words {
                    id: below
                    text: root.subtitle
                    muted: true
                    role: Theme.compact ? "caption" : "body"
                    x: mark.visible ? mark.size + Theme.space.s : 0
                    width: parent.width - x
                }
            }
            ColumnLayout {
                id: column
                Layout.fillWidth: true
                Layout.fillHeight: !root.scrolls
                Layout.topMargin: root.title === "" ? 0 : Theme.expanded ? Theme.space.xl : Theme.space.l
                Layout.bottomMargin: root.scrolls ? Theme.space.xl : 0
                spacing: root.spacing
            }
        }
    }
    Words {
        visible: text !== ""
        parent: flick.contentItem
        x: body.x + body.width - width
        y: Theme.space.xs + 2 + (Theme.target - height) / 2
        text: Theme.stacked ? "" : root.headNote // StepBars says it where the text is large
        role: "caption"
        muted: true
        tight: true
        wrapMode: Text.NoWrap
    }
    ScrollLine {
        visible: (root.scrolls || root.scroller) && share < 1
        flickable: root.scroller ?? flick
        anchors { topMargin: root.scroller ? column.y + root.scroller.y : 0; bottomMargin: foot.height }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: childrenRect.height
    }
    // What the keyboard reaches is brought into view.
    Connections {
        target: root.Window.window
        enabled: root.scrolls
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (!item)
                return
            for (let up = item.parent; up; up = up.parent) {
                if (up === column) {
                    root.reveal(item)
                    return
                }
            }
        }
    }
}
