import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// The national identifier, when it has come: with it, the record can be asked for.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool aboutNumber: form.error.code.startsWith("identity.ins-") || form.error.code.startsWith("family.ins-")

    property bool known: false         // once: what one types is theirs, also when a synchronisation ends meanwhile
    property bool again: false         // it is corrected

    function know() {
        if (known || session.givenName === "")
            return
        known = true
        again = session.toConfirm
        number.text = session.matricule
    }

    title: (again
        //: page title; %1 a given name
        ? qsTr("Corriger le matricule INS de %1")
        //: page title; %1 a given name
        : qsTr("Compléter l’espace de %1")).arg(session.givenName)
    //: under the title
    subtitle: qsTr("Le matricule INS est le numéro de l’identité nationale de santé. Il a la forme d’un numéro de sécurité sociale, et se trouve sur l’attestation de droits et sur les documents de l’hôpital.")
    //: the page one came from
    backLabel: qsTr("Famille")
    centred: true
    maximumWidth: 520
    onBack: App.routes.open("family")
    // One came to write: the first field has the focus, but no keyboard comes up by itself on a phone.
    Component.onCompleted: {
        focus = !Theme.compact || Input.keyboard
        know()
    }

    Connections {
        target: root.session
        function onPersonChanged() { root.know() }
    }
    CompletionForm {
        id: form
        session: root.session
        onCompleted: App.routes.open(root.session.hasBooklet ? "booklet" : "home")
    }
    EntryField {
        id: number
        Layout.fillWidth: true
        focus: true
        //: entry: the national health identifier
        label: qsTr("Matricule INS")
        //: how the identifier is typed
        hint: qsTr("15 caractères, clé comprise, avec ou sans espaces")
        maximumLength: 24
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        error: root.aboutNumber ? form.error.text : ""
        onAccepted: form.complete(text)
    }
    Notice {
        visible: form.error.code !== "" && !root.aboutNumber
        Layout.fillWidth: true
        tone: "caution"
        title: form.error.title
        text: form.error.text
        code: form.error.code
    }
    ActionButton {
        Layout.fillWidth: true
        busy: form.busy
        enabled: !busy && number.length > 0
        //: keeps the identifier
        label: qsTr("Enregistrer")
        //: why the button cannot be pressed yet
        reason: qsTr("Écrivez d’abord le matricule")
        onClicked: form.complete(number.text)
    }
    Words {
        Layout.fillWidth: true
        muted: true
        role: "caption"
        //: what happens next; %1 a given name
        text: qsTr("Ensuite, Havre demande le dossier de %1 avec votre connexion, et range ce qui arrive dans cet espace-ci.").arg(root.session.givenName)
    }
}
