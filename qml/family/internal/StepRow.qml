import QtQuick
import Havre.Design
import Havre.Controls

// An examination or a dose on the line of its plan: its node, its name, when and by whom, and where it stands, in sign, tone
// and word. It opens the document that says so; one that no document tells of, the sheet where the family says when it was.
Pressable {
    id: root

    required property var modelData
    readonly property var step: modelData // {name, when, why, tag, tone, glyph, document, tells}
    property bool first: false
    property bool last: false
    readonly property bool opens: step.document !== "" || step.tells
    readonly property bool below: Theme.stacked || width < 360

    label: step.name
    description: [step.tag, step.when, step.why].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    enabled: opens
    implicitHeight: Math.max(56, words.implicitHeight + Theme.space.m)

    Rectangle {
        anchors { fill: parent; leftMargin: -Theme.space.s; rightMargin: -Theme.space.s }
        visible: root.opens && (root.hovered || root.pressed)
        radius: Theme.radius.control
        color: Theme.color.sunken
        opacity: 0.7
    }
    Rectangle { // the line, from the node above
        visible: !root.first
        x: 11
        width: 2
        height: node.y - 2
        color: Theme.color.line
    }
    Rectangle { // and to the node below
        visible: !root.last
        x: 11
        y: node.y + node.height + 2
        width: 2
        height: parent.height - y
        color: Theme.color.line
    }
    Rectangle {
        id: node
        y: words.y + Math.max(0, (Theme.type.body.line - height) / 2)
        width: 24
        height: 24
        radius: 12
        color: root.step.tone === "positive" ? Theme.color.positiveSoft
            : root.step.tone === "primary" ? Theme.color.primary
            : root.step.tone === "caution" ? Theme.color.cautionSoft : Theme.color.surface
        border {
            width: root.step.tone === "primary" ? 0 : Theme.scheme === "contrast" || root.step.tone !== "positive" ? 2 : 0
            color: root.step.tone === "caution" ? Theme.color.caution
                : root.step.tone === "positive" ? Theme.color.positive : Theme.color.control
        }
        Glyph {
            visible: root.step.glyph !== ""
            anchors.centerIn: parent
            name: root.step.glyph
            size: 16
            color: root.step.tone === "positive" ? Theme.color.positive
                : root.step.tone === "primary" ? Theme.color.primaryInk : Theme.color.caution
        }
    }
    Column {
        id: words
        x: 36
        y: Theme.space.xs
        width: parent.width - x - (root.below ? 0 : tag.width + Theme.space.m)
        spacing: 2
        Words { text: root.step.name; strong: true; width: parent.width; Accessible.ignored: true }
        Words { text: root.step.when; visible: text !== ""; role: "caption"; muted: true; width: parent.width; Accessible.ignored: true }
        Words { text: root.step.why; visible: text !== ""; role: "caption"; muted: true; width: parent.width; Accessible.ignored: true }
        Item { visible: root.below; width: 1; height: tag.height + Theme.space.xs }
    }
    Tag {
        id: tag
        x: root.below ? words.x : parent.width - width
        y: root.below ? words.y + words.height - height : words.y
        label: root.step.tag
        tone: root.step.tone
        Accessible.ignored: true
    }
    FocusRing { around: root; inset: true }
}
