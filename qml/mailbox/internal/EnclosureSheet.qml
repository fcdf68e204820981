import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// Which document of the records goes with the message: the newest first, or found as one types.
Sheet {
    id: root

    required property OpenSession session

    signal chosen(string id)

    //: title: choice of a document to send
    title: qsTr("Joindre un document")

    DocumentsModel {
        id: documents
        session: root.open ? root.session : null
        language: App.language
    }
    SearchField {
        width: parent.width
        //: search field of the documents
        label: qsTr("Rechercher un document")
        onEdited: documents.text = text
    }
    Words {
        visible: documents.state === StatefulList.Ready && documents.count === 0
        width: parent.width
        muted: true
        //: no document to choose from
        text: qsTr("Aucun document trouvé.")
    }
    ListView {
        width: parent.width
        height: Math.min(420, Math.max(120, contentHeight))
        clip: true
        model: documents
        boundsBehavior: Flickable.StopAtBounds
        delegate: NavRow {
            id: row
            required property string documentId
            required property string title
            required property string author
            required property string dateText
            required glyph
            width: ListView.view.width
            label: title
            text: [author, dateText].filter(part => part !== "").join("\u00a0· ")
            chevron: false
            onClicked: {
                root.chosen(row.documentId)
                root.hide()
            }
        }
    }
}
