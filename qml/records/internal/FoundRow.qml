import QtQuick
import Havre.Design
import Havre.Controls

// One compact line of what the search found beside documents: what it is, what it says and when, where it leads.
Pressable {
    id: root

    property string glyph: ""
    property string detail: ""         // value or subject, then the day
    property string mark: ""           // a word of caution beside it, with its sign
    property string markGlyph: ""
    property bool last: false

    description: [detail, mark].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    implicitWidth: 358
    implicitHeight: Math.max(56, words.implicitHeight + Theme.space.l)

    Rectangle {
        anchors { fill: parent; margins: 1 }
        visible: root.hovered || root.pressed
        radius: Theme.radius.card
        color: Theme.color.sunken
        opacity: 0.7
    }
    Glyph {
        name: root.glyph
        color: Theme.color.primary
        x: Theme.space.l
        y: Theme.stacked ? Theme.space.m : (parent.height - height) / 2
    }
    Column {
        id: words
        x: 52 // beyond the sign
        width: parent.width - x - 44 - (beside.visible ? beside.width + Theme.space.s : 0)
        anchors.verticalCenter: parent.verticalCenter
        Words {
            width: parent.width
            text: root.label
            strong: true
            maximumLineCount: Theme.stacked ? 4 : 2
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.detail
            role: "caption"
            muted: true
            maximumLineCount: 2
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Tag {
            visible: root.mark !== "" && Theme.stacked
            label: root.mark
            icon: root.markGlyph
            tone: "caution"
        }
    }
    Tag {
        id: beside
        visible: root.mark !== "" && !Theme.stacked
        label: root.mark
        icon: root.markGlyph
        tone: "caution"
        anchors { right: parent.right; rightMargin: 44; verticalCenter: parent.verticalCenter }
    }
    Glyph {
        name: "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline { visible: !root.last; inset: 52; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
