import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One thing an app would ask, and why.
Item {
    id: root

    required property string label
    required property string why
    required property string glyph
    property bool last: false

    implicitHeight: words.implicitHeight + Theme.space.xl
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ", " + why

    GlyphTile {
        x: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
    }
    Column {
        id: words
        x: 76
        width: parent.width - x - Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        Words { text: root.label; strong: true; width: parent.width; Accessible.ignored: true }
        Words { text: root.why; role: "caption"; muted: true; width: parent.width; Accessible.ignored: true }
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
}
