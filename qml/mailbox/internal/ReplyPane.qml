import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Mailbox
import Havre.Models.Session
import Havre.Models.Support

// The foot of a conversation: the answer being written with its documents, or why there is none.
Rectangle {
    id: root

    required property OpenSession session
    property int conversation: 0       // 0: nothing can be written
    property bool closed: false
    property int edge: Theme.margin
    property bool writing: false       // the field grew: somebody is at it

    signal sent()
    signal attachAsked()
    signal signInAsked()

    function add(id) { form.add(id) }

    implicitHeight: (closed ? over.implicitHeight : column.implicitHeight) + 2 * Theme.space.l
    color: Theme.color.surface
    onConversationChanged: writing = false

    ReplyForm {
        id: form
        session: root.session
        conversation: root.conversation
        onTextChanged: if (form.text !== field.text) field.text = form.text
        onQueued: root.sent()
        onSent: root.writing = false
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.color.line
    }
    Notice {
        id: over
        visible: root.closed
        x: root.edge
        y: Theme.space.l
        width: parent.width - 2 * x
        icon: "lock"
        //: the professional ended the conversation
        title: qsTr("Conversation terminée")
        text: qsTr("Le professionnel y a mis fin. Vous pourrez répondre s’il vous écrit de nouveau.")
    }
    Column {
        id: column
        // On a phone the message keeps its place until somebody writes; where the text is large, one button stands for all this.
        readonly property bool begun: root.writing || form.text !== "" || form.enclosures.length > 0
        readonly property bool folded: Theme.stacked && !begun && !form.sending
        readonly property bool roomy: !folded && (!Theme.compact || root.writing || form.text !== "" || form.everybody)
        visible: !root.closed
        x: root.edge
        y: Theme.space.l
        width: parent.width - 2 * x
        spacing: Theme.space.m

        Notice {
            visible: form.error.code !== ""
            width: parent.width
            tone: "caution"
            title: form.error.title
            text: form.error.text
            //: leads to the sign-in page
            action: form.error.code === "session.signed-out" ? qsTr("Se connecter") : ""
            onClicked: root.signInAsked()
        }
        ActionButton {
            visible: column.folded
            width: Theme.compact ? parent.width : implicitWidth
            enabled: form.ready
            //: large text: opens the field where one writes the answer
            label: qsTr("Répondre")
            onClicked: {
                root.writing = true
                field.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        WritingField {
            id: field
            visible: !column.folded
            width: parent.width
            //: label of the field where one writes; %1 to whom
            label: form.to === "" ? qsTr("Votre réponse") : Phrase.around(qsTr("Répondre à %1"), form.to).arg(form.to)
            readOnly: form.sending || !form.ready
            tall: root.writing || text !== ""
            onEdited: {
                root.writing = true
                form.text = text
            }
        }
        Toggle {
            visible: form.others !== "" && column.roomy
            width: parent.width
            enabled: form.ready && !form.sending
            //: %1 who else got the message and may be answered: every name
            label: Phrase.around(qsTr("Répondre aussi à %1"), form.others).arg(form.others)
            checked: form.everybody
            onToggled: wanted => form.everybody = wanted
        }
        Words {
            visible: form.unanswerable !== "" && (column.roomy || (column.folded && !form.ready))
            width: parent.width
            role: "caption"
            muted: true
            //: %1 who else got the message and cannot be answered: every name
            text: Phrase.around(qsTr("Ce message a aussi été adressé à %1. On ne peut répondre qu’à qui vous a déjà écrit."), form.unanswerable).arg(form.unanswerable)
        }
        Flow {
            visible: form.enclosures.length > 0
            width: parent.width
            spacing: Theme.space.s
            Repeater {
                model: form.enclosures
                delegate: EnclosureChip {
                    id: enclosure
                    required property int index
                    required property var modelData
                    title: modelData.title
                    details: modelData.details
                    room: column.width
                    onRemoved: form.remove(enclosure.index)
                }
            }
        }
        Item {
            visible: !column.folded
            readonly property bool narrow: Theme.compact && attach.implicitWidth + send.implicitWidth + Theme.space.s > width
            width: parent.width
            height: narrow ? attach.height + Theme.space.s + send.height : Math.max(send.height, attach.height)
            ActionButton {
                id: attach
                width: parent.narrow ? parent.width : implicitWidth
                kind: "outlined"
                icon: "file-plus"
                enabled: form.ready && !form.sending
                //: adds a document of the records to the message
                label: Theme.compact ? qsTr("Joindre") : qsTr("Joindre un document")
                onClicked: root.attachAsked()
            }
            Words {
                anchors { left: attach.right; leftMargin: Theme.space.m; right: send.left; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
                visible: !Theme.compact
                role: "caption"
                color: form.tooHeavy ? Theme.color.caution : Theme.color.inkMuted
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: form.weight !== "" ? form.weight
                    //: what one writes is saved by itself
                    : form.kept ? qsTr("Brouillon gardé dans le coffre") : ""
            }
            ActionButton {
                id: send
                x: parent.width - width
                y: parent.narrow ? attach.height + Theme.space.s : 0
                width: parent.narrow ? parent.width : implicitWidth
                icon: "send"
                busy: form.sending
                enabled: form.ready && !form.sending && form.text.trim() !== "" && !form.tooHeavy
                //: sends the message
                label: qsTr("Envoyer")
                onClicked: form.send()
            }
        }
        CheckLine {
            visible: !column.folded
            width: parent.width
            icon: "info"
            tint: Theme.color.inkMuted
            quiet: true
            //: under the answer being written: nobody reads it at once
            label: qsTr("Pas pour une urgence\u202f: appelez le 15.")
        }
    }
}
