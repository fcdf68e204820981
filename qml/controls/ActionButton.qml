import QtQuick
import Havre.Design

// A button with a word. When it cannot be pressed it says why instead of going pale.
Pressable {
    id: root

    property string icon: ""
    property string kind: "primary"    // primary, outlined, quiet or danger
    property bool busy: false          // pressed already: the work is under way
    property string reason: ""         // what is missing, shown while disabled
    property int alignment: Qt.AlignHCenter

    readonly property bool off: !enabled && !busy
    readonly property bool filled: kind === "primary" || kind === "danger"
    readonly property color ground: kind === "danger" ? Theme.color.critical : Theme.color.primary
    readonly property color inkColor: off ? Theme.color.inkMuted
        : kind === "danger" ? Theme.color.surface
        : kind === "primary" ? Theme.color.primaryInk
        : kind === "quiet" ? Theme.color.link : Theme.color.ink

    description: off ? reason : ""
    // Of the words on one line: asking the row would turn in a circle when the text grows.
    readonly property real line: Math.ceil(metrics.advanceWidth) + 1
    readonly property real iconRoom: 24 + Theme.space.s
    // Beside words of several lines an icon comes loose. Of the width alone: what the words do then plays no part.
    readonly property bool drawn: busy || (icon !== "" && (width <= 0 || line + iconRoom + 2 * Theme.space.s <= width))
    implicitWidth: line + (icon !== "" || busy ? iconRoom : 0) + 2 * Theme.space.l
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space.l)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.kind === "quiet" ? (root.hovered && !root.off ? Theme.color.primarySoft : "transparent")
            : root.off ? Theme.color.sunken
            : root.filled ? root.ground : root.hovered ? Theme.color.primarySoft : Theme.color.surface
        border {
            width: root.kind === "outlined" && !root.off ? 1 : 0
            color: Theme.color.control
        }
    }
    // Pressed and hovered are tone only: nothing moves.
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        visible: root.filled && !root.off
        color: root.inkColor
        opacity: root.pressed ? 0.18 : root.hovered ? 0.08 : 0
    }
    TextMetrics { id: metrics; font: words.font; text: words.text }
    Row {
        id: row
        x: root.alignment === Qt.AlignLeft ? Theme.space.l : Math.max(Theme.space.s, (root.width - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Glyph {
            name: root.busy ? "clock" : root.icon
            visible: root.drawn
            color: root.inkColor
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words
            readonly property real room: root.width - 2 * Theme.space.s - (root.drawn ? root.iconRoom : 0)
            text: root.off && root.reason !== "" ? root.reason : root.label
            strong: !root.off || Theme.scheme !== "contrast" // there no tone tells that it is off: neither edge nor bold does
            tight: true
            color: root.inkColor
            width: root.width > 0 ? Math.min(root.line, room) : root.line
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    FocusRing { around: root }
}
