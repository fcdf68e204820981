import QtQuick
import Havre.Design

// A fact with its sign in front: "✓ Rien n’est perdu sur cet appareil".
Item {
    id: root

    required property string label
    property string icon: "check"
    property color tint: Theme.color.positive
    property bool strong: false
    property bool quiet: false       // in small type, for what is only added
    readonly property real line: quiet ? Theme.type.caption.line : Theme.type.body.line

    implicitWidth: 320
    implicitHeight: Math.max(quiet ? 20 : 24, words.implicitHeight)

    Glyph {
        id: sign
        size: 20
        y: Math.max(0, (root.line - size) / 2)
        name: root.icon
        color: root.tint
    }
    Words {
        id: words
        x: 32
        width: parent.width - x
        text: root.label
        strong: root.strong
        role: root.quiet ? "caption" : "body"
        muted: root.quiet
    }
}
