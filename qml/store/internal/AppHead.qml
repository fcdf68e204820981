import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// Who it is: sign, name, publisher, and whether it is suspended.
Item {
    id: root

    required property var words        // of AppDetail

    implicitHeight: Math.max(tile.height, names.implicitHeight)

    GlyphTile {
        id: tile
        size: 56
        glyph: root.words.glyph
        tone: root.words.status !== "" ? "neutral" : "primary"
    }
    Column {
        id: names
        anchors { left: tile.right; leftMargin: Theme.space.l; right: parent.right }
        Words { text: root.words.name; role: "h1"; width: parent.width }
        Words {
            width: parent.width
            muted: true
            readonly property bool said: root.words.publisher.startsWith(root.words.publisherKind)
            //: %1 kind of publisher (Association), %2 its name
            text: said ? root.words.publisher : qsTr("%1\u00a0· %2").arg(root.words.publisherKind).arg(root.words.publisher)
        }
    }
}
