import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Settings
import Havre.Models.Shell
import Havre.Models.Support

// The vault: where it lies, when it locks by itself, and the check of everything in it.
SettingsCard {
    id: root

    property OpenSession session: null
    readonly property bool checking: care.state === StatefulList.Loading

    signal takeOutAsked()

    //: settings: the encrypted vault
    title: qsTr("Coffre")

    VaultCare { id: care; session: root.session }

    Column {
        width: parent.width
        //: where the vault's files are
        Words { text: qsTr("Emplacement"); role: "caption"; muted: true; width: parent.width }
        Words { text: care.directory; width: parent.width; wrapMode: Text.WrapAnywhere }
    }
    Column {
        width: parent.width
        //: settings: what the vault holds
        Words { text: qsTr("Contenu"); role: "caption"; muted: true; width: parent.width }
        Words { text: qsTr("%n document(s), chiffré(s) sur cet appareil", "", care.documents); width: parent.width }
    }
    Hairline {}
    Choice {
        width: parent.width
        //: minutes without use after which the vault locks
        label: qsTr("Se verrouiller seul après")
        segmented: root.innerWidth > 420
        current: App.idleMinutes
        options: [
            //: minutes
            { value: "1", text: qsTr("1 min") }, { value: "2", text: qsTr("2 min") }, { value: "5", text: qsTr("5 min") },
            { value: "10", text: qsTr("10 min") }, { value: "15", text: qsTr("15 min") }
        ]
        onChosen: value => App.idleMinutes = Number(value)
    }
    Hairline {}
    Words {
        width: parent.width
        muted: true
        //: what the check of the vault does
        text: qsTr("La vérification relit chaque document et chaque ligne du journal, et les compare à leur empreinte.")
    }
    Notice {
        visible: care.state === StatefulList.Ready
        width: parent.width
        tone: "positive"
        //: the check found nothing wrong
        title: qsTr("Tout est intact")
        text: qsTr("%n document(s) vérifié(s)", "", care.checkedDocuments) + "\u00a0· "
            + qsTr("%n ligne(s) de journal", "", care.checkedEntries)
            //: how many people's spaces the check of the vault looked at
            + (care.checkedSpaces > 1 ? "\u00a0· " + qsTr("%n espace(s)", "", care.checkedSpaces) : "")
    }
    Notice {
        visible: care.state === StatefulList.Failed
        width: parent.width
        tone: "caution"
        title: care.error.title
        text: care.harm + (care.harm !== "" ? "\n\n" : "") + care.error.text
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        icon: "shield-check"
        busy: root.checking
        enabled: !busy
        //: the check of the vault is under way
        label: root.checking ? qsTr("Vérification en cours…") : qsTr("Vérifier le coffre")
        onClicked: care.check()
    }
    Hairline {}
    Words {
        width: parent.width
        muted: true
        //: what taking everything out gives
        text: qsTr("Vos documents sont à vous : emportez-les tous, avec ce que Havre y a lu, dans un dossier de votre choix.")
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        icon: "out"
        //: opens the sheet that copies everything out of the vault
        label: qsTr("Tout emporter…")
        onClicked: root.takeOutAsked()
    }
    Hairline {}
    ActionButton {
        width: parent.width
        kind: "outlined"
        icon: "lock"
        //: locks the vault at once
        label: qsTr("Verrouiller maintenant")
        onClicked: App.lock()
    }
}
