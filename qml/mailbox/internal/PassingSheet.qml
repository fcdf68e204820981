import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Mailbox
import Havre.Models.Session
import Havre.Models.Support

// A message passed on: first to whom, among those who wrote first; then words of one's own, what came with it, and the
// message itself as it will be read. When it is on its way the sheet says so, and what happens next.
Sheet {
    id: root

    required property OpenSession session
    property string message: ""
    property string gone: ""           // to whom it just went: every name
    readonly property bool choosing: form.state === StatefulList.Ready && gone === "" && (!form.ready || again)
    property bool again: false         // somebody else is to get it

    //: leads to the sign-in page
    readonly property string signIn: qsTr("Se connecter")

    signal sent()
    signal signInAsked()

    function pass(id) {
        gone = ""
        again = false
        message = id
        show()
    }

    // Not in the row: it goes as soon as it was chosen.
    function choose(row) {
        form.choose(row)
        again = false
    }

    //: title: a message is passed on to another professional
    title: qsTr("Transférer ce message")
    onClosed: message = ""

    PassingForm {
        id: form
        session: root.session
        message: root.message
        onTextChanged: if (form.text !== own.text) own.text = form.text
        onQueued: root.sent()
        onSent: whom => {
            root.gone = whom
            over.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Loader {
        visible: item !== null
        width: parent.width
        sourceComponent: form.state === StatefulList.Loading ? loading : form.state === StatefulList.Failed ? failed : null
    }
    Notice {
        visible: form.error.code !== ""
        width: parent.width
        tone: "caution"
        title: form.error.title
        text: form.error.text
        action: form.error.code === "session.signed-out" ? root.signIn : ""
        onClicked: root.signInAsked()
    }

    // To whom
    Words {
        visible: root.choosing
        width: parent.width
        muted: true
        text: form.people.length > 0
            //: passing a message on: over the people to choose from
            ? qsTr("À qui\u202f? On écrit aux professionnels qui vous ont déjà écrit.")
            //: passing a message on: nobody to choose from
            : qsTr("Personne d’autre ne vous a encore écrit. On ne transfère un message qu’aux professionnels qui vous ont écrit les premiers.")
    }
    ListView {
        id: people
        visible: root.choosing && count > 0
        x: -Theme.space.l // its tiles stand below the words
        width: parent.width - x // hairlines end where the words do
        height: Math.min(440, contentHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.choosing ? form.people : []
        delegate: NavRow {
            required property int index
            required property var modelData
            width: ListView.view.width
            glyph: "user"
            label: modelData.name
            text: modelData.place
            last: index === people.count - 1
            onClicked: root.choose(index)
        }
    }

    // What it says
    Column {
        id: letter
        visible: form.state === StatefulList.Ready && form.ready && !root.choosing && root.gone === ""
        onVisibleChanged: if (visible) own.forceActiveFocus(Qt.OtherFocusReason)
        width: parent.width
        spacing: Theme.space.l

        NavRow {
            x: -Theme.space.l
            width: parent.width - x
            glyph: "user"
            //: passing a message on; %1 to whom
            label: Phrase.around(qsTr("À %1"), form.to).arg(form.to)
            //: passing a message on: another person may be chosen
            text: qsTr("Choisir quelqu’un d’autre")
            last: true
            onClicked: root.again = true
        }
        WritingField {
            id: own
            width: parent.width
            //: passing a message on: the field for words of one's own
            label: qsTr("Votre mot, si vous le souhaitez")
            readOnly: form.sending
            tall: text !== ""
            onEdited: form.text = text
        }
        Words {
            visible: own.text !== ""
            width: parent.width
            role: "caption"
            muted: true
            Accessible.ignored: !form.kept
            //: what one writes is saved by itself
            text: form.kept ? qsTr("Brouillon gardé dans le coffre") : " " // its line is kept for it
        }
        Column {
            visible: form.enclosures.length > 0
            width: parent.width
            spacing: Theme.space.s
            Words {
                width: parent.width
                role: "caption"
                strong: true
                //: over what came with a message that is passed on
                text: qsTr("Pièces jointes transférées")
            }
            Repeater {
                model: form.enclosures
                delegate: EnclosureChip {
                    id: enclosure
                    required property int index
                    required property var modelData
                    title: modelData.title
                    details: modelData.details
                    room: letter.width
                    onRemoved: form.remove(enclosure.index)
                }
            }
            Words {
                visible: form.tooHeavy
                width: parent.width
                role: "caption"
                color: Theme.color.caution
                //: %1 "31 Mo sur 25 Mo"
                text: qsTr("Trop lourd pour un seul message\u202f: %1. Retirez une pièce jointe.").arg(form.weight)
            }
        }
        Column {
            width: parent.width
            spacing: Theme.space.s
            Words {
                width: parent.width
                role: "caption"
                strong: true
                //: over the message that is passed on
                text: qsTr("Le message, tel qu’il sera lu")
            }
            Rectangle {
                width: parent.width
                implicitHeight: quoted.implicitHeight + 2 * Theme.space.m
                radius: Theme.radius.control
                color: Theme.color.sunken
                border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.inkMuted }
                Words {
                    id: quoted
                    x: Theme.space.m
                    y: Theme.space.m
                    width: parent.width - 2 * x
                    role: "caption"
                    wrapMode: Text.Wrap
                    text: form.quoted
                }
            }
        }
    }

    // On its way
    Notice {
        visible: root.gone !== ""
        width: parent.width
        icon: "clock"
        //: a message that is passed on waits to be sent
        title: qsTr("Prêt à partir")
        //: a message that is passed on waits to be sent; %1 to whom
        text: Phrase.around(qsTr("Le transfert à %1 partira dès que la messagerie répond. Vous le retrouverez dans vos messages."), root.gone).arg(root.gone)
    }

    footer: [
        Column {
            width: parent.width
            spacing: Theme.space.s
            ActionButton {
                visible: letter.visible
                width: parent.width
                icon: "send"
                busy: form.sending
                enabled: form.ready && !form.sending && !form.tooHeavy
                //: sends the message that is passed on; %1 to whom
                label: Phrase.around(qsTr("Transférer à %1"), form.to).arg(form.to)
                onClicked: form.send()
            }
            ActionButton {
                id: over
                visible: root.gone !== ""
                width: parent.width
                //: a message is on its way: closes the sheet
                label: qsTr("Fermer")
                onClicked: root.hide()
            }
        }
    ]

    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel {
            error: form.failure
            secondAction: form.failure.code === "session.signed-out" ? root.signIn : ""
            onRetry: form.retry()
            onSecond: root.signInAsked()
        }
    }
}
