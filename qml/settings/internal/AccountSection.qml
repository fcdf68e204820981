import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session

// Whose account feeds this vault, and the synchronisation.
SettingsCard {
    id: root

    required property OpenSession session
    readonly property bool linked: session !== null && session.signedIn
    readonly property SyncStatus sync: session !== null ? session.sync : null

    signal signInAsked()
    signal signOutAsked()

    //: settings: the account at the platform
    title: qsTr("Compte")

    Item {
        width: parent.width
        implicitHeight: Math.max(avatar.height, who.implicitHeight)
        Avatar {
            id: avatar
            size: 44
            quiet: !root.linked
            initial: root.linked && root.session.initial !== "" ? root.session.initial : "?"
        }
        Column {
            id: who
            x: 60
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                strong: true
                wrapMode: Text.Wrap
                text: root.linked && root.session.fullName !== "" ? root.session.fullName
                    //: nobody is signed in
                    : root.linked ? qsTr("Compte relié") : qsTr("Aucun compte relié")
            }
            Words {
                width: parent.width
                role: "caption"
                muted: true
                text: root.session === null || !root.session.hasPlatform
                    //: the app was started without any platform
                    ? qsTr("Havre fonctionne ici sans aucun service en ligne.")
                    : root.linked && !root.session.hasRecord
                    //: %1 the name of the service
                    ? qsTr("Relié à %1, qui ne tient pas de dossier médical.").arg(root.session.platformName)
                    : root.linked
                    //: %1 the name of the service
                    ? qsTr("Relié à %1").arg(root.session.platformName)
                    : qsTr("Vos documents restent lisibles ; les nouveaux n’arrivent plus.")
            }
        }
    }
    Notice {
        visible: root.sync !== null && root.sync.error.code !== ""
        width: parent.width
        tone: "caution"
        title: root.sync !== null ? root.sync.error.title : ""
        text: root.sync !== null ? root.sync.error.text : ""
    }
    Notice {
        visible: root.session !== null && root.session.signOutError.code !== ""
        width: parent.width
        tone: "caution"
        title: root.session !== null ? root.session.signOutError.title : ""
        text: root.session !== null ? root.session.signOutError.text : ""
        code: root.session !== null ? root.session.signOutError.code : ""
    }
    ActionButton {
        visible: root.linked && root.session.hasRecord
        width: parent.width
        kind: "outlined"
        icon: "refresh"
        busy: root.sync !== null && root.sync.running
        enabled: !busy
        label: busy
            //: a synchronisation is under way
            ? qsTr("Synchronisation en cours…") : qsTr("Synchroniser maintenant")
        onClicked: root.sync.start()
    }
    ActionButton {
        visible: root.linked
        width: parent.width
        kind: "outlined"
        icon: "out"
        //: leaves the account; documents stay
        label: qsTr("Se déconnecter")
        onClicked: root.signOutAsked()
    }
    ActionButton {
        visible: root.session !== null && root.session.hasPlatform && !root.linked
        width: parent.width
        icon: "user"
        //: leads to the sign-in page
        label: qsTr("Relier Mon espace santé")
        onClicked: root.signInAsked()
    }
}
