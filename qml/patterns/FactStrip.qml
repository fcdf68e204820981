import QtQuick
import Havre.Design
import Havre.Controls

// A few facts side by side on a quiet ground: label over value; stacked when narrow or large.
// facts: [{ label, value }], formatted by the model.
Rectangle {
    id: root

    property var facts: []
    readonly property int columns: Theme.stacked ? 1 : Math.max(1, Math.min(facts.length, Math.floor((width - 20) / 150)))

    implicitWidth: 358
    implicitHeight: grid.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.card
    color: Theme.scheme === "light" ? Theme.color.canvas : Theme.color.sunken
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
            model: root.facts
            delegate: Column {
                id: fact
                required property var modelData
                width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                Words { text: fact.modelData.label; role: "caption"; muted: true; width: parent.width }
                Words { text: fact.modelData.value; width: parent.width }
            }
        }
    }
}
