import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One heading of the emergency sheet, French and English, with its lines: to be read, or while one writes each to be changed by
// pressing it. Allergies, once there are any, stand on the critical ground: the one red of the page.
Item {
    id: root

    required property var part         // of EmergencyForm.parts
    property bool last: false
    property bool writing: false
    readonly property bool alarming: part.kind === "allergy" && part.lines.length > 0

    signal lineAsked(int row)          // -1: a new one

    implicitHeight: Math.max(column.implicitHeight, tile.height) + 2 * Theme.space.m + (alarming ? 2 * Theme.space.s : 0)

    Rectangle {
        visible: root.alarming
        anchors { fill: parent; margins: Theme.space.s }
        radius: Theme.radius.card
        color: Theme.color.criticalSoft
        border { width: 1; color: Theme.color.critical }
    }
    GlyphTile {
        id: tile
        x: Theme.space.l
        y: column.y
        glyph: root.part.glyph
        tone: root.alarming ? "critical" : "primary"
    }
    Column {
        id: column
        x: Theme.besideTile
        y: Theme.space.m + (root.alarming ? Theme.space.s : 0)
        width: parent.width - x - Theme.space.l
        Words {
            width: parent.width
            role: "caption"
            strong: root.alarming
            muted: !root.alarming
            color: root.alarming ? Theme.color.critical : Theme.color.inkMuted
            text: root.part.english === "" || root.part.english === root.part.title ? root.part.title : root.part.title + "\u00a0· " + root.part.english
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.writing ? 0 : root.part.lines.length
            delegate: Words {
                required property int index
                width: column.width
                text: root.part.lines[index] ?? ""
                role: root.alarming ? "lead" : "body"
                strong: root.alarming || root.part.kind === "contact"
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.writing ? root.part.lines.length : 0
            delegate: Pressable {
                id: line
                required property int index
                label: root.part.lines[index] ?? ""
                //: emergency sheet: said after a line one can change
                description: root.part.mayChange ? qsTr("Modifier") : ""
                enabled: root.part.mayChange
                width: column.width
                implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space.m)
                onClicked: root.lineAsked(index)
                Words {
                    id: words
                    width: parent.width - 32
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.label
                    strong: root.alarming
                    wrapMode: Text.Wrap
                    font.underline: line.hovered
                    Accessible.ignored: true
                }
                Glyph {
                    visible: root.part.mayChange
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    name: "chevron-right"
                    size: 20
                    color: Theme.color.control
                }
                FocusRing { around: line; radius: Theme.radius.tag }
            }
        }
        LinkButton {
            visible: root.writing && root.part.mayAdd
            width: Math.min(implicitWidth, parent.width)
            icon: "plus"
            strong: false
            //: emergency sheet: a new line under a heading
            label: qsTr("Ajouter")
            description: root.part.title
            onClicked: root.lineAsked(-1)
        }
    }
    Hairline { visible: !root.last && !root.alarming; inset: Theme.besideTile; anchors.bottom: parent.bottom }
}
