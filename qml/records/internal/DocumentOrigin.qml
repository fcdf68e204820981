import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records

// « D’où vient ce document » : everybody its header names, then what identifies it.
Item {
    id: root

    required property DocumentDetail document
    property int edge: Theme.margin

    implicitHeight: column.implicitHeight

    component Lines: Column {
        id: lines
        property alias model: repeater.model
        Repeater {
            id: repeater
            delegate: Item {
                id: line
                required property string label
                required property string value
                required property string note
                required property int index
                readonly property bool beside: !Theme.stacked && width > 420
                readonly property int lead: beside ? Math.round(width * 0.34) : 0
                width: lines.width
                implicitHeight: words.y + words.implicitHeight + Theme.space.m
                Accessible.role: Accessible.StaticText
                Accessible.name: [label, value, note].filter(part => part !== "").join(", ")

                Hairline { visible: line.index > 0 }
                Words {
                    y: Theme.space.m
                    width: line.beside ? line.lead - Theme.space.l : parent.width
                    text: line.label
                    role: line.beside ? "body" : "caption"
                    muted: true
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    id: labelWords
                }
                Column {
                    id: words
                    x: line.lead
                    y: Theme.space.m + (line.beside ? 0 : labelWords.implicitHeight)
                    width: parent.width - x
                    Words { text: line.value; width: parent.width; wrapMode: Text.Wrap; Accessible.ignored: true }
                    Words { text: line.note; visible: text !== ""; role: "caption"; muted: true; width: parent.width; wrapMode: Text.Wrap; Accessible.ignored: true }
                }
            }
        }
    }

    Column {
        id: column
        x: root.edge
        width: Math.min(root.width - 2 * root.edge, Theme.measure)
        topPadding: Theme.space.xxl
        bottomPadding: Theme.space.xl

        //: title of the section that names the people behind a document
        SectionHeader { title: qsTr("D’où vient ce document"); width: parent.width }
        Item { width: 1; height: Theme.space.s }
        Lines { width: parent.width; model: root.document.people }
        Item { width: 1; height: Theme.space.l }
        //: title of the technical card of a document
        Words { text: qsTr("Sa fiche"); strong: true; width: parent.width; Accessible.role: Accessible.Heading }
        Lines { width: parent.width; model: root.document.card }
    }
}
