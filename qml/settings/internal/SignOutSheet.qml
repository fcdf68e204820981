import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session

// Leaving the account: what it changes, what it does not.
Sheet {
    id: root

    property OpenSession session: null

    //: title: confirmation
    title: qsTr("Se déconnecter ?")

    //: what signing out does not change, and what it does
    CheckLine { width: parent.width; label: qsTr("Vos documents restent dans ce coffre, lisibles sans compte.") }
    //: what signing out changes
    CheckLine { width: parent.width; icon: "info"; label: qsTr("Les nouveaux documents n’arriveront plus jusqu’à votre prochaine connexion.") }
    ActionButton {
        width: parent.width
        kind: "outlined"
        icon: "out"
        //: leaves the account
        label: qsTr("Se déconnecter")
        onClicked: {
            root.session.signOut()
            root.hide()
        }
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        //: stays signed in
        label: qsTr("Annuler")
        onClicked: root.hide()
    }
}
