import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// A child's space in two minutes, from birth: the national identifier comes later.
PageFrame {
    id: root

    required property OpenSession session

    //: page title
    title: qsTr("Un nouvel espace")
    //: under the title
    subtitle: qsTr("Pour un enfant dès sa naissance, ou une personne que vous aidez. Le matricule INS, son numéro de santé, pourra venir plus tard.")
    //: the page one came from
    backLabel: qsTr("Famille")
    centred: true
    maximumWidth: 520
    onBack: App.routes.back()
    // One came to write: the first field has the focus, but no keyboard comes up by itself on a phone.
    Component.onCompleted: focus = !Theme.compact || Input.keyboard

    NewSpaceForm {
        id: form
        session: root.session
        givenName: given.text
        familyName: family.text
        birthDate: birth.text
        onCreated: id => App.turnTo(id, relation === "child" ? "booklet" : "home")
    }
    Choice {
        Layout.fillWidth: true
        //: who this person is to the one who makes the space
        label: qsTr("Cette personne est")
        current: form.relation
        options: [
            //: whose space is made
            { value: "child", text: qsTr("Mon enfant") },
            //: whose space is made
            { value: "carer", text: qsTr("Une personne que j’aide") }
        ]
        onChosen: value => form.relation = value
    }
    Words {
        visible: form.relation === "carer"
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space.s
        role: "caption"
        muted: true
        //: what a carer may do, before the space is made
        text: qsTr("Vous pourrez lire et ajouter. Retirer, rendre confidentiel et écrire ses directives restent ses choix.")
    }
    EntryField {
        id: given
        Layout.fillWidth: true
        //: entry
        label: qsTr("Prénom")
        focus: true
        maximumLength: 100
        error: form.error.code === "family.names" ? form.error.text : ""
        onAccepted: family.forceActiveFocus()
    }
    EntryField {
        id: family
        Layout.fillWidth: true
        //: entry
        label: qsTr("Nom de naissance")
        maximumLength: 100
        onAccepted: birth.forceActiveFocus()
    }
    EntryField {
        id: birth
        Layout.fillWidth: true
        //: entry
        label: qsTr("Date de naissance")
        //: how a date is typed
        hint: qsTr("Jour, mois, année\u202f: 29/09/2025")
        maximumLength: 12
        inputMethodHints: Qt.ImhDate
        error: form.error.code === "family.birth-date" ? form.error.text : ""
        onAccepted: form.create()
    }
    Choice {
        Layout.fillWidth: true
        visible: form.relation === "child"
        //: entry: sex, for the growth curves
        label: qsTr("Sexe (pour les courbes de croissance)")
        segmented: true
        current: form.sex
        options: [
            //: sex
            { value: "f", text: qsTr("Fille") },
            //: sex
            { value: "m", text: qsTr("Garçon") },
            //: sex not told
            { value: "", text: qsTr("Plus tard") }
        ]
        onChosen: value => form.sex = value
    }
    Notice {
        visible: form.error.code !== "" && form.error.code !== "family.names" && form.error.code !== "family.birth-date"
        Layout.fillWidth: true
        tone: "caution"
        title: form.error.title
        text: form.error.text
        code: form.error.code
    }
    ActionButton {
        Layout.fillWidth: true
        busy: form.busy
        enabled: !busy && given.text.trim() !== "" && family.text.trim() !== "" && birth.text.trim() !== ""
        //: makes the space and opens it
        label: qsTr("Créer cet espace")
        //: why the button cannot be pressed yet
        reason: qsTr("Il manque le prénom, le nom ou la date")
        onClicked: form.create()
    }
}
