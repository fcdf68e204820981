import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Home

// What is new since one last looked; else what is still unread; else the latest.
Column {
    id: root

    required property HomeModel home
    property int most: 5
    readonly property int shown: Math.min(most, home.news.count)

    signal chosen(string id)
    signal allAsked(bool unseen)

    spacing: Theme.compact ? Theme.space.s : Theme.space.m

    SectionHeader {
        width: parent.width
        //: title: documents that arrived since home was last looked at
        title: root.home.shown === HomeModel.Arrived ? qsTr("Nouveau depuis votre dernière visite")
            //: title: documents that were not opened yet
            : root.home.shown === HomeModel.Unread ? qsTr("Pas encore lus")
            //: title: the most recent documents, all read
            : qsTr("Vos derniers documents")
        // On a phone the title needs the whole line; the way to all of them stands below the card.
        link: Theme.compact ? ""
            : root.home.shown === HomeModel.Arrived && root.home.arrived > root.shown
            //: leads to all documents; %n how many are new
            ? qsTr("%n nouveaux", "", root.home.arrived) : qsTr("Tous les documents")
        onLinkClicked: root.allAsked(root.home.shown !== HomeModel.Latest && root.home.unseen > 0)
    }
    Card {
        width: parent.width
        Repeater {
            model: root.home.news
            delegate: DocumentRow {
                id: row
                required property int index
                required property string documentId
                required property string dateText
                required property string longDate
                required title
                required author
                required glyph
                required unseen
                required masked
                visible: index < root.shown
                height: visible ? implicitHeight : 0
                width: parent ? parent.width : 0
                date: Theme.expanded && !Theme.stacked && width > 480 ? longDate : dateText
                last: index === root.shown - 1
                //: said by screen readers: a document that was not opened yet
                label: [title, author, longDate, unseen ? qsTr("non lu") : ""].filter(part => part !== "").join(", ")
                description: ""
                onClicked: root.chosen(documentId)
            }
        }
    }
    LinkButton {
        visible: Theme.compact
        width: Math.min(implicitWidth, root.width)
        //: leads to all documents; %n how many there are
        label: root.home.shown === HomeModel.Arrived && root.home.arrived > root.shown
            ? qsTr("Voir les %n nouveaux documents", "", root.home.arrived)
            : qsTr("Tous les documents")
        onClicked: root.allAsked(root.home.shown !== HomeModel.Latest && root.home.unseen > 0)
    }
}
