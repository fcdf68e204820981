import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records

// Neither words nor filters found anything: what was looked through, and the way back to everything.
EmptyState {
    id: root

    required property DocumentsModel documents
    property bool narrowed: false      // by more than words
    property bool mail: false          // there is a mailbox, and it was looked into

    signal allAsked()

    glyph: "search"
    //: no document matches the search and filters
    title: qsTr("Rien trouvé")
    text: root.documents.text.trim() === "" ? qsTr("Aucun document ne répond à ces filtres.")
        : root.narrowed
        //: advice when a search found nothing; %1 what was typed
        ? qsTr("Aucun document ne contient « %1 » avec ces filtres. Essayez un mot plus court.").arg(root.documents.text.trim())
        : root.mail
        //: advice when a search found nothing; %1 what was typed
        ? qsTr("Ni document, ni résultat, ni message ne contient « %1 ». Essayez un mot plus court.").arg(root.documents.text.trim())
        //: advice when a search found nothing, where there is no mailbox; %1 what was typed
        : qsTr("Ni document ni résultat ne contient « %1 ». Essayez un mot plus court.").arg(root.documents.text.trim())
    ActionButton {
        kind: "outlined"
        //: empties the search and removes all filters
        label: qsTr("Tout afficher")
        onClicked: root.allAsked()
    }
}
