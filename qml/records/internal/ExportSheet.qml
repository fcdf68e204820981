import QtQuick
import Havre.Patterns
import Havre.Models.Records
import Havre.Models.Support

// Handing the original out.
SaveSheet {
    id: root

    required property DocumentDetail document
    property errorText noFailure

    //: title of the sheet that copies a document out of the vault
    title: qsTr("Exporter l’original")
    //: consequence of an export
    consequence: qsTr("La copie sortira du coffre et ne sera plus chiffrée\u202f: toute personne qui ouvre ce dossier pourra la lire. L’export est noté dans votre journal.")
    fileName: document.exportName
    busy: document.exporting
    onOpenChanged: failure = noFailure
    onSaveAsked: folder => document.exportTo(folder)

    Connections {
        target: root.document
        function onExported(name) { root.done = name; root.failure = root.noFailure }
        function onExportFailed(error) { root.failure = error }
    }
}
