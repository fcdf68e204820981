import QtQuick
import Havre.Design
import Havre.Controls

// One measure of a child: the value, at which age, where it stands, who gave it; opens the document that says it.
Pressable {
    id: root

    required property var modelData
    readonly property var value: modelData
    required property string unit
    property bool last: false
    readonly property bool opens: value.document !== ""

    label: value.value + "\u202f" + unit
    description: [value.day, value.age, value.place, value.who].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    enabled: opens
    implicitWidth: 358
    implicitHeight: Math.max(68, words.implicitHeight + 2 * Theme.space.m)

    Rectangle {
        anchors { fill: parent; margins: 1 }
        visible: root.opens && (root.hovered || root.pressed)
        radius: Theme.radius.card
        color: Theme.color.sunken
        opacity: 0.7
    }
    Column {
        id: words
        x: Theme.space.l
        width: parent.width - x - 44 - (Theme.stacked ? 0 : number.width + Theme.space.m)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Words { visible: Theme.stacked; width: parent.width; text: root.label; strong: true; Accessible.ignored: true }
        Words { width: parent.width; text: [root.value.day, root.value.age].filter(part => part !== "").join("\u00a0· "); Accessible.ignored: true }
        Words {
            width: parent.width
            role: "caption"
            muted: true
            text: [root.value.place, root.value.who].filter(part => part !== "").join("\u00a0· ")
            Accessible.ignored: true
        }
    }
    Words {
        id: number
        visible: !Theme.stacked
        anchors { right: parent.right; rightMargin: 44; verticalCenter: parent.verticalCenter }
        text: root.label
        strong: true
        tight: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Glyph {
        visible: root.opens
        name: "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
