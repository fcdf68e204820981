import QtQuick
import QtQuick.Dialogs
import Havre.Models.Records

// The system's own dialog to choose a folder; it opens as soon as it is made.
FolderDialog {
    id: root

    required property DocumentDetail document

    //: title of the system's folder dialog
    title: qsTr("Où enregistrer la copie ?")
    onAccepted: root.document.exportTo(root.selectedFolder)
    Component.onCompleted: open()
}
