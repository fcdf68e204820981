import QtQuick
import Havre.Design

// A way onward in the link colour; underlined under the pointer.
Pressable {
    id: root

    property bool strong: true
    property string icon: ""
    property bool chevron: false
    property string role: "body"

    accessibleRole: Accessible.Link
    // Of the words as they would stand on one line: asking the row would keep a narrower width for ever.
    readonly property real line: Math.ceil(metrics.advanceWidth) + 1
    implicitWidth: line + (icon !== "" ? 28 : 0) + (chevron ? 32 : 0)
    implicitHeight: Math.max(44, words.implicitHeight + Theme.space.s)

    TextMetrics { id: metrics; font: words.font; text: root.label }
    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Glyph {
            name: root.icon
            visible: root.icon !== ""
            color: Theme.color.link
            size: 20
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words
            text: root.label
            role: root.role
            strong: root.strong
            tight: true
            color: Theme.color.link
            font.underline: root.hovered
            width: root.width > 0 ? Math.min(root.line, root.width - (root.icon !== "" ? 28 : 0)) : root.line
            Accessible.ignored: true
        }
    }
    Glyph {
        visible: root.chevron
        name: "chevron-right"
        color: Theme.color.control
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
    }
    FocusRing { around: root; radius: Theme.radius.tag; anchors.leftMargin: -4; anchors.rightMargin: -4 }
}
