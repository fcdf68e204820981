import QtQuick
import Havre.Controls
import Havre.Patterns

// The ways to hand a document over, each with its consequence in a line.
Sheet {
    id: root

    property bool canLink: true        // the platform hosts shares
    property bool canSend: false       // there is a mailbox

    signal linkAsked()
    signal packAsked()
    signal sendAsked()
    signal exportAsked()

    function leave(way) {
        hide()
        way()
    }

    //: title of the sheet with the ways to hand a document over
    title: qsTr("Partager ce document")

    Card {
        width: parent.width
        NavRow {
            visible: root.canLink
            width: parent.width
            glyph: "qr"
            //: a way to hand a document over
            label: qsTr("Par un lien qui expire")
            //: its consequence
            text: qsTr("Pour un soignant, sans compte, 15 minutes")
            onClicked: root.leave(root.linkAsked)
        }
        NavRow {
            width: parent.width
            glyph: "report"
            //: a way to hand a document over: a pack with other documents
            label: qsTr("Préparer pour une consultation")
            //: its consequence
            text: qsTr("Un dossier paginé, à imprimer ou à envoyer")
            onClicked: root.leave(root.packAsked)
        }
        NavRow {
            visible: root.canSend
            width: parent.width
            glyph: "mail"
            //: leads to the mailbox: this document goes with an answer
            label: qsTr("Envoyer à un professionnel")
            //: its consequence
            text: qsTr("Dans une conversation de votre messagerie de santé")
            onClicked: root.leave(root.sendAsked)
        }
        NavRow {
            width: parent.width
            last: true
            glyph: "download"
            //: a way to hand a document over
            label: qsTr("Exporter l’original")
            //: its consequence
            text: qsTr("Une copie en clair sur cet appareil")
            onClicked: root.leave(root.exportAsked)
        }
    }
}
