import QtQuick
import Havre.Design
import Havre.Models.Shell

// Phone: each cell is as wide as its word plus an equal share of the rest. Large text grows as far as the
// words still fit on one line.
Rectangle {
    id: root

    property var cells: []
    readonly property string allWords: cells.map(cell => cell.label).join("")
    readonly property real wordSize: Math.max(14, Math.min(Theme.type.caption.size, 14 * (width - cells.length * 10) / measure.width))

    implicitHeight: Math.round(44 + 28 * wordSize / 14)
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList
    //: navigation
    Accessible.name: qsTr("Navigation")

    TextMetrics {
        id: measure
        text: root.allWords
        font.pixelSize: 14
        font.weight: Font.Bold
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.color.line
    }
    Row {
        anchors.fill: parent
        Repeater {
            model: root.cells
            delegate: NavCell {
                id: cell
                required property var modelData
                readonly property real rest: (root.width - measure.width * root.wordSize / 14) / root.cells.length
                TextMetrics { id: word; text: cell.label; font.pixelSize: 14; font.weight: Font.Bold }
                width: Math.floor(word.width * root.wordSize / 14 + rest - 0.5)
                height: root.height
                label: modelData.label
                glyph: modelData.glyph
                wordSize: root.wordSize
                current: App.routes.section === modelData.name
                    || (modelData.sections !== undefined && modelData.sections.indexOf(App.routes.section) >= 0)
                onClicked: App.routes.open(modelData.name)
            }
        }
    }
}
