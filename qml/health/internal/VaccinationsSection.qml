import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health

// The latest injections, and the way to all of them.
Column {
    id: root

    required property VaccinationsModel vaccinations

    signal allAsked()
    signal documentAsked(string id)

    spacing: Theme.compact ? Theme.space.s : Theme.space.m

    SectionHeader {
        width: parent.width
        //: title: the latest vaccinations
        title: qsTr("Vaccins")
        //: leads to all vaccinations; %n how many
        link: root.vaccinations.total > root.vaccinations.count ? qsTr("Les %n vaccins", "", root.vaccinations.total) : ""
        onLinkClicked: root.allAsked()
    }
    Card {
        visible: root.vaccinations.count > 0
        width: parent.width
        Repeater {
            model: root.vaccinations
            delegate: VaccinationRow {
                required property int index
                width: parent ? parent.width : 0
                last: index === root.vaccinations.count - 1
                onClicked: if (documentId !== "") root.documentAsked(documentId)
            }
        }
    }
    Card {
        id: none
        visible: root.vaccinations.count === 0
        width: parent.width
        padding: Theme.space.l
        Words {
            width: none.innerWidth
            muted: true
            //: no vaccination yet
            text: qsTr("Aucun vaccin connu ici. Ceux d’un carnet ou d’une note de vaccination se rangent ici d’eux-mêmes.")
        }
    }
}
