import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A document that came with a message: what it is, whether it is one's own, and one action: filing it among the records,
// or opening it there when it is filed.
Item {
    id: root

    required property string title
    property string details: ""
    property string glyph: "file"
    property string standing: "closed" // new, filed, other or closed
    property bool owner: false         // it names the box's owner
    property string note: ""
    property bool busy: false

    signal fileAsked()
    signal openAsked()

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: [title, details, note].filter(part => part !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.color.surface
        border { width: 1; color: Theme.color.line }
    }
    GlyphTile {
        id: tile
        x: Theme.space.m
        y: Theme.space.m
        size: 40
        glyph: root.glyph
        tone: root.standing === "new" || root.standing === "filed" ? "primary" : "neutral"
    }
    Column {
        id: column
        x: tile.x + tile.width + Theme.space.m
        y: Theme.space.m
        width: parent.width - x - Theme.space.m
        spacing: Theme.space.xs
        Words {
            width: parent.width
            text: root.title
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Words { width: parent.width; text: root.details; role: "caption"; muted: true; wrapMode: Text.Wrap; Accessible.ignored: true }
        Words {
            visible: root.note !== ""
            width: parent.width
            text: root.note
            role: "caption"
            color: Theme.color.caution
            Accessible.ignored: true
        }
        Flow {
            visible: filed.visible || own.visible
            width: parent.width
            topPadding: Theme.space.xs
            bottomPadding: Theme.space.xs
            spacing: Theme.space.s
            Tag {
                id: filed
                visible: root.standing === "filed"
                tone: "positive"
                icon: "check"
                //: tag: an attachment that is among the records
                label: qsTr("Dans vos documents")
            }
            Tag {
                id: own
                visible: root.owner && root.standing === "new"
                icon: "user"
                //: tag: the patient an attachment names is the owner of the mailbox
                label: qsTr("À votre nom")
            }
        }
        ActionButton {
            visible: root.standing === "new"
            kind: "outlined"
            icon: "download"
            busy: root.busy
            enabled: !root.busy
            width: Math.min(implicitWidth, parent.width)
            //: files an attachment among the records
            label: qsTr("Classer dans mes documents")
            description: root.title
            onClicked: root.fileAsked()
        }
        LinkButton {
            visible: root.standing === "filed"
            width: Math.min(implicitWidth, parent.width)
            chevron: true
            //: opens the record an attachment is
            label: qsTr("Ouvrir le document")
            description: root.title
            onClicked: root.openAsked()
        }
    }
}
