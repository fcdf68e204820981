import QtQuick.Dialogs

// The system's own dialog to choose a folder.
FolderDialog {
    //: title of the system's folder dialog
    title: qsTr("Où enregistrer la copie ?")
}
