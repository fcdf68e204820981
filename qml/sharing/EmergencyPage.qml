import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Shell
import Havre.Models.Support

// The emergency sheet: who, the allergies and whom to call first, then what a helper must know, and a QR code read without
// network. It opens to be read, at a glance; behind one button each part is written here, line by line.
PageFrame {
    id: root

    required property OpenSession session
    property int format: EmergencyForm.Page
    readonly property bool own: session === null || session.own
    property bool writing: false       // lines may be added and changed; one that is empty opens so
    readonly property bool turnable: sheet.state === StatefulList.Ready && !sheet.empty && Array.from(sheet.parts).some(part => part.mayAdd || part.mayChange)
    readonly property int lastShown: Array.from(sheet.parts).reduce((most, part, index) => writing || part.lines.length > 0 ? index : most, 0)
    readonly property bool narrow: Theme.compact && Theme.stacked // no room for a button beside the title

    //: page title
    title: qsTr("Fiche d’urgence")
    //: page head, label: the page one came from
    backLabel: App.routes.previous === "home" ? qsTr("Accueil") : qsTr("Partages")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("shares")
    maximumWidth: 760
    spacing: Theme.space.l

    trailing: ActionButton {
        id: turn
        visible: root.turnable && !root.narrow
        kind: "outlined"
        icon: Theme.compact ? "" : root.writing ? "check" : "pen"
        label: root.writing
            //: emergency sheet: nothing more to write, it is read again
            ? qsTr("Terminé")
            //: emergency sheet: lets its lines be added and changed
            : qsTr("Modifier")
        onClicked: root.writing = !root.writing
    }
    footer: ActionBar {
        id: bar
        edge: root.edge
        readonly property bool needed: sheet.state === StatefulList.Ready && !sheet.empty
        width: root.width
        visible: needed
        height: needed ? implicitHeight : 0
        ActionButton {
            width: bar.ofTwo
            icon: Theme.stacked ? "" : "file"
            //: emergency sheet: makes the A4 page
            label: qsTr("Page A4")
            onClicked: root.print(EmergencyForm.Page)
        }
        ActionButton {
            width: bar.ofTwo
            kind: "outlined"
            icon: Theme.stacked ? "" : "user"
            //: emergency sheet: makes the card for the wallet
            label: qsTr("Carte de poche")
            onClicked: root.print(EmergencyForm.WalletCard)
        }
    }

    function print(which) {
        format = which
        saving.ask()
    }

    EmergencyForm {
        id: sheet
        session: root.session
        language: App.language
        onChanged: if (state === StatefulList.Ready && empty) root.writing = true
    }
    LoadingState {
        visible: sheet.state === StatefulList.Loading
        Layout.fillWidth: true
        rows: 4
    }
    ErrorPanel {
        visible: sheet.state === StatefulList.Failed
        Layout.fillWidth: true
        error: sheet.error
        onRetry: sheet.retry()
    }
    Notice {
        visible: sheet.workError.code !== "" && !saving.open
        Layout.fillWidth: true
        tone: "caution"
        title: sheet.workError.title
        text: sheet.workError.text
        code: sheet.workError.code
    }
    Notice {
        visible: sheet.stale
        Layout.fillWidth: true
        tone: "caution"
        icon: "clock"
        //: emergency sheet: nobody looked at it for six months
        title: qsTr("Cette fiche date de plus de six mois")
        text: qsTr("Relisez-la\u202f: est-elle encore juste\u202f?")
        //: emergency sheet: says that it is right as it stands
        action: qsTr("Oui, rien n’a changé")
        onClicked: sheet.confirm()
    }
    Notice {
        visible: sheet.state === StatefulList.Ready && sheet.empty
        Layout.fillWidth: true
        //: emergency sheet: nothing was written yet
        title: qsTr("À remplir en deux minutes")
        text: root.own
            ? qsTr("Ce que doivent savoir ceux qui vous secourent. Vos mots suffisent\u202f; rien n’est envoyé nulle part.")
            //: emergency sheet of a child or of somebody one cares for, nothing was written yet; %1 a given name
            : qsTr("Ce que doivent savoir ceux qui secourent %1. Vos mots suffisent\u202f; rien n’est envoyé nulle part.").arg(root.session.givenName)
    }
    Rectangle {
        visible: sheet.state === StatefulList.Ready
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.line }
        Column {
            id: column
            width: parent.width
            EmergencyBand {
                width: parent.width
                sheet: sheet
            }
            Repeater {
                model: sheet.parts.length // not the parts: those there keep the focus when one changes
                delegate: EmergencyPart {
                    required property int index
                    visible: root.writing || part.lines.length > 0
                    width: column.width
                    writing: root.writing
                    part: sheet.parts[index]
                    last: index === root.lastShown
                    onLineAsked: row => lineSheet.ask(part, row)
                }
            }
        }
    }
    ActionButton {
        visible: root.turnable && root.narrow
        Layout.fillWidth: true
        kind: "outlined"
        icon: turn.icon
        label: turn.label
        onClicked: turn.clicked()
    }
    Words {
        visible: sheet.reviewed !== ""
        Layout.fillWidth: true
        role: "caption"
        muted: true
        //: under the emergency sheet; %1 « Relue par vous le 24 février »
        text: qsTr("%1. Le code QR se lit sans réseau.").arg(sheet.reviewed)
    }
    LineSheet {
        id: lineSheet
        parent: root
        onKept: (kind, row, words) => row < 0 ? sheet.add(kind, words) : sheet.change(kind, row, words)
    }
    SaveSheet {
        id: saving
        parent: root
        title: root.format === EmergencyForm.WalletCard
            //: title of the sheet that saves the emergency card
            ? qsTr("Enregistrer la carte de poche")
            //: title of the sheet that saves the emergency page
            : qsTr("Enregistrer la page A4")
        //: consequence of saving the emergency sheet
        consequence: root.own
            ? qsTr("Le PDF sortira du coffre sans chiffrement, pour être imprimé et porté sur vous\u202f: qui le trouve peut le lire.")
            //: consequence of saving the emergency sheet of another; %1 a given name
            : qsTr("Le PDF sortira du coffre sans chiffrement, pour être imprimé et rester avec %1\u202f: qui le trouve peut le lire.").arg(root.session.givenName)
        fileName: sheet.fileName(root.format)
        busy: sheet.busy
        failure: sheet.workError
        canPrint: sheet.canPrint
        onSaveAsked: folder => sheet.saveTo(folder, root.format)
        onPrintAsked: sheet.printOut(root.format)
        Connections {
            target: sheet
            function onSaved(name) { saving.done = name }
            function onPrinted() { saving.printed = true }
        }
    }
}
