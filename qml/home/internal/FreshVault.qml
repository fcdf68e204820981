import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// The vault is ready and empty: what comes here, and the way in. As wide as the page, so that the harbour
// is cut by the window and not by a margin.
Item {
    id: root

    property bool arriving: false
    property bool canSignIn: false
    property string platform: ""
    readonly property int horizon: 280   // where the drawing ends

    signal signInAsked()

    implicitHeight: horizon + words.implicitHeight

    HarbourDrawing {
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
        name: "slot"
        color: Theme.color.primary
        size: 112
        x: (parent.width - width) / 2
        y: 148 - size / 2
    }
    Glyph {
        name: root.arriving ? "download" : "plus"
        color: Theme.color.primary
        size: 32
        x: (parent.width - width) / 2
        y: 148 - size / 2
    }
    Column {
        id: words
        y: root.horizon
        width: Math.min(parent.width - 2 * Theme.margin, Math.round(560 * Math.min(1.3, Theme.textScale)))
        x: (parent.width - width) / 2
        spacing: Theme.space.s

        Words {
            width: parent.width
            role: "h1"
            text: root.arriving
                //: documents are arriving for the first time
                ? qsTr("Vos documents arrivent")
                //: the vault was just created
                : qsTr("Votre coffre est prêt")
        }
        Words {
            width: parent.width
            muted: true
            text: root.arriving
                //: documents are arriving for the first time
                ? qsTr("Ils apparaissent dès qu’ils sont vérifiés et rangés. Vous pouvez déjà les lire.")
                : root.canSignIn
                //: the vault is empty; what to do next
                ? qsTr("Il est encore vide, et chiffré sur cet appareil. Reliez votre espace santé pour y copier vos documents.")
                //: the vault is empty
                : qsTr("Il est encore vide, et chiffré sur cet appareil.")
        }
        Item { width: 1; height: Theme.space.l }
        WayIn {
            visible: root.canSignIn && !root.arriving
            width: parent.width
            platform: root.platform
            onClicked: root.signInAsked()
        }
    }
}
