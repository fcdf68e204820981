import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Shell
import Havre.Models.Support

// What the person hands out: the ways to begin, the links that live and those that are over, what waits for the DMP.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool nothing: shares.state === StatefulList.Ready && shares.count === 0

    //: page title: what is handed out
    title: qsTr("Partages")
    //: under the title of the page of shares
    subtitle: qsTr("Ce que vous confiez, et jusqu’à quand.")
    maximumWidth: 760

    SharesModel {
        id: shares
        session: root.session
        language: App.language
    }
    ShareFlow {
        id: links
        session: root.session
    }

    Card {
        Layout.fillWidth: true
        NavRow {
            width: parent.width
            glyph: "report"
            //: begins a consultation pack
            label: qsTr("Préparer une consultation")
            text: qsTr("Un dossier paginé de vos documents et résultats, à imprimer, enregistrer ou envoyer")
            onClicked: App.routes.open("documents", { choose: true })
        }
        NavRow {
            visible: links.available
            width: parent.width
            glyph: "qr"
            //: begins a share by link
            label: qsTr("Partager par un lien")
            text: qsTr("Un soignant lit sur son écran pendant 15 minutes, sans compte")
            onClicked: App.routes.open("documents", { choose: true })
        }
        NavRow {
            width: parent.width
            last: true
            glyph: "warning"
            //: leads to the emergency sheet
            label: qsTr("Fiche d’urgence")
            text: qsTr("Allergies, traitements, personnes à prévenir\u202f: une page et une carte")
            onClicked: App.routes.open("emergency")
        }
    }
    OrdersSection {
        Layout.fillWidth: true
        session: root.session
        onDocumentAsked: id => App.routes.open("document", { id: id })
        onSignInAsked: App.routes.open("sign-in")
    }
    LoadingState {
        visible: shares.state === StatefulList.Loading
        Layout.fillWidth: true
        rows: 3
    }
    ErrorPanel {
        visible: shares.state === StatefulList.Failed
        Layout.fillWidth: true
        error: shares.error
        onRetry: shares.retry()
    }
    EmptyState {
        visible: root.nothing
        Layout.fillWidth: true
        glyph: "link"
        //: no share by link was ever made
        title: qsTr("Aucun lien pour l’instant")
        text: links.available
            ? qsTr("Quand vous partagez par un lien, il apparaît ici\u202f: le temps qui reste, qui l’a ouvert, et de quoi le couper.")
            //: the platform does not host shares by link
            : qsTr("Cette plateforme n’héberge pas de partage par lien. Un dossier de consultation s’imprime ou s’enregistre sans elle.")
    }
    ColumnLayout {
        visible: shares.living > 0
        Layout.fillWidth: true
        spacing: Theme.space.m
        SectionHeader {
            Layout.fillWidth: true
            //: shares that can be opened now
            title: qsTr("Ouverts maintenant")
        }
        Card {
            Layout.fillWidth: true
            Repeater {
                model: shares
                delegate: NavRow {
                    required property int index
                    required property int number
                    required label
                    required property string details
                    required property string remaining
                    required property bool living
                    visible: living
                    width: parent ? parent.width : 0
                    glyph: "clock"
                    text: details
                    value: remaining
                    last: index === shares.living - 1
                    onClicked: App.routes.open("share", { share: number })
                }
            }
        }
    }
    ColumnLayout {
        visible: shares.count > shares.living
        Layout.fillWidth: true
        spacing: Theme.space.m
        SectionHeader {
            Layout.fillWidth: true
            //: shares nobody can open any more
            title: qsTr("Terminés")
        }
        Card {
            Layout.fillWidth: true
            Repeater {
                model: shares
                delegate: NavRow {
                    required property int index
                    required property int number
                    required label
                    required property string details
                    required property string life
                    required property bool living
                    visible: !living
                    width: parent ? parent.width : 0
                    glyph: "lock"
                    text: details
                    value: life
                    last: index === shares.count - 1
                    onClicked: App.routes.open("share", { share: number })
                }
            }
        }
    }
}
