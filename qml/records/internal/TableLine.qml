import QtQuick
import Havre.Design
import Havre.Controls

// One row of a table of a narrative. Wide: cells at the columns' places. Narrow or large text: label over
// value, one below the other, so that nothing is cut and nothing scrolls sideways.
Item {
    id: root

    required property var cells
    required property bool headerRow
    required property bool firstRow
    required property bool lastRow
    required property int columns
    readonly property bool piled: columns > 1 && (Theme.stacked || width / columns < (columns > 2 ? 104 : 90) * Theme.textScale)
    readonly property int gap: Theme.space.m

    signal linkAsked(string address)

    implicitHeight: piled ? (headerRow ? 0 : pile.implicitHeight + 2 * gap) : row.height + 2 * (headerRow ? Theme.space.s : gap)
    visible: implicitHeight > 0

    Hairline { visible: root.firstRow && !root.headerRow }

    Item {
        id: row
        visible: !root.piled
        width: parent.width
        y: root.headerRow ? Theme.space.s : root.gap
        height: {
            let tallest = Theme.type.body.line
            for (let i = 0; i < side.count; ++i) {
                const cell = side.itemAt(i)
                if (cell)
                    tallest = Math.max(tallest, cell.implicitHeight)
            }
            return tallest
        }
        Repeater {
            id: side
            model: root.piled ? 0 : root.cells
            delegate: RichWords {
                required property var modelData
                x: Math.round(modelData.x * root.width)
                width: Math.round(modelData.width * root.width) - (modelData.x + modelData.width < 0.999 ? Theme.space.l : 0)
                words: modelData.text
                pieces: modelData.pieces
                role: root.headerRow ? "caption" : "body"
                muted: root.headerRow
                strong: modelData.bold && !root.headerRow
                alignment: modelData.right ? Text.AlignRight : Text.AlignLeft
                onLinkAsked: address => root.linkAsked(address)
            }
        }
    }
    Column {
        id: pile
        visible: root.piled && !root.headerRow
        width: parent.width
        y: root.gap
        spacing: Theme.space.xs

        Repeater {
            model: root.piled && !root.headerRow ? root.cells : 0
            delegate: Item {
                id: line
                required property var modelData
                required property int index
                readonly property bool lead: index === 0
                readonly property bool labelled: modelData.label !== "" && !lead
                readonly property bool beside: labelled && !Theme.stacked

                width: pile.width
                visible: modelData.text !== ""
                height: visible ? (beside ? Math.max(label.implicitHeight, value.implicitHeight)
                                          : (labelled ? label.implicitHeight : 0) + value.implicitHeight) : 0

                Words {
                    id: label
                    visible: line.labelled
                    text: line.modelData.label
                    role: "caption"
                    muted: true
                    y: line.beside ? 2 : 0
                    width: line.beside ? Math.round(parent.width * 0.38) : parent.width
                }
                RichWords {
                    id: value
                    x: line.beside ? label.width + Theme.space.m : 0
                    y: line.beside || !line.labelled ? 0 : label.implicitHeight
                    width: parent.width - x
                    words: line.modelData.text
                    pieces: line.modelData.pieces
                    strong: line.modelData.bold || line.lead
                    onLinkAsked: address => root.linkAsked(address)
                }
            }
        }
    }
    Hairline { anchors.bottom: parent.bottom; visible: root.implicitHeight > 0 }
}
