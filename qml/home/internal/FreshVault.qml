import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// The vault is ready and empty: what comes here, and the way in. As wide as the page, so that the harbour
// is cut by the window and not by a margin; `plain`: without it, below what the page says first.
Item {
    id: root

    property bool arriving: false
    property bool canSignIn: false
    property string platform: ""
    property string whose: "" // the given name of a person one acts for; empty: one's own space
    property bool plain: false
    readonly property int horizon: plain ? 0 : 280 // where the drawing ends

    signal signInAsked()
    signal importAsked()

    implicitHeight: horizon + words.implicitHeight

    HarbourDrawing {
        visible: !root.plain
        width: parent.width
        height: root.horizon
        centreY: 148
        first: 78
        step: 40
        reach: Math.max(260, width * 0.34)
        fadeFrom: 0.62
        fadeTo: 0.97
    }
    Glyph {
        visible: !root.plain
        name: "slot"
        color: Theme.color.primary
        size: 112
        x: (parent.width - width) / 2
        y: 148 - size / 2
    }
    Glyph {
        visible: !root.plain
        name: root.arriving ? "download" : "plus"
        color: Theme.color.primary
        size: 32
        x: (parent.width - width) / 2
        y: 148 - size / 2
    }
    Column {
        id: words
        y: root.horizon
        width: root.plain ? parent.width : Math.min(parent.width - 2 * Theme.margin, Math.round(560 * Math.min(1.3, Theme.textScale)))
        x: (parent.width - width) / 2
        spacing: Theme.space.s

        Words {
            width: parent.width
            role: root.plain ? "lead" : "h1"
            strong: root.plain
            text: root.arriving
                //: documents are arriving for the first time
                ? qsTr("Vos documents arrivent")
                : root.whose !== ""
                //: the space of a child was just created; %1 a given name
                ? qsTr("L’espace de %1 est prêt").arg(root.whose)
                //: the vault was just created
                : qsTr("Votre coffre est prêt")
        }
        Words {
            width: parent.width
            muted: true
            text: root.arriving
                //: documents are arriving for the first time
                ? qsTr("Ils apparaissent ici un à un, dès qu’ils sont vérifiés et rangés.")
                : root.canSignIn
                //: the vault is empty; what to do next
                ? qsTr("Il est encore vide, et chiffré sur cet appareil. Deux façons d’y faire entrer vos documents\u202f:")
                //: the vault is empty
                : qsTr("Il est encore vide, et chiffré sur cet appareil.")
        }
        Item { width: 1; height: Theme.space.l }
        WayIn {
            visible: root.canSignIn && !root.arriving
            width: parent.width
            glyph: "refresh"
            //: way into the first sign-in; %1 the name of the service
            label: root.platform !== "" ? qsTr("Relier %1").arg(root.platform) : qsTr("Relier Mon espace santé")
            //: what linking the account does
            text: qsTr("Copie les documents de votre DMP, puis les tient à jour.")
            //: what signing in needs
            cost: qsTr("Identifiant, mot de passe et code à usage unique")
            onClicked: root.signInAsked()
        }
        Item { visible: !root.arriving; width: 1; height: Theme.space.xs }
        WayIn {
            visible: !root.arriving
            width: parent.width
            glyph: "file-plus"
            //: way into the page that brings files in
            label: qsTr("Importer des fichiers")
            //: what importing does
            text: qsTr("PDF, comptes rendus, images, dossiers de cet ordinateur.")
            //: what importing needs: nothing
            cost: qsTr("Sans compte, sans réseau")
            onClicked: root.importAsked()
        }
    }
}
