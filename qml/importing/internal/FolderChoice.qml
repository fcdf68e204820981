import QtQuick
import QtQuick.Dialogs
import Havre.Models.Importing

// The system's own dialog to choose a folder; it opens as soon as it is made.
FolderDialog {
    id: root

    required property ImportFlow flow

    //: title of the system's dialog to choose a folder
    title: qsTr("Quel dossier importer\u202f?")
    onAccepted: root.flow.review([root.selectedFolder])
    Component.onCompleted: open()
}
