import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Rows
import Havre.Models.Support

// One document in a list: what, who, when; unseen is a dot and a word for screen readers. All text comes
// formatted. `framed`: inside a card (hairline, padding 16); otherwise it lies on the canvas and selects as a whole.
// Drawn as one picture (ui/rows), so that long lists scroll.
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
    property alias ground: picture.ground  // one colour behind it, when that is known: quicker
    property alias carded: picture.carded  // draws the sides of its card too
    property alias begins: picture.begins  // …and its round corners above; below when it is the last

    // Its height is right now, not before the next frame.
    function settle() { picture.settle() }

    label: title
    //: document row, spoken
    description: [unseen ? qsTr("non lu") : "", masked ? qsTr("masqué aux professionnels") : "",
        author, date, snippet].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    Accessible.selected: selected
    Accessible.selectable: true
    implicitWidth: 358
    implicitHeight: picture.implicitHeight

    RowPicture {
        id: picture
        anchors.fill: parent
        look: RowTokens
        title: root.title
        author: root.author
        date: root.date
        glyph: root.glyph
        unseen: root.unseen
        masked: root.masked
        snippet: root.snippet
        marks: root.marks
        selected: root.selected
        lit: root.hovered || root.pressed
        framed: root.framed
        last: root.last
        quietTile: root.quietTile
    }
    Loader {
        active: root.activeFocus && Input.keyboard
        anchors.fill: parent
        sourceComponent: FocusRing { around: root; inset: true; radius: Theme.radius.card }
    }
}
