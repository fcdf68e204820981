import QtQuick
import Havre.Design

// All text of the app: plain, wrapped, on the type scale. Never rich (stack.md §3b: Qt would fetch and crash).
Text {
    id: root

    property string role: "body"   // caption, body, lead, h3, h2, h1, display
    property bool strong: false
    property bool muted: false
    property bool tight: false     // natural line height, for a single line centred in a control
    readonly property TypeRole step: Theme.type[role]
    readonly property bool heading: role === "h1" || role === "h2" || role === "h3" || role === "display"

    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: muted ? Theme.color.inkMuted : Theme.color.ink
    font.pixelSize: step.size
    font.weight: strong || heading ? Font.Bold : Font.Normal
    lineHeightMode: tight ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: tight ? 1 : step.line
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
