import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session

// How the copy of the record is doing, when there is something to say: under way, failed, or incomplete.
Column {
    id: root

    required property OpenSession session
    readonly property SyncStatus sync: session !== null ? session.sync : null
    readonly property bool failed: sync !== null && !sync.running && sync.error.code !== ""
    readonly property bool incomplete: sync !== null && !sync.running && !failed && sync.leftOut > 0
    readonly property bool foreign: sync !== null && !sync.running && sync.foreign > 0
    readonly property bool running: sync !== null && sync.running
    readonly property bool wanted: running || failed || incomplete || foreign

    signal signInAsked()
    signal correctionAsked()

    spacing: Theme.space.m

    SpaceRights { id: rights; session: root.session }
    Loader {
        width: parent.width
        active: root.running || root.failed || root.incomplete
        visible: active
        sourceComponent: root.failed ? failure : root.incomplete ? partly : progress
    }
    Loader {
        width: parent.width
        active: root.foreign
        visible: active
        sourceComponent: others
    }
    Component {
        id: progress
        Card {
            padding: Theme.space.l
            Column {
                width: parent.width - 2 * Theme.space.l
                spacing: Theme.space.m
                Item { // as high as the words: the link's room lies in the card's own
                    width: parent.width
                    implicitHeight: words.implicitHeight
                    CopyWords {
                        id: words
                        width: parent.width - stop.width - Theme.space.m
                        counted: root.sync.phase === SyncStatus.Fetching
                        preparing: root.sync.phase === SyncStatus.Indexing
                        done: root.sync.done
                        total: root.sync.total
                    }
                    LinkButton {
                        id: stop
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        //: stops the synchronisation; it goes on next time
                        label: qsTr("Arrêter")
                        onClicked: root.sync.cancel()
                    }
                }
                ProgressLine {
                    width: parent.width
                    label: words.text
                    value: root.sync.share
                }
            }
        }
    }
    Component {
        id: failure
        Notice {
            tone: "caution"
            title: root.sync.error.title
            text: root.sync.error.text
            readonly property bool wrong: root.sync.error.code === "family.ins-unknown" && rights.mayComplete
            action: wrong
                //: leads to the page where a mistyped national identifier is corrected
                ? qsTr("Corriger")
                : root.session.signedIn
                //: tries the synchronisation again
                ? qsTr("Réessayer") : qsTr("Se connecter")
            secondAction: wrong ? qsTr("Réessayer") : ""
            onClicked: wrong ? root.correctionAsked() : root.session.signedIn ? root.sync.start() : root.signInAsked()
            onSecond: root.sync.start()
        }
    }
    Component {
        id: others
        Notice {
            tone: "caution"
            //: the server announced documents of another person
            title: qsTr("%n document(s) ne sont pas à votre nom", "", root.sync.foreign)
            text: qsTr("Votre espace en ligne a proposé des documents d’une autre personne. Ils n’ont pas été copiés dans votre coffre. Si cela se répète, signalez-le à l’assistance.")
            code: "dmp.other-person"
        }
    }
    Component {
        id: partly
        Notice {
            tone: "caution"
            //: some documents could not be copied this time
            title: qsTr("%n document(s) manquent encore", "", root.sync.leftOut)
            text: qsTr("Ils n’ont pas pu être copiés ou vérifiés. Le prochain essai les reprendra ; rien d’autre n’est touché.")
            action: qsTr("Réessayer")
            onClicked: root.sync.start()
        }
    }
}
