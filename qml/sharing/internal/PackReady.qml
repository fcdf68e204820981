import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Sharing

// A pack that is made: how large it is, what is missing from it, and where it may go.
ColumnLayout {
    id: root

    required property PackFlow flow
    property bool canSend: false

    signal saveAsked()
    signal linkAsked()

    spacing: Theme.space.xl

    Notice {
        Layout.fillWidth: true
        tone: "positive"
        icon: "check"
        //: a consultation pack is made
        title: qsTr("Votre dossier est prêt")
        //: a consultation pack; %n its pages, %1 its size
        text: qsTr("%n page(s), %1. Il n’est pas encore sorti de cet appareil.", "", root.flow.pages).arg(root.flow.size)
    }
    Repeater {
        model: root.flow.problems
        delegate: Notice {
            required property var modelData
            Layout.fillWidth: true
            tone: "caution"
            title: modelData.title
            //: a document that could not be set as pages; %1 why: « Fichier illisible »
            text: qsTr("%1\u202f: une page du dossier le dit, l’original reste dans votre coffre.").arg(modelData.why)
            code: modelData.code
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m
        SectionHeader {
            Layout.fillWidth: true
            //: a consultation pack that is made: where it goes
            title: qsTr("Et maintenant")
        }
        Card {
            Layout.fillWidth: true
            NavRow {
                width: parent.width
                glyph: "download"
                //: a consultation pack: to the disk
                label: qsTr("Enregistrer ou imprimer")
                text: qsTr("Un PDF en clair, à l’emplacement de votre choix")
                onClicked: root.saveAsked()
            }
            NavRow {
                visible: root.canSend
                width: parent.width
                glyph: "mail"
                //: a consultation pack: into a conversation
                label: qsTr("Envoyer à un professionnel")
                text: qsTr("Rangé dans vos documents, puis joint à une conversation")
                onClicked: root.flow.file()
            }
            NavRow {
                width: parent.width
                glyph: "qr"
                //: a consultation pack: its documents by a link
                label: qsTr("Partager ces documents par un lien")
                text: qsTr("Lisibles 15 minutes dans le navigateur du soignant")
                onClicked: root.linkAsked()
            }
            NavRow {
                width: parent.width
                last: true
                glyph: "refresh"
                //: a consultation pack: back to its contents
                label: qsTr("Changer le contenu")
                text: qsTr("Le dossier préparé est oublié")
                onClicked: root.flow.clear()
            }
        }
    }
}
