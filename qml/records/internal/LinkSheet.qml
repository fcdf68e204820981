import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records
import Havre.Models.Support

// A document points outside: the address is shown in full, and nothing opens before the person says so.
Sheet {
    id: root

    required property DocumentDetail document
    property string address: ""
    readonly property bool web: address.startsWith("https://")
    property errorText failure
    property errorText noFailure

    function ask(where) {
        address = where
        failure = noFailure
        show()
    }

    //: title: a document contains a link
    title: qsTr("Ouvrir cette adresse ?")

    Words {
        width: parent.width
        text: root.web
            //: what opening a link of a document means
            ? qsTr("Le document renvoie vers un site, hors de Havre. Ce site saura que vous l’avez ouvert.")
            //: a link of a document that is not a web address
            : qsTr("Le document renvoie vers une adresse que Havre n’ouvre pas. Vous pouvez la copier.")
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
            root.document.openLink(root.address)
            if (root.failure.code === "")
                root.hide()
        }
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        icon: "copy"
        //: copies the address of a link
        label: qsTr("Copier l’adresse")
        onClicked: {
            root.document.copy(root.address)
            root.hide()
        }
    }
    Connections {
        target: root.document
        function onLinkFailed(error) { root.failure = error }
    }
}
