import QtQuick
import Havre.Design
import Havre.Controls

// An examination or a dose: its name, when, and where it stands, in tone and word.
Item {
    id: root

    required property var step // {name, when, tag, tone}
    property bool last: false

    implicitHeight: Math.max(56, words.implicitHeight + Theme.space.l)
    Accessible.role: Accessible.ListItem
    Accessible.name: [step.name, step.tag, step.when].filter(part => part !== "").join(", ")

    Column {
        id: words
        x: Theme.space.l
        width: parent.width - x - tag.width - 2 * Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        Words { text: root.step.name; strong: true; width: parent.width; Accessible.ignored: true }
        Words { text: root.step.when; visible: text !== ""; role: "caption"; muted: true; width: parent.width; Accessible.ignored: true }
    }
    Tag {
        id: tag
        anchors { right: parent.right; rightMargin: Theme.space.l; verticalCenter: parent.verticalCenter }
        label: root.step.tag
        tone: root.step.tone
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
}
