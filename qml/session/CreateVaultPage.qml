import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Shell
import Havre.Models.Session

// Making the vault in two short steps: the phrase (offered, or one's own), then the phrase once more.
FocusScope {
    id: root

    readonly property CreateVault model: App.createVault
    property bool own: false            // a password of one's own instead of the words offered
    property int step: 1
    readonly property string chosen: own ? password.text : model.phrase
    readonly property int strength: own ? model.strengthOf(password.text) : CreateVault.Good
    readonly property bool matching: model.same(again.text, chosen)

    signal back()

    function goBack() {
        if (model.busy)
            return
        if (step === 2) {
            step = 1
            again.clear()
        } else {
            back()
        }
    }
    function goOn() {
        if (step === 1) {
            if (strength < CreateVault.Fair) {
                password.forceActiveFocus(Qt.OtherFocusReason)
                return
            }
            step = 2
            again.forceActiveFocus(Qt.OtherFocusReason)
        } else if (matching && !model.busy) {
            const secret = chosen
            password.clear() // first: what is handed over is overwritten wherever it is shared
            again.clear()
            model.create(secret)
        }
    }

    Component.onCompleted: model.offerPhrase()
    Keys.onEscapePressed: goBack()

    HarbourPanel {
        id: harbour
        visible: parent.width >= 960
        width: visible ? Math.round(parent.width * 0.4375) : 0
        height: parent.height
    }
    PageFrame {
        anchors { fill: parent; leftMargin: harbour.width }
        maximumWidth: Math.round(480 * Math.max(1, Math.min(1.4, Theme.textScale)))
        //: creating the vault, where back leads
        backLabel: root.step === 1 ? qsTr("Bienvenue") : qsTr("Phrase secrète")
        headNote: bars.words
        centred: true
        onBack: root.goBack()

        Column {
            Layout.fillWidth: true

            StepBars {
                id: bars
                width: parent.width
                steps: App.signInNext ? 3 : 2
                current: root.step
            }
            Item { width: 1; height: Theme.space.xl }

            Column {
                visible: root.step === 1
                width: parent.width
                spacing: Theme.space.l

                //: creating the vault
                Words { text: root.own ? qsTr("Votre mot de passe") : qsTr("Votre phrase secrète"); role: "h1"; width: parent.width }
                Words {
                    text: root.own ? qsTr("Douze caractères au moins, ou cinq mots. Personne ne peut le retrouver à votre place.")
                                   //: creating the vault
                                   : qsTr("Six mots tirés au hasard, faciles à retenir et très longs à deviner. Notez-les sur papier\u202f: personne ne peut les retrouver à votre place.")
                    muted: true
                    width: parent.width
                }
                PhraseBoard {
                    visible: !root.own
                    width: parent.width
                    phrase: root.model.phrase
                }
                Row {
                    visible: !root.own
                    width: parent.width
                    spacing: Theme.space.l
                    LinkButton {
                        icon: "refresh"
                        //: creating the vault, label
                        label: qsTr("D’autres mots")
                        onClicked: root.model.offerPhrase()
                    }
                }
                Words {
                    visible: !root.own
                    //: creating the vault, text
                    text: qsTr("Tirés parmi %1 mots\u202f: même à un milliard d’essais par seconde, il faudrait des décennies pour les trouver.")
                        .arg(Number(root.model.wordCount).toLocaleString(Qt.locale(App.language), "f", 0))
                    role: "caption"
                    muted: true
                    width: parent.width
                }
                EntryField {
                    id: password
                    visible: root.own
                    width: parent.width
                    secret: true
                    //: creating the vault, label
                    label: qsTr("Mot de passe")
                    onAccepted: root.goOn()
                }
                StrengthLine {
                    visible: root.own && strength !== CreateVault.Empty
                    width: parent.width
                    strength: root.own ? root.strength : CreateVault.Empty
                    advice: root.own ? root.model.adviceOn(root.strength) : ""
                }
                ActionButton {
                    width: parent.width
                    //: creating the vault, label
                    label: root.own ? qsTr("Continuer") : qsTr("J’ai noté ces six mots")
                    enabled: root.strength >= CreateVault.Fair
                    reason: root.strength === CreateVault.Empty ? qsTr("Saisissez un mot de passe") : qsTr("Encore trop facile à deviner")
                    onClicked: root.goOn()
                }
                LinkButton {
                    x: (parent.width - width) / 2
                    width: Math.min(implicitWidth, parent.width)
                    //: creating the vault, label
                    label: root.own ? qsTr("Plutôt six mots tirés au hasard") : qsTr("Choisir mon propre mot de passe")
                    onClicked: {
                        root.own = !root.own
                        if (root.own)
                            password.forceActiveFocus(Qt.OtherFocusReason)
                    }
                }
            }

            Column {
                visible: root.step === 2
                width: parent.width
                spacing: Theme.space.l

                //: creating the vault
                Words { text: qsTr("Encore une fois"); role: "h1"; width: parent.width }
                Words {
                    text: root.own ? qsTr("Saisissez votre mot de passe une seconde fois, pour être sûr qu’il est bien celui que vous pensez.")
                                   //: creating the vault
                                   : qsTr("Recopiez les six mots depuis votre papier, dans l’ordre, séparés par un espace.")
                    muted: true
                    width: parent.width
                }
                EntryField {
                    id: again
                    width: parent.width
                    secret: root.own
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    //: creating the vault, label
                    label: root.own ? qsTr("Mot de passe, une seconde fois") : qsTr("Vos six mots")
                    readOnly: root.model.busy
                    error: text !== "" && text.length >= root.chosen.length && !root.matching
                        //: creating the vault
                        ? qsTr("Ce n’est pas la même chose. Relisez depuis le début.") : ""
                    onAccepted: root.goOn()
                }
                Card {
                    width: parent.width
                    padding: Theme.space.l
                    //: creating the vault
                    CheckLine { width: parent.width - 2 * Theme.space.l; height: implicitHeight + Theme.space.m; label: qsTr("Tout reste chiffré, sur cet appareil seulement") }
                    CheckLine { width: parent.width - 2 * Theme.space.l; height: implicitHeight + Theme.space.m; icon: "key"; label: qsTr("Une seconde clé reste dans cet appareil") }
                    CheckLine { width: parent.width - 2 * Theme.space.l; icon: "warning"; tint: Theme.color.caution; label: qsTr("Sans la phrase, le coffre reste fermé, pour tout le monde") }
                }
                Notice {
                    visible: root.model.error.code !== ""
                    width: parent.width
                    tone: "caution"
                    title: root.model.error.title
                    text: root.model.error.text
                    code: root.model.error.code
                }
                ActionButton {
                    width: parent.width
                    //: creating the vault, label
                    label: root.model.busy ? qsTr("Création du coffre…") : qsTr("Créer le coffre")
                    busy: root.model.busy
                    enabled: root.matching && !root.model.busy
                    //: creating the vault, why the button is off
                    reason: qsTr("Les deux saisies doivent être les mêmes")
                    onClicked: root.goOn()
                }
            }
        }
    }
}
