import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A chosen document: what it is, its place in the order, and the way out of the choice.
Item {
    id: root

    required property int index
    required property string title
    required property string details
    required property string glyph
    property bool ordered: false       // its place can be changed
    property int count: 1

    signal moved(int by)
    signal removed()

    function takeMove(by) { (by < 0 ? up : down).forceActiveFocus(Qt.TabFocusReason) }

    implicitWidth: 358
    implicitHeight: Math.max(Theme.compact ? 68 : 72, words.implicitHeight + Theme.space.xl + (buttons.below ? buttons.height : 0))
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, details].filter(part => part !== "").join(", ")

    GlyphTile {
        id: tile
        x: Theme.space.l
        y: Theme.space.m
        glyph: root.glyph
        tone: "neutral"
    }
    Column {
        id: words
        x: Theme.besideTile
        y: buttons.below ? Theme.space.m : (root.height - implicitHeight) / 2
        width: parent.width - x - (buttons.below ? Theme.space.l : buttons.width + Theme.space.m)
        Words { width: parent.width; text: root.title; strong: true; wrapMode: Text.Wrap; maximumLineCount: 3; elide: Text.ElideRight; Accessible.ignored: true }
        Words { width: parent.width; text: Theme.stacked ? root.details.replace("\u00a0· ", "\n") : root.details; visible: text !== ""; role: "caption"; muted: true; wrapMode: Text.Wrap; Accessible.ignored: true }
    }
    Row {
        id: buttons
        readonly property bool below: root.ordered && (Theme.compact || Theme.stacked)
        anchors { right: parent.right; rightMargin: Theme.space.xs }
        y: below ? words.y + words.implicitHeight : (root.height - height) / 2
        IconButton {
            id: up
            visible: root.ordered
            enabled: root.index > 0
            icon: "arrow-up"
            //: consultation pack: this document stands one place earlier; %1 its title
            label: qsTr("Monter «\u00a0%1\u00a0»").arg(root.title)
            onClicked: root.moved(-1)
        }
        IconButton {
            id: down
            visible: root.ordered
            enabled: root.index < root.count - 1
            icon: "arrow-down"
            //: consultation pack: this document stands one place later; %1 its title
            label: qsTr("Descendre «\u00a0%1\u00a0»").arg(root.title)
            onClicked: root.moved(1)
        }
        IconButton {
            icon: "close"
            //: takes a document out of what will be handed over; %1 its title
            label: qsTr("Retirer «\u00a0%1\u00a0»").arg(root.title)
            onClicked: root.removed()
        }
    }
    Hairline { visible: root.index < root.count - 1; inset: Theme.besideTile; anchors.bottom: parent.bottom }
}
