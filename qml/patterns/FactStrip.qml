import QtQuick
import Havre.Design
import Havre.Controls

// A few facts side by side on a quiet ground: label over value. On one line when they all fit as they are,
// else in equal columns, one above the other when the text is large. facts: [{ label, value }], formatted.
Rectangle {
    id: root

    property var facts: []
    property color ground: Theme.scheme === "light" ? Theme.color.canvas : Theme.color.sunken // seen on surface
    readonly property real room: grid.width - Math.max(0, facts.length - 1) * grid.columnSpacing
    readonly property bool oneLine: !Theme.stacked && natural > 0 && natural <= room
    readonly property int columns: Theme.stacked ? 1 : oneLine ? facts.length : Math.max(1, Math.min(facts.length, Math.floor((width - 20) / 150)))
    // Measured once the facts stand, not bound: a fact's width asks for this sum.
    property real natural: 0

    function measure() {
        let sum = 0
        for (let i = 0; i < repeater.count; ++i)
            sum += repeater.itemAt(i)?.implicitWidth ?? 0
        natural = sum
    }

    Timer {
        id: settling
        interval: 0
        onTriggered: root.measure()
    }

    implicitWidth: 358
    implicitHeight: grid.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.card
    color: ground
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.line }

    Grid {
        id: grid
        x: Theme.space.l + 4
        y: Theme.space.l
        width: parent.width - 2 * x
        columns: root.columns
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        Repeater {
            id: repeater
            model: root.facts
            onItemAdded: settling.restart()
            onItemRemoved: settling.restart()
            delegate: Item {
                id: fact
                required property var modelData
                implicitWidth: Math.ceil(Math.max(label.implicitWidth, value.implicitWidth)) + 1
                implicitHeight: label.implicitHeight + value.implicitHeight
                onImplicitWidthChanged: settling.restart()
                width: root.oneLine ? implicitWidth + Math.floor((root.room - root.natural) / root.facts.length)
                                    : (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                Words { id: label; text: fact.modelData.label; role: "caption"; muted: true; width: parent.width }
                Words { id: value; y: label.implicitHeight; text: fact.modelData.value; width: parent.width }
            }
        }
    }
}
