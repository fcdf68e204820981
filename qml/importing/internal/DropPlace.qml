import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// Where files are dropped, or chosen: what can come in, and what happens next.
Rectangle {
    id: root

    property bool over: false          // something is held above it

    signal filesAsked()
    signal folderAsked()
    signal dropped(var files)

    implicitWidth: 358
    implicitHeight: column.implicitHeight + 2 * Theme.space.xl
    radius: Theme.radius.card
    color: over ? Theme.color.primarySoft : Theme.color.surface
    border { width: over ? 2 : 1; color: over ? Theme.color.primary : Theme.color.control }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: root.over = true
        onExited: root.over = false
        onDropped: drop => {
            root.over = false
            if (drop.hasUrls)
                root.dropped(drop.urls)
        }
    }
    Column {
        id: column
        x: Theme.space.xl
        y: Theme.space.xl
        width: parent.width - 2 * x
        spacing: Theme.space.m

        GlyphTile { glyph: "file-plus"; size: 56 }
        Words {
            width: parent.width
            role: "h3"
            text: Theme.compact
                //: where files are chosen, on a phone
                ? qsTr("Choisissez des fichiers")
                //: where files are dropped or chosen
                : qsTr("Déposez des fichiers ici, ou choisissez-les")
        }
        Words {
            width: Math.min(parent.width, Theme.measure)
            muted: true
            //: what can be imported
            text: qsTr("Comptes rendus, ordonnances, photographies, dossiers entiers. Tout est lu sur cet appareil\u202f; rien n’entre dans le coffre avant votre accord.")
        }
        Words {
            width: Math.min(parent.width, Theme.measure)
            role: "caption"
            muted: true
            //: what can be imported, by the names of the formats
            text: qsTr("Formats lus\u202f: PDF, images, texte, CDA, archives zip et IHE XDM.")
        }
        ActionGroup {
            width: parent.width
            topPadding: Theme.space.s
            ActionButton {
                icon: "file-plus"
                //: opens the system's dialog for files
                label: qsTr("Choisir des fichiers")
                onClicked: root.filesAsked()
            }
            ActionButton {
                kind: "outlined"
                //: opens the system's dialog for a folder
                label: qsTr("Choisir un dossier")
                onClicked: root.folderAsked()
            }
        }
    }
}
