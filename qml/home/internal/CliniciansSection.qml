import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Home

// Who writes in the record: three cards where there is room, else a card of rows. Each leads to their documents.
Column {
    id: root

    required property CliniciansModel clinicians
    readonly property bool cards: Theme.expanded && !Theme.stacked && width >= 760
    readonly property int most: 3

    signal chosen(string author)

    spacing: Theme.compact ? Theme.space.s : Theme.space.m

    SectionHeader {
        width: parent.width
        //: title: the doctors, laboratories and hospitals that wrote lately
        title: qsTr("Ceux qui vous suivent")
    }
    RowLayout {
        visible: root.cards
        width: parent.width
        spacing: Theme.space.xl
        Repeater {
            model: root.cards ? root.clinicians : null
            delegate: ClinicianCard {
                visible: index < root.most
                framed: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1 // the same for all
                onClicked: root.chosen(name)
            }
        }
    }
    Card {
        visible: !root.cards
        width: parent.width
        Repeater {
            model: root.cards ? null : root.clinicians
            delegate: ClinicianCard {
                visible: index < root.most
                height: visible ? implicitHeight : 0
                last: index === Math.min(root.most, root.clinicians.count) - 1
                width: parent ? parent.width : 0
                onClicked: root.chosen(name)
            }
        }
    }
}
