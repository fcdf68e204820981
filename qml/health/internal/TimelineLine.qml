import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One event of the timeline, with the month above when it begins one, in the card of its month.
FocusScope {
    id: root

    required property string title
    required property string detail
    required property string day
    required property string glyph
    required property string tone
    required property string heading
    required property bool endsGroup
    required property string documentId
    required property string analyte
    required property var conversation // its number; 0: none

    signal chosen()

    implicitWidth: 358
    implicitHeight: row.y + row.height + (endsGroup ? Theme.space.l : 0)

    Words {
        id: month
        visible: root.heading !== ""
        width: parent.width
        text: root.heading
        role: "caption"
        strong: true
        muted: true
        topPadding: Theme.space.xs
        bottomPadding: Theme.space.s
        Accessible.role: Accessible.Heading
    }
    // The card's own edges: cut so that only the ends of a month are round.
    Item {
        clip: true
        y: row.y
        width: parent.width
        height: row.height
        Rectangle {
            readonly property int over: radius + 1
            y: month.visible ? 0 : -over
            width: parent.width
            height: parent.height + (month.visible ? 0 : over) + (root.endsGroup ? 0 : over)
            radius: Theme.radius.card
            color: Theme.color.surface
            border { width: 1; color: Theme.color.line }
        }
    }
    Pressable {
        id: row
        focus: true
        activeFocusOnTab: false // the list is one stop; arrows move inside
        label: root.title
        description: [root.detail, root.day].filter(part => part !== "").join(", ")
        accessibleRole: Accessible.ListItem
        y: month.visible ? month.height : 0
        width: parent.width
        height: Math.max(Theme.compact ? 68 : 72, words.implicitHeight + Theme.space.xl)
        onClicked: root.chosen()

        Rectangle {
            anchors { fill: parent; margins: 1 }
            visible: row.hovered || row.pressed
            radius: Theme.radius.card
            color: Theme.color.sunken
            opacity: 0.7
        }
        GlyphTile {
            x: Theme.space.l
            y: Theme.stacked ? Theme.space.m : (parent.height - height) / 2
            glyph: root.glyph
            tone: root.tone
        }
        Column {
            id: words
            x: Theme.besideTile
            width: parent.width - x - 44
            anchors.verticalCenter: parent.verticalCenter
            Words { width: parent.width; text: root.title; strong: true; wrapMode: Text.Wrap; maximumLineCount: 3; elide: Text.ElideRight; Accessible.ignored: true }
            Words {
                width: parent.width
                role: "caption"
                muted: true
                wrapMode: Text.Wrap
                text: [root.day, root.detail].filter(part => part !== "").join("\u00a0· ")
                Accessible.ignored: true
            }
        }
        Glyph {
            name: "chevron-right"
            size: 20
            color: Theme.color.control
            anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
        }
        Hairline { visible: !root.endsGroup; inset: Theme.besideTile; anchors.bottom: parent.bottom }
        FocusRing { around: row; inset: true; radius: Theme.radius.card }
    }
}
