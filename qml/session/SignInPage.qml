import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Shell
import Havre.Models.Session

// Linking the platform: three steps, where one stands, and always a way out. Nothing is typed here: the
// identifier, the password and the code belong to the platform's own page, in the browser.
FocusScope {
    id: root

    required property OpenSession session
    property var args: ({})
    readonly property SignIn model: session.signIn
    readonly property SyncStatus sync: session.sync
    readonly property bool accepted: model.step === SignIn.SignedIn
    readonly property bool failed: model.error.code !== ""
    readonly property bool finished: accepted && sync.finished && !sync.running
    readonly property int step: accepted ? 3 : model.step === SignIn.InBrowser || model.step === SignIn.Exchanging ? 2 : 1

    Keys.onEscapePressed: leave()

    function leave() {
        model.cancel()
        App.routes.open("home")
    }

    PageFrame {
        anchors.fill: parent
        maximumWidth: Math.round(480 * Math.max(1, Math.min(1.4, Theme.textScale)))
        //: sign-in page, where back leads
        backLabel: qsTr("Accueil")
        headNote: bars.words
        centred: true
        onBack: root.leave()

        Column {
            Layout.fillWidth: true

            StepBars { id: bars; width: parent.width; steps: 3; current: root.step }
            Item { width: 1; height: Theme.space.xl }

            Words {
                width: parent.width
                role: "h1"
                //: sign-in page, text
                text: root.finished ? qsTr("Votre dossier est là")
                    : root.accepted ? qsTr("Première copie de votre DMP")
                    : root.failed ? root.model.error.title
                    //: sign-in page
                    : root.model.step === SignIn.InBrowser ? qsTr("Continuez dans votre navigateur")
                    : root.model.step === SignIn.Exchanging ? qsTr("Identité reconnue") : qsTr("Relier %1").arg(root.model.platformName)
            }
            Item { width: 1; height: Theme.space.s }
            Words {
                width: parent.width
                muted: true
                //: sign-in page, text
                text: root.finished ? qsTr("Tout se lit maintenant sur cet appareil, même sans réseau.")
                    : root.accepted ? qsTr("Vous pouvez déjà vous promener dans Havre\u202f: les documents arrivent derrière.")
                    : root.failed ? root.model.error.text
                    //: sign-in page
                    : root.model.step === SignIn.InBrowser ? qsTr("La page de %1 vient de s’y ouvrir. Identifiez-vous, saisissez le code reçu, puis revenez ici.").arg(root.model.platformName)
                    : qsTr("Havre ouvre la page de connexion dans votre navigateur. Votre mot de passe et votre code n’y sont jamais visibles pour Havre.")
            }
            Item { width: 1; height: Theme.space.xl }

            Column {
                visible: root.accepted
                width: parent.width
                spacing: Theme.space.s
                ProgressLine {
                    width: parent.width
                    label: copying.text
                    value: root.finished ? 1 : root.sync.share
                    tint: root.finished ? Theme.color.positive : Theme.color.primary
                }
                CopyWords {
                    id: copying
                    visible: !root.finished
                    width: parent.width
                    role: "caption"
                    muted: true
                    counted: root.sync.phase === SyncStatus.Fetching
                    preparing: root.sync.phase === SyncStatus.Indexing
                    done: root.sync.done
                    total: root.sync.total
                }
                Words {
                    visible: root.finished
                    width: parent.width
                    role: "caption"
                    muted: true
                    //: sign-in page, text
                    text: qsTr("%n document(s) reçu(s)", "", root.sync.added)
                }
                Notice {
                    visible: root.sync.error.code !== ""
                    width: parent.width
                    tone: "caution"
                    title: root.sync.error.title
                    text: root.sync.error.text
                    code: root.sync.error.code
                    //: sign-in page
                    action: qsTr("Réessayer")
                    onClicked: root.sync.start()
                }
                Item { width: 1; height: Theme.space.m }
            }
            ActionButton {
                width: parent.width
                visible: root.accepted
                kind: root.finished ? "primary" : "outlined"
                //: sign-in page, label
                label: root.finished ? qsTr("Voir mes documents") : qsTr("Continuer en attendant")
                onClicked: App.routes.open("home")
            }
            ActionButton {
                width: parent.width
                visible: !root.accepted
                icon: root.model.running ? "" : "external"
                busy: root.model.running
                enabled: !root.model.running
                //: sign-in page, label
                label: root.model.step === SignIn.InBrowser ? qsTr("En attente du navigateur")
                    : root.model.running ? qsTr("Préparation de la connexion")
                    : root.failed ? qsTr("Recommencer") : qsTr("Ouvrir la page de connexion")
                onClicked: root.model.start()
            }
            Item { width: 1; height: Theme.space.m }
            ActionButton {
                width: parent.width
                visible: root.model.running && !root.accepted
                kind: "outlined"
                //: sign-in page, label
                label: qsTr("Arrêter")
                onClicked: root.model.cancel()
            }
            Column {
                visible: root.model.address !== ""
                width: parent.width
                topPadding: Theme.space.l
                spacing: Theme.space.s
                EntryField {
                    width: parent.width
                    readOnly: true
                    text: root.model.address
                    //: sign-in page, label
                    label: qsTr("Rien ne s’est ouvert\u202f?")
                    hint: qsTr("Copiez cette adresse dans un navigateur de cet appareil. Elle ne sert qu’une fois.")
                }
            }
            Item { visible: root.failed; width: 1; height: Theme.space.m }
            FailureCode {
                visible: root.failed
                width: parent.width
                code: root.model.error.code
            }
            Item { width: 1; height: Theme.space.xl }
            //: sign-in page
            Words { text: qsTr("Où vous en êtes"); role: "lead"; strong: true; width: parent.width }
            Item { width: 1; height: Theme.space.m }
            SignInStep {
                width: parent.width
                //: sign-in page, label
                label: qsTr("Page de connexion")
                standing: root.step > 1 ? "done" : "here"
                text: root.step > 1 && root.model.startedAt !== "" ? qsTr("À\u00a0%1").arg(root.model.startedAt) : qsTr("Dans votre navigateur habituel")
            }
            SignInStep {
                width: parent.width
                //: sign-in page, label
                label: qsTr("Identifiants et code à usage unique")
                standing: root.step > 2 ? "done" : root.step === 2 ? "here" : "coming"
                text: root.step > 2 && root.model.acceptedAt !== "" ? qsTr("Acceptés à\u00a0%1").arg(root.model.acceptedAt)
                    //: sign-in page
                    : root.step === 2 ? qsTr("Vous y êtes") : qsTr("Les deux sont demandés par la plateforme, pas par Havre")
            }
            SignInStep {
                width: parent.width
                last: true
                //: sign-in page, label
                label: qsTr("Première copie du DMP")
                standing: root.finished ? "done" : root.step === 3 ? "here" : "coming"
                text: root.finished ? qsTr("Terminée") : qsTr("Quelques minutes, puis tout se lit hors ligne")
            }
            Item { width: 1; height: Theme.space.l }
            Hairline {}
            Item { width: 1; height: Theme.space.m }
            Words {
                width: parent.width
                role: "caption"
                muted: true
                //: sign-in page, text
                text: qsTr("Le code ne sert qu’une fois. Havre ne le voit pas et ne le garde pas.")
            }
        }
    }
}
