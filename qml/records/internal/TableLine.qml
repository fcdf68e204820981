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
    readonly property bool unitFollows: brief && /^unit/i.test(cells[2].label)
    readonly property string rest: brief
        ? cells.slice(unitFollows ? 3 : 2).filter(cell => cell.text !== "").map(cell => (cell.label + " " + cell.text).trim()).join(" · ") : ""

    signal linkAsked(string address)

    implicitHeight: piled ? (headerRow ? 0 : (brief ? pair.implicitHeight : pile.implicitHeight) + 2 * gap) : row.height + 2 * (headerRow ? Theme.space.s : gap)
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
    Item {
        id: pair
        visible: root.brief
        y: root.gap
        width: parent.width
        implicitHeight: Math.max(name.implicitHeight, value.implicitHeight) + (others.visible ? others.implicitHeight : 0)
        Accessible.role: Accessible.StaticText
        Accessible.name: root.brief ? root.cells.map(cell => (cell.label + " " + cell.text).trim()).join(", ") : ""
        Accessible.ignored: !root.brief

        Words {
            id: name
            width: parent.width - value.width - Theme.space.m
            text: root.brief ? root.cells[0].text : ""
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Words {
            id: value
            anchors.right: parent.right
            text: !root.brief ? "" : root.unitFollows ? root.cells[1].text + "\u00A0" + root.cells[2].text : root.cells[1].text
            strong: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Words {
            id: others
            y: Math.max(name.implicitHeight, value.implicitHeight)
            width: parent.width
            visible: text !== ""
            text: root.rest
            role: "caption"
            muted: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
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
