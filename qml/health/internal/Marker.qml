import QtQuick
import Havre.Design

// A point of a chart: its shape says which laboratory. Outside the usual range it takes the caution colour (and, on
// the chart, a halo): never a shape of its own.
Rectangle {
    id: root

    property int place: 0              // which laboratory; six shapes, then they begin again
    property bool outside: false
    readonly property int shape: place % 3   // disc, diamond, square
    readonly property bool hollow: place % 6 >= 3
    readonly property color tint: outside ? Theme.color.caution : Theme.color.primary

    width: shape === 0 ? 10 : shape === 1 ? 9 : 9
    height: width
    radius: shape === 0 ? width / 2 : 1
    rotation: shape === 1 ? 45 : 0
    antialiasing: true
    color: hollow ? Theme.color.surface : tint
    border { width: hollow ? 2 : 0; color: tint }
}
