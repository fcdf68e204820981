import QtQuick

// One size of text and its line, in logical pixels, already multiplied by the person's text scale.
QtObject {
    required property real scale
    required property int baseSize
    required property int baseLine
    readonly property int size: Math.round(baseSize * scale)
    readonly property int line: Math.round(baseLine * scale)
}
