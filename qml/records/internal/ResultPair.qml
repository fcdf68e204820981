import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A result where there is no room for columns: its name and value on one line, then the bar with the usual
// range, then what else the row says.
Item {
    id: root

    required property var cells
    readonly property var value: cells[1]
    readonly property bool unitFollows: /^unit/i.test(cells[2].label)
    readonly property int side: value.side ?? 0
    readonly property var usual: cells.find(cell => cell.place !== undefined)
    readonly property string rest: cells.slice(unitFollows ? 3 : 2).filter(cell => cell.text !== "" && cell !== usual)
        .map(cell => (cell.label + " " + cell.text).trim()).join("\u00a0· ")

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: cells.map(cell => (cell.label + " " + cell.text).trim()).join(", ") + (side !== 0 ? ", " + tag.label : "")

    Column {
        id: column
        width: parent.width
        spacing: 2

        Item {
            width: parent.width
            height: Math.max(name.implicitHeight, figure.implicitHeight)
            Words {
                id: name
                width: parent.width - figure.width - Theme.space.m - (tag.visible ? tag.width + Theme.space.s : 0)
                text: root.cells[0].text
                strong: root.side !== 0
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            OutsideTag {
                id: tag
                side: root.side
                anchors { right: figure.left; rightMargin: Theme.space.m }
                Accessible.ignored: true
            }
            Words {
                id: figure
                anchors.right: parent.right
                text: root.unitFollows ? root.value.text + "\u00A0" + root.cells[2].text : root.value.text
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Item {
            visible: root.usual !== undefined
            width: parent.width
            height: visible ? words.implicitHeight : 0
            RangeBar {
                width: Math.min(196, parent.width - words.width - Theme.space.l)
                anchors.verticalCenter: parent.verticalCenter
                place: root.usual?.place ?? 0.5
                from: root.usual?.from ?? 0.25
                to: root.usual?.to ?? 0.75
                outside: root.side !== 0
            }
            Words {
                id: words
                anchors.right: parent.right
                //: %1 the usual range of a laboratory result
                text: qsTr("Usuel %1").arg(root.usual?.text ?? "")
                role: "caption"
                muted: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.rest
            role: "caption"
            muted: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
