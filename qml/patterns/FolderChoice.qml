import QtQuick.Dialogs

// The system's own dialog to choose a folder; it opens as soon as it is made. Its module is only loaded by those
// who ask for it: put it into a Loader with setSource(Qt.resolvedUrl…, { title, take }).
FolderDialog {
    id: root

    property var take: null // called with the folder's address

    onAccepted: {
        const give = root.take
        give(root.selectedFolder)
    }
    Component.onCompleted: open()
}
