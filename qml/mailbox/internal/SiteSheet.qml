import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Mailbox
import Havre.Models.Support

// A message points outside: the site it leads to stands alone and large, the address in full below it, and
// nothing opens before the person says so.
Sheet {
    id: root

    required property ConversationDetail detail
    property string address: ""
    readonly property bool web: address.startsWith("https://") && !detail.quarantined
    property errorText failure
    property errorText noFailure

    function ask(where) {
        address = where
        failure = noFailure
        show()
    }

    //: title: a message contains a link
    title: qsTr("Ouvrir cette adresse\u202f?")

    Words { width: parent.width; text: root.detail.siteOf(root.address); role: "h3"; wrapMode: Text.WrapAnywhere }
    Words {
        width: parent.width
        text: root.web
            //: what opening a link of a message means
            ? qsTr("Ce lien mène à un site, hors de Havre. Ce site saura que vous l’avez ouvert.")
            //: a link of a message that is not opened
            : qsTr("Havre n’ouvre pas cette adresse\u202f: elle n’est pas protégée, ou le message ne vient pas de l’espace de santé.")
    }
    Rectangle {
        width: parent.width
        implicitHeight: addressWords.implicitHeight + 2 * Theme.space.m
        radius: Theme.radius.control
        color: Theme.color.sunken
        Words {
            id: addressWords
            x: Theme.space.m
            y: Theme.space.m
            width: parent.width - 2 * x
            role: "caption"
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 8
            elide: Text.ElideRight
            text: root.address
        }
    }
    Notice {
        visible: root.failure.code !== ""
        width: parent.width
        tone: "caution"
        title: root.failure.title
        text: root.failure.text
    }
    ActionButton {
        visible: root.web
        width: parent.width
        kind: "outlined"
        icon: "out"
        //: opens a link in the system's browser
        label: qsTr("Ouvrir dans le navigateur")
        onClicked: {
            root.failure = root.noFailure
            root.detail.openLink(root.address)
            if (root.failure.code === "")
                root.hide()
        }
    }
    ActionButton {
        visible: !root.detail.quarantined
        width: parent.width
        kind: "outlined"
        icon: "copy"
        //: copies the address of a link
        label: qsTr("Copier l’adresse")
        onClicked: {
            root.detail.copy(root.address)
            root.hide()
        }
    }
    Connections {
        target: root.detail
        function onLinkFailed(error) { root.failure = error }
    }
}
