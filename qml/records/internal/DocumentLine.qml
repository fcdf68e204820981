import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Rows

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
    property bool choosing: false      // several are being ticked
    property bool ticked: false
    property int edge: Theme.margin

    signal chosen(string id)

    // Taken again by the list: its height is right at once.
    function settle() { row.settle() }

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
        unseen: root.unseen && !root.choosing // its mark would peep out behind the box
        masked: root.masked
        snippet: root.snippet
        marks: root.marks
        selected: root.selected
        framed: root.framed
        last: root.endsGroup
        quietTile: true
        ground: Theme.color.canvas
        carded: root.framed
        begins: root.heading !== ""
        label: root.spoken
        description: root.snippet
        accessibleRole: root.choosing ? Accessible.CheckBox : Accessible.ListItem
        Accessible.checkable: root.choosing
        Accessible.checked: root.ticked
        onClicked: root.chosen(root.documentId)
    }
    // In the place of the tile: a box to tick.
    Loader {
        active: root.choosing && root.loaded
        x: row.x + (root.framed ? Theme.space.l : Theme.space.m)
        y: row.y + (root.snippet !== "" || Theme.stacked ? Theme.space.m : Math.floor((row.height - 44) / 2))
        sourceComponent: Rectangle {
            width: 44
            height: 44
            color: root.framed ? Theme.color.surface : Theme.color.canvas
            TickBox {
                anchors.centerIn: parent
                checked: root.ticked
            }
        }
    }
    // On its way: the shape of a row.
    Loader {
        active: !root.loaded
        sourceComponent: RowPicture {
            x: row.x
            y: row.y
            width: row.width
            height: row.height
            look: RowTokens
            arriving: true
            framed: root.framed
            last: root.endsGroup
            ground: Theme.color.canvas
            carded: root.framed
            begins: root.heading !== ""
        }
    }
}
