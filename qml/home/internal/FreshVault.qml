import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// The vault is ready and empty: what comes here, and the way in.
EmptyState {
    id: root

    property bool arriving: false
    property bool canSignIn: false
    property string platform: ""

    signal signInAsked()

    drawn: true
    glyph: arriving ? "download" : "plus"
    //: the vault was just created
    title: arriving ? qsTr("Vos documents arrivent") : qsTr("Votre coffre est prêt")
    text: arriving
        ? qsTr("Ils apparaissent dès qu’ils sont vérifiés et rangés. Vous pouvez déjà les lire.")
        : canSignIn
        //: the vault is empty; what to do next
        ? qsTr("Il est encore vide, et chiffré sur cet appareil. Reliez votre espace santé pour y copier vos documents.")
        : qsTr("Il est encore vide, et chiffré sur cet appareil.")

    Pressable {
        id: door
        visible: root.canSignIn && !root.arriving
        width: parent ? Math.min(parent.width, 560) : 0
        implicitHeight: words.implicitHeight + 2 * Theme.space.l
        //: way into the first sign-in; %1 the name of the service
        label: root.platform !== "" ? qsTr("Relier %1").arg(root.platform) : qsTr("Relier mon espace santé")
        description: explanation.text
        onClicked: root.signInAsked()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.card
            color: door.hovered ? Theme.color.primarySoft : Theme.color.surface
            border { width: 1; color: Theme.color.control }
        }
        GlyphTile { x: Theme.space.l; y: Theme.space.l; glyph: "refresh" }
        Column {
            id: words
            x: 76
            y: Theme.space.l
            width: parent.width - x - 56
            spacing: Theme.space.xs
            Words { text: door.label; role: "lead"; strong: true; width: parent.width; Accessible.ignored: true }
            Words {
                id: explanation
                width: parent.width
                muted: true
                //: what linking the account does
                text: qsTr("Copie les documents de votre DMP, puis les tient à jour.")
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                role: "caption"
                strong: true
                //: what signing in needs
                text: qsTr("Identifiant, mot de passe et code à usage unique")
                Accessible.ignored: true
            }
        }
        Glyph {
            name: "chevron-right"
            color: Theme.color.control
            anchors { right: parent.right; rightMargin: Theme.space.l }
            y: Theme.space.xl
        }
        FocusRing { around: door; radius: Theme.radius.card }
    }
}
