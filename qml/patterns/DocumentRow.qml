import QtQuick
import Havre.Design
import Havre.Controls

// One document in a list: what, who, when; unseen is a dot and a word for screen readers. All text comes
// formatted. `framed`: inside a card (hairline, padding 16); otherwise it lies on the canvas and selects as a whole.
Pressable {
    id: root

    required property string title
    property string author: ""
    property string date: ""
    property string glyph: "file"
    property bool unseen: false
    property bool masked: false
    property string snippet: ""
    property var marks: []
    property bool selected: false
    property bool framed: true
    property bool last: false          // no hairline below
    property bool quietTile: false     // lists: neutral tiles; home: primary ones

    readonly property int edge: framed ? Theme.space.l : Theme.space.m

    label: title
    //: document row, spoken
    description: [unseen ? qsTr("non lu") : "", masked ? qsTr("masqué aux professionnels") : "",
        author, date, snippet].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    Accessible.selected: selected
    Accessible.selectable: true
    implicitWidth: 358
    implicitHeight: Math.max(Theme.compact ? 68 : 72, words.implicitHeight + Theme.space.l + 4)

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.framed ? 1 : 0
        radius: Theme.radius.card
        color: root.selected ? Theme.color.primarySoft : root.hovered || root.pressed ? Theme.color.sunken : "transparent"
        opacity: root.framed && !root.selected ? 0.7 : 1
        border { width: root.selected && Theme.scheme === "contrast" ? 2 : 0; color: Theme.color.primary }
    }
    Rectangle {
        visible: root.selected
        width: 3
        height: 32
        radius: 1.5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.primary
    }
    GlyphTile {
        id: tile
        x: root.edge
        y: root.snippet !== "" || Theme.stacked ? Theme.space.m : (root.height - height) / 2
        glyph: root.glyph
        unseen: root.unseen
        tone: root.selected ? "surface" : root.quietTile && !root.unseen ? "neutral" : "primary"
    }
    Column {
        id: words
        anchors { left: tile.right; leftMargin: Theme.space.m; right: parent.right; rightMargin: root.edge }
        y: root.snippet !== "" || Theme.stacked ? 8 : (root.height - height) / 2

        Item {
            width: parent.width
            height: titleWords.implicitHeight
            Words {
                id: titleWords
                text: root.title
                strong: true
                elide: Text.ElideRight
                wrapMode: Text.WordWrap
                maximumLineCount: Theme.stacked ? 3 : 2
                width: Theme.stacked ? parent.width : parent.width - when.implicitWidth - Theme.space.m - (root.masked ? 24 : 0)
                Accessible.ignored: true
            }
            Glyph {
                visible: root.masked && !Theme.stacked
                name: "eye-off"
                size: 18
                color: Theme.color.inkMuted
                anchors { right: when.left; rightMargin: Theme.space.s; verticalCenter: when.verticalCenter }
            }
            Words {
                id: when
                visible: !Theme.stacked
                text: root.date
                role: "caption"
                muted: true
                tight: true
                wrapMode: Text.NoWrap
                y: (Theme.type.body.line - height) / 2 // on the title's first line
                anchors.right: parent.right
                Accessible.ignored: true
            }
        }
        Words {
            text: Theme.stacked && root.date !== "" ? root.author + "\n" + root.date : root.author
            visible: text !== ""
            role: "caption"
            muted: true
            elide: Text.ElideRight
            wrapMode: Theme.stacked ? Text.WordWrap : Text.NoWrap
            maximumLineCount: Theme.stacked ? 4 : 1
            width: parent.width
            Accessible.ignored: true
        }
        Loader {
            property bool wanted: false // once made it stays, for the next letter
            readonly property bool now: root.snippet !== ""
            onNowChanged: if (now) wanted = true
            Component.onCompleted: if (now) wanted = true
            active: wanted
            visible: now
            width: parent.width
            sourceComponent: SnippetLine {
                width: words.width
                text: root.snippet
                marks: root.marks
            }
        }
    }
    Hairline {
        visible: root.framed && !root.last
        inset: tile.x + tile.width + Theme.space.m
        anchors.bottom: parent.bottom
    }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
