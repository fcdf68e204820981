import QtQuick
import QtCore
import Havre.Design
import Havre.Controls
import Havre.Models.Support

// A file leaving the vault for the disk: one sentence of consequence, the name it gets, where it goes.
Sheet {
    id: root

    property string consequence: ""
    property string fileName: ""
    property string done: ""           // the name it got
    property bool printed: false
    property bool canPrint: false
    property errorText failure
    property bool busy: false
    property Component choice: null    // what else there is to choose, between the words and the buttons

    signal saveAsked(url folder)
    signal printAsked()

    function ask() {
        done = ""
        printed = false
        show()
    }

    Words {
        width: parent.width
        text: root.consequence
    }
    Rectangle {
        width: parent.width
        implicitHeight: nameWords.implicitHeight + 2 * Theme.space.m
        radius: Theme.radius.control
        color: Theme.color.sunken
        Words {
            id: nameWords
            x: Theme.space.m
            y: Theme.space.m
            width: parent.width - 2 * x
            wrapMode: Text.Wrap
            strong: true
            text: root.fileName
        }
    }
    Loader {
        visible: active
        active: root.choice !== null && root.done === ""
        width: parent.width
        sourceComponent: root.choice
    }
    Notice {
        visible: root.done !== ""
        width: parent.width
        tone: "positive"
        icon: "check"
        //: %1 a file name
        text: qsTr("Copie enregistrée\u202f: %1").arg(root.done)
    }
    Notice {
        visible: root.printed
        width: parent.width
        tone: "positive"
        icon: "check"
        //: the pages went to the printer
        text: qsTr("Envoyé à votre imprimante.")
    }
    Notice {
        visible: root.failure.code !== ""
        width: parent.width
        tone: "caution"
        title: root.failure.title
        text: root.failure.text
    }
    ActionButton {
        visible: root.done === ""
        width: parent.width
        icon: "download"
        busy: root.busy
        enabled: !root.busy
        //: a folder of the person's home
        label: qsTr("Enregistrer dans Téléchargements")
        onClicked: root.saveAsked(StandardPaths.writableLocation(StandardPaths.DownloadLocation))
    }
    ActionButton {
        visible: root.done === ""
        width: parent.width
        kind: "outlined"
        //: opens the system's folder dialog
        label: qsTr("Choisir un autre emplacement…")
        enabled: !root.busy
        //: title of the system's folder dialog
        onClicked: folders.setSource("FolderChoice.qml", { title: qsTr("Où enregistrer la copie\u202f?"), take: folder => root.saveAsked(folder) })
    }
    ActionButton {
        visible: root.canPrint && !root.printed && root.done === ""
        width: parent.width
        kind: "outlined"
        icon: "printer"
        enabled: !root.busy
        //: sends the pages to the printer of the system
        label: qsTr("Imprimer")
        onClicked: root.printAsked()
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        //: closes the sheet; the first when the export was made
        label: root.done !== "" || root.printed ? qsTr("Fermer") : qsTr("Annuler")
        onClicked: root.hide()
    }

    // The dialog's module is only loaded by those who ask for it.
    Loader { id: folders }
}
