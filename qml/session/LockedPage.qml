import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Shell
import Havre.Models.Session
import Havre.Models.Support

// The closed vault: a title that says the state, the two keys as facts, one field, one button. Nothing personal.
DoorFrame {
    id: root

    readonly property Unlock unlock: App.unlock
    readonly property errorText failure: App.trouble.code !== "" ? App.trouble : unlock.error
    readonly property bool ofPassword: failure.code === "vault.wrong-password"
    readonly property int side: split ? Text.AlignLeft : Text.AlignHCenter

    function open() {
        if (password.text === "") {
            password.forceActiveFocus(Qt.OtherFocusReason)
            return
        }
        const secret = password.text
        password.clear() // first: what is handed over is overwritten wherever it is shared
        unlock.open(secret)
    }

    //: lock page, foot of the page
    foot: qsTr("Cet écran n’affiche rien de personnel.")
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Le coffre est fermé")

    Words {
        //: lock page, text
        text: qsTr("Le coffre est fermé")
        role: "h1"
        width: parent.width
        horizontalAlignment: root.side
    }
    Item { width: 1; height: Theme.space.xs }
    Words {
        //: lock page, text
        text: qsTr("Tout ce qu’il contient reste chiffré.")
        muted: true
        width: parent.width
        horizontalAlignment: root.side
    }
    Item { width: 1; height: Theme.space.xl }
    Card {
        width: parent.width
        KeyFact {
            width: parent.width
            icon: Theme.compact ? "phone" : "laptop"
            //: lock page, label
            label: qsTr("Cet appareil")
            standing: root.unlock.device === Unlock.Answered ? "had" : root.unlock.device === Unlock.Missing ? "missing" : "wanted"
            text: root.unlock.device === Unlock.Answered ? qsTr("Reconnu, sa clé répond")
                //: lock page
                : root.unlock.device === Unlock.Missing ? qsTr("Sa clé ne répond pas, le trousseau est peut-être fermé")
                : qsTr("Sa clé sera vérifiée à l’ouverture")
        }
        Hairline { inset: 58 }
        KeyFact {
            width: parent.width
            icon: "lock"
            //: lock page, label
            label: qsTr("Mot de passe")
            standing: root.unlock.busy ? "had" : "wanted"
            text: root.unlock.busy ? qsTr("Vérification en cours") : qsTr("À saisir pour ouvrir le coffre")
        }
    }
    Item { width: 1; height: Theme.space.xl }
    EntryField {
        id: password
        width: parent.width
        focus: true
        secret: true
        //: lock page, label
        label: qsTr("Mot de passe du coffre")
        error: root.ofPassword ? root.failure.title + ". " + root.failure.text : ""
        // Nothing is typed meanwhile (it is empty then). Not readOnly: changing that, Qt asks the clipboard whether it
        // could be pasted from, and reads every image plugin of the machine for the answer.
        maximumLength: root.unlock.busy ? 0 : 32767
        onAccepted: root.open()
        onEdited: root.unlock.forgetError()
    }
    Item { width: 1; height: Theme.space.l }
    Loader {
        width: parent.width
        active: root.failure.code !== "" && !root.ofPassword
        visible: active
        sourceComponent: Notice {
            tone: "caution"
            title: root.failure.title
            text: root.failure.text
            code: root.failure.code
        }
    }
    Item { visible: root.failure.code !== "" && !root.ofPassword; width: 1; height: Theme.space.l }
    ActionButton {
        width: parent.width
        //: lock page, label
        label: root.unlock.busy ? qsTr("Ouverture…") : qsTr("Ouvrir le coffre")
        busy: root.unlock.busy
        enabled: !root.unlock.busy
        onClicked: root.open()
    }

    Item { width: 1; height: Theme.space.s }
    LinkButton {
        x: root.split ? 0 : (parent.width - width) / 2
        width: Math.min(implicitWidth, parent.width)
        //: lock page, opens what to do when the password is lost
        label: qsTr("Je ne retrouve pas mon mot de passe")
        onClicked: forgotten.active = true
    }

    overlay: Loader {
        id: forgotten
        anchors.fill: parent
        active: false // the first thing painted does without it
        sourceComponent: ForgottenSheet {
            Component.onCompleted: show()
            onClosed: forgotten.active = false
        }
    }

    Component.onCompleted: password.forceActiveFocus(Qt.OtherFocusReason)
    Connections {
        target: root.unlock
        function onRefused() {
            password.selectAll()
            password.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
}
