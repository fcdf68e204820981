import QtQuick
import Havre.Design
import Havre.Controls

// One quiet line of the access journal, and the way to all of it.
Rectangle {
    id: root

    required property string sentence
    property string moment: ""
    property bool alert: false
    readonly property bool below: Theme.compact || Theme.stacked

    signal journalAsked()

    implicitHeight: Math.max(56, words.implicitHeight + 2 * Theme.space.l + (below ? way.implicitHeight : 0))
    radius: Theme.radius.card
    color: alert ? Theme.color.cautionSoft : Theme.color.sunken
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.line }

    Glyph {
        x: Theme.space.l + 2
        y: Theme.space.l
        name: root.alert ? "warning" : "eye"
        color: root.alert ? Theme.color.caution : Theme.color.inkMuted
    }
    Column {
        id: words
        x: 56
        y: Theme.space.l
        width: parent.width - x - Theme.space.l - (root.below ? 0 : way.width + Theme.space.l)
        Words {
            width: parent.width
            // One line where there is room: "Vous avez ouvert « Bilan sanguin » · hier à 18 h 04"
            text: root.below || root.moment === "" ? root.sentence : root.sentence.replace(/\.$/, "") + "\u00a0· " + root.moment
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        Words { width: parent.width; text: root.moment; visible: root.below && text !== ""; role: "caption"; muted: true }
    }
    LinkButton {
        id: way
        //: leads to the access journal
        label: qsTr("Voir le journal")
        x: root.below ? words.x : parent.width - width - Theme.space.l - 4
        y: root.below ? words.y + words.implicitHeight : (parent.height - height) / 2
        onClicked: root.journalAsked()
    }
}
