import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A row of the list, with the heading of its group above when it begins one. In a card where one pane
// shows the list, on the canvas beside a reading pane.
FocusScope {
    id: root

    required property int index
    required property bool loaded
    required property string documentId
    required property string title
    required property string author
    required property string dateText
    required property string heading
    required property bool endsGroup
    required property string glyph
    required property bool unseen
    required property bool masked
    required property string snippet
    required property var marks
    required property string spoken
    property bool framed: true
    property bool selected: false
    property int edge: Theme.margin

    signal chosen(string id)

    implicitHeight: (top.active ? top.height : 0) + row.implicitHeight + (framed && endsGroup ? Theme.space.l : 0)

    Loader {
        id: top
        active: root.heading !== ""
        x: root.edge
        width: root.width - 2 * root.edge
        sourceComponent: Words {
            text: root.heading
            role: "caption"
            strong: true
            muted: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            topPadding: root.index === 0 ? Theme.space.xs : Theme.space.m
            bottomPadding: Theme.space.s
            Accessible.role: Accessible.Heading
        }
    }
    // The card's own edges: cut so that only the ends of a group are round.
    Item {
        visible: root.framed
        clip: true
        x: root.edge
        y: row.y
        width: row.width
        height: row.height
        Rectangle {
            readonly property int over: radius + 1
            y: top.active ? 0 : -over
            width: parent.width
            height: parent.height + (top.active ? 0 : over) + (root.endsGroup ? 0 : over)
            radius: Theme.radius.card
            color: Theme.color.surface
            border { width: 1; color: Theme.color.line }
        }
    }
    DocumentRow {
        id: row
        focus: true
        activeFocusOnTab: false // the list is one stop; arrows move inside
        visible: root.loaded
        x: root.framed ? root.edge : root.edge - Theme.space.m
        y: top.active ? top.height : 0
        width: root.width - 2 * x
        height: implicitHeight
        title: root.title
        author: root.author
        date: root.dateText
        glyph: root.glyph
        unseen: root.unseen
        masked: root.masked
        snippet: root.snippet
        marks: root.marks
        selected: root.selected
        framed: root.framed
        last: root.endsGroup
        quietTile: true
        label: root.spoken
        description: root.snippet
        onClicked: root.chosen(root.documentId)
    }
    // On its way: the shape of a row.
    Loader {
        active: !root.loaded
        sourceComponent: Item {
            Rectangle { x: row.x + row.edge; y: row.y + 12; width: 44; height: 44; radius: Theme.radius.control; color: Theme.color.sunken }
            Rectangle { x: row.x + row.edge + 56; y: row.y + 18; width: row.width * 0.45; height: 14; radius: 7; color: Theme.color.sunken }
            Rectangle { x: row.x + row.edge + 56; y: row.y + 40; width: row.width * 0.3; height: 12; radius: 6; color: Theme.color.sunken }
        }
    }
}
