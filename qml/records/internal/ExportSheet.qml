import QtQuick
import QtCore
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records
import Havre.Models.Support

// Handing the original out: one sentence of consequence, the name it gets, where it goes.
Sheet {
    id: root

    required property DocumentDetail document
    property string done: ""
    property errorText failure

    function ask() {
        done = ""
        failure = noFailure
        show()
    }
    property errorText noFailure

    //: title of the sheet that copies a document out of the vault
    title: qsTr("Exporter l’original")

    Words {
        width: parent.width
        //: consequence of an export
        text: qsTr("La copie sortira du coffre et ne sera plus chiffrée : toute personne qui ouvre ce dossier pourra la lire. L’export est noté dans votre journal.")
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
            text: root.document.exportName
        }
    }
    Notice {
        visible: root.done !== ""
        width: parent.width
        tone: "positive"
        icon: "check"
        //: %1 a file name
        text: qsTr("Copie enregistrée : %1").arg(root.done)
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
        busy: root.document.exporting
        //: a folder of the person's home
        label: qsTr("Enregistrer dans Téléchargements")
        onClicked: root.document.exportTo(StandardPaths.writableLocation(StandardPaths.DownloadLocation))
    }
    ActionButton {
        visible: root.done === ""
        width: parent.width
        kind: "outlined"
        //: opens the system's folder dialog
        label: qsTr("Choisir un autre dossier…")
        enabled: !root.document.exporting
        //: title of the system's folder dialog
        onClicked: folders.setSource("qrc:/qt/qml/Havre/Patterns/FolderChoice.qml", { title: qsTr("Où enregistrer la copie\u202f?"), take: folder => root.document.exportTo(folder) })
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        //: closes the sheet; the first when the export was made
        label: root.done !== "" ? qsTr("Fermer") : qsTr("Annuler")
        onClicked: root.hide()
    }

    // The dialog's module is only loaded by those who ask for it.
    Loader { id: folders }
    Connections {
        target: root.document
        function onExported(name) { root.done = name; root.failure = root.noFailure }
        function onExportFailed(error) { root.failure = error }
    }
}
