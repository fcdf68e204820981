import QtQuick
import Havre.Design
import Havre.Controls

// The values joined by straight lines (no smoothing: it would invent some) and their marks; of a measure of two
// numbers, a bar from the lower to the upper one.
Item {
    id: root

    property var points: []
    property int chosen: -1            // index in points
    readonly property int apart: 14    // what a mark takes with its ring
    readonly property bool dense: points.length * apart > width // then the line alone tells, and what stands out of it

    Repeater {
        model: root.points.length > 0 && root.points[0].lower < 0 ? root.points.length - 1 : 0
        delegate: Rectangle {
            required property int index
            readonly property real dx: (root.points[index + 1].x - root.points[index].x) * root.width
            readonly property real dy: (root.points[index + 1].y - root.points[index].y) * root.height
            x: root.points[index].x * root.width
            y: root.points[index].y * root.height - 1
            width: Math.sqrt(dx * dx + dy * dy)
            height: 2
            transformOrigin: Item.Left
            rotation: Math.atan2(dy, dx) * 180 / Math.PI
            antialiasing: true
            color: Theme.color.primary
        }
    }
    Repeater {
        model: root.points
        delegate: Item {
            id: point
            required property var modelData
            required property int index
            readonly property bool chosen: root.chosen === index
            x: modelData.x * root.width
            y: modelData.y * root.height

            Rectangle {
                visible: point.modelData.lower >= 0
                x: -4
                width: 8
                height: (point.modelData.lower - point.modelData.y) * root.height
                radius: 4
                color: point.modelData.outside ? Theme.color.caution : Theme.color.primary
            }
            Glyph { // a colour alone would be missed
                visible: point.modelData.lower >= 0 && point.modelData.outside && point.modelData.glyph !== "" && !root.dense
                name: point.modelData.glyph
                size: 16
                x: -width / 2
                y: name === "arrow-down" ? (point.modelData.lower - point.modelData.y) * root.height + 2 : -height - 2
                color: Theme.color.caution
            }
            Rectangle { // halo: outside, or the one that is looked at
                visible: point.modelData.lower < 0 && (point.modelData.outside && !root.dense || point.chosen)
                x: -width / 2
                y: -height / 2
                width: 28
                height: 28
                radius: 14
                color: point.modelData.outside ? Theme.color.cautionSoft : Theme.color.primarySoft
                border { width: 1.5; color: point.modelData.outside ? Theme.color.caution : Theme.color.primary }
            }
            Rectangle { // a ring of the ground, so that marks stay apart from the line
                visible: mark.visible && !root.dense
                x: -width / 2
                y: -height / 2
                width: root.apart
                height: width
                radius: width / 2
                color: point.chosen || point.modelData.outside ? "transparent" : Theme.color.surface
            }
            Marker {
                id: mark
                visible: point.modelData.lower < 0 && (!root.dense || point.modelData.outside || point.chosen)
                x: -width / 2
                y: -height / 2
                place: point.modelData.place
                outside: point.modelData.outside
            }
        }
    }
}
