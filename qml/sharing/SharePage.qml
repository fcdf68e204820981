import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Shell
import Havre.Models.Support

// A share by link: first what will be seen and for how long, then the QR code and the passcode while it lives.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // { documents: [ids] } to make one, { share: number } to see one
    readonly property bool making: args.share === undefined

    title: making
        //: page title: making a share by link
        ? qsTr("Partager par un lien")
        : detail.living
        //: page title: a share that can be opened now
        ? qsTr("Partage ouvert")
        : detail.unfinished
        //: page title: a share whose making was interrupted
        ? qsTr("Partage inachevé")
        //: page title: a share that is over
        : qsTr("Partage terminé")
    subtitle: making ? "" : detail.label
    //: page head, label: the page one came from
    backLabel: App.routes.previous === "shares" ? qsTr("Partages") : App.routes.previous === "home" ? qsTr("Accueil")
        //: page head, label: the page one came from
        : qsTr("Documents")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("shares")
    maximumWidth: making ? 760 : Theme.content
    onArgsChanged: if (args.share === undefined) papers.documents = args.documents ?? []

    footer: ActionBar {
        id: bar
        edge: root.edge
        width: root.width
        readonly property bool needed: root.making ? papers.count > 0 : detail.living || detail.unfinished
        visible: needed
        height: needed ? implicitHeight : 0
        ActionButton {
            visible: root.making
            width: bar.ofTwo
            busy: flow.running
            enabled: !flow.running && flow.available
            icon: Theme.stacked ? "" : "link"
            //: makes the share
            label: qsTr("Créer le lien")
            //: why no link can be made: the platform does not host them
            reason: flow.available ? "" : qsTr("Pas de partage par lien ici")
            onClicked: flow.create(papers.documents, form.minutes)
        }
        ActionButton {
            visible: root.making
            width: bar.ofTwo
            kind: "outlined"
            label: flow.running
                //: stops making a share
                ? qsTr("Arrêter")
                //: leaves without making a share
                : qsTr("Annuler")
            onClicked: flow.running ? flow.stop() : root.back()
        }
        // While the doctor takes the code, nothing here asks to be pressed: least of all what would end it under their hands.
        ActionButton {
            visible: !root.making && detail.living
            width: bar.ofTwo
            kind: "outlined"
            icon: Theme.stacked || Theme.compact ? "" : "copy"
            //: copies the link of a share; the clipboard gives it back
            label: qsTr("Copier le lien")
            onClicked: detail.copyLink()
        }
        ActionButton {
            visible: !root.making
            width: detail.living ? bar.ofTwo : Math.min(bar.width - 2 * root.edge, 2 * bar.ofTwo + Theme.space.m) // alone
            kind: detail.living ? "outlined" : "primary"
            icon: Theme.stacked || Theme.compact ? "" : "lock"
            busy: detail.ending
            enabled: !detail.ending
            //: ends a share: nobody can open it any more
            label: qsTr("Couper le partage")
            onClicked: detail.end()
        }
    }

    PapersModel {
        id: papers
        session: root.making ? root.session : null
        language: App.language
    }
    ShareFlow {
        id: flow
        session: root.session
        onCreated: number => App.routes.replace({ share: number })
    }
    ShareDetail {
        id: detail
        session: root.making ? null : root.session
        number: root.args.share ?? 0
    }

    ShareForm {
        id: form
        visible: root.making
        Layout.fillWidth: true
        papers: papers
        flow: flow
        onDocumentsAsked: App.routes.open("documents", { choose: true })
        onSignInAsked: App.routes.open("sign-in")
    }
    LoadingState {
        visible: !root.making && detail.state === StatefulList.Loading
        Layout.fillWidth: true
        rows: 3
    }
    ErrorPanel {
        visible: !root.making && detail.state === StatefulList.Failed
        Layout.fillWidth: true
        error: detail.error
        onRetry: detail.retry()
    }
    LivingShare {
        visible: !root.making && detail.state === StatefulList.Ready
        Layout.fillWidth: true
        detail: detail
    }
}
