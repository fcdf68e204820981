import QtQuick
import QtQuick.Dialogs
import Havre.Models.Importing

// The system's own dialog to choose files; it opens as soon as it is made.
FileDialog {
    id: root

    required property ImportFlow flow

    fileMode: FileDialog.OpenFiles
    //: title of the system's dialog to choose files
    title: qsTr("Quels fichiers importer\u202f?")
    onAccepted: root.flow.review(root.selectedFiles)
    Component.onCompleted: open()
}
