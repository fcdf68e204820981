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
    // Short values (a result, its unit, its usual range) take two lines; longer ones a line each.
    readonly property bool brief: piled && !Theme.stacked && !headerRow && cells.length > 2 && cells[0].label !== ""
        && cells.every((cell, i) => i === 0 || cell.pieces.length === 0 && cell.text.length <= 24)
    readonly property int side: cells.find(cell => cell.side !== undefined)?.side ?? 0

    signal linkAsked(string address)

    function ofLaboratory(cell) { return cell.place !== undefined || cell.side !== undefined }
    function startOf(cell) { return Math.round(cell.x * width) }
    function widthOf(cell) { return Math.round(cell.width * width) - (cell.x + cell.width < 0.999 ? Theme.space.l : 0) }

    implicitHeight: piled ? (headerRow ? 0 : (brief ? (pair.item as Item)?.implicitHeight ?? 0 : pile.implicitHeight) + 2 * gap) : row.height + 2 * (headerRow ? Theme.space.s : gap)
    visible: implicitHeight > 0

    Hairline { visible: root.firstRow && !root.headerRow }

    Item {
        id: row
        visible: !root.piled
        width: parent.width
        y: root.headerRow ? Theme.space.s : root.gap
        height: {
            let tallest = Theme.type.body.line
            for (const cells of [plain, results])
                for (let i = 0; i < cells.count; ++i)
                    tallest = Math.max(tallest, cells.itemAt(i)?.implicitHeight ?? 0)
            return tallest
        }
        Repeater {
            id: plain
            model: root.piled ? 0 : root.cells.filter(cell => !root.ofLaboratory(cell))
            delegate: RichWords {
                required property var modelData
                x: root.startOf(modelData)
                width: root.widthOf(modelData)
                words: modelData.text
                pieces: modelData.pieces
                role: root.headerRow ? "caption" : "body"
                muted: root.headerRow
                strong: modelData.bold && !root.headerRow
                alignment: modelData.right ? Text.AlignRight : Text.AlignLeft
                onLinkAsked: address => root.linkAsked(address)
            }
        }
        Repeater {
            id: results
            model: root.piled ? 0 : root.cells.filter(root.ofLaboratory)
            delegate: LabCell {
                required property var modelData
                x: root.startOf(modelData)
                width: root.widthOf(modelData)
                cell: modelData
                side: root.side
            }
        }
    }
    Loader {
        id: pair
        active: root.brief
        y: root.gap
        width: parent.width
        sourceComponent: ResultPair { cells: root.cells }
    }
    Column {
        id: pile
        visible: root.piled && !root.headerRow && !root.brief
        width: parent.width
        y: root.gap
        spacing: Theme.space.xs

        Repeater {
            model: root.piled && !root.headerRow && !root.brief ? root.cells : 0
            delegate: Item {
                id: line
                required property var modelData
                required property int index
                readonly property bool lead: index === 0
                readonly property bool labelled: modelData.label !== "" && !lead
                readonly property bool beside: labelled && !Theme.stacked

                width: pile.width
                visible: modelData.text !== ""
                height: visible ? (beside ? Math.max(label.implicitHeight, lineValue.implicitHeight)
                                          : (labelled ? label.implicitHeight : 0) + lineValue.implicitHeight) : 0

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
                    id: lineValue
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
