import QtQuick
import QtCore
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Settings
import Havre.Models.Support

// Everything out of the vault: one sentence of consequence, where it goes, how far it is, what there is now.
Sheet {
    id: root

    property OpenSession session: null
    readonly property bool asking: all.state === StatefulList.Idle || all.state === StatefulList.Failed
    readonly property bool working: all.state === StatefulList.Loading

    function ask() {
        all.clear()
        show()
    }

    //: title of the sheet that copies everything out of the vault
    title: qsTr("Tout emporter")

    TakeOut { id: all; session: root.session }

    Words {
        visible: root.asking
        width: parent.width
        //: consequence of copying everything out
        text: qsTr("Chaque original sortira du coffre, avec un fichier que d’autres logiciels de santé savent lire (format FHIR R4). Ces copies ne seront plus chiffrées\u202f: toute personne qui ouvre ce dossier pourra les lire. Chaque export est noté dans votre journal.")
    }
    Notice {
        visible: all.state === StatefulList.Failed
        width: parent.width
        tone: "caution"
        title: all.error.title
        text: all.error.text
        code: all.error.code
    }
    ProgressLine {
        visible: root.working
        width: parent.width
        //: said by screen readers: documents are being copied out
        label: qsTr("Copie hors du coffre")
        value: all.total > 0 ? all.done / all.total : -1
    }
    Words {
        visible: root.working
        width: parent.width
        //: documents are being copied out; %1 how many so far, %2 of how many
        text: qsTr("Documents copiés\u202f: %1 sur %2").arg(all.done).arg(all.total)
    }
    Notice {
        visible: all.state === StatefulList.Ready
        width: parent.width
        tone: "positive"
        icon: "check"
        title: (all.unreadable > 0
            //: all but damaged documents was copied out; %1 the name of the folder
            ? qsTr("Le reste est dans «\u00a0%1\u00a0»")
            //: everything was copied out; %1 the name of the folder
            : qsTr("Tout est dans «\u00a0%1\u00a0»")).arg(all.folder)
        //: how many documents were copied out
        text: qsTr("%n document(s)", "", all.documents) + "\u00a0· "
            //: how many results, vaccinations and measures were copied out
            + qsTr("%n résultat(s), vaccination(s) et mesure(s)", "", all.facts)
    }
    Notice {
        visible: all.state === StatefulList.Ready && all.unreadable > 0
        width: parent.width
        tone: "caution"
        //: documents whose file is damaged in the vault could not be copied out
        title: qsTr("%n document(s) n’ont pas été copiés", "", all.unreadable)
        //: %1 their titles
        text: qsTr("Leur fichier est abîmé dans ce coffre\u202f: %1. Demandez-en une copie à qui les a écrits, ou retrouvez-les dans votre DMP.").arg(all.unreadableTitles)
    }
    ActionButton {
        visible: root.asking
        width: parent.width
        icon: "download"
        //: a folder of the person's home
        label: qsTr("Copier dans Téléchargements")
        onClicked: all.into(StandardPaths.writableLocation(StandardPaths.DownloadLocation))
    }
    ActionButton {
        visible: root.asking
        width: parent.width
        kind: "outlined"
        //: opens the system's folder dialog
        label: qsTr("Choisir un autre dossier…")
        //: title of the system's folder dialog
        onClicked: folders.setSource("qrc:/qt/qml/Havre/Patterns/FolderChoice.qml", { title: qsTr("Où copier vos documents\u202f?"), take: folder => all.into(folder) })
    }
    ActionButton {
        visible: root.working
        width: parent.width
        kind: "outlined"
        //: stops copying; what is copied stays
        label: qsTr("Arrêter")
        onClicked: all.stop()
    }
    ActionButton {
        visible: !root.working
        width: parent.width
        kind: "outlined"
        //: closes the sheet; the first when everything was copied
        label: all.state === StatefulList.Ready ? qsTr("Fermer") : qsTr("Annuler")
        onClicked: root.hide()
    }
    Loader { id: folders }
}
