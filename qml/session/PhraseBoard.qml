import QtQuick
import Havre.Design
import Havre.Controls

// The words offered, numbered in reading order so that they can be copied on paper without a slip.
Rectangle {
    id: root

    property string phrase: ""
    readonly property var words: phrase === "" ? [] : phrase.split(" ")
    readonly property int columns: Theme.stacked ? 1 : 2

    implicitWidth: 358
    implicitHeight: grid.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.card
    color: Theme.color.surface
    border { width: 1; color: Theme.color.line }
    Accessible.role: Accessible.StaticText
    //: secret phrase, spoken
    Accessible.name: qsTr("Phrase proposée\u202f: %1").arg(phrase)

    Grid {
        id: grid
        x: Theme.space.l
        y: Theme.space.l
        width: parent.width - 2 * x
        columns: root.columns
        rowSpacing: Theme.space.m
        columnSpacing: Theme.space.l

        Repeater {
            model: root.words
            delegate: Row {
                id: entry
                required property string modelData
                required property int index
                width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                spacing: Theme.space.m
                Words {
                    text: entry.index + 1
                    role: "caption"
                    muted: true
                    width: Theme.type.caption.size
                    height: Theme.type.lead.line
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                Words { text: entry.modelData; role: "lead"; strong: true; Accessible.ignored: true }
            }
        }
    }
}
