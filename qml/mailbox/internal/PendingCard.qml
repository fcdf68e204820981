import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A message of one's own that has not arrived, or nobody knows: its words, where it stands, and what one may decide.
Item {
    id: root

    required property var line         // of ConversationDetail.pending
    property int edge: Theme.margin
    property int inset: Theme.compact ? 0 : Theme.space.xxl // one's own stands to the right

    signal againAsked(int number)
    signal dropAsked(int number)

    implicitHeight: card.height + Theme.space.l

    Rectangle {
        id: card
        x: root.edge + root.inset
        width: root.width - root.edge - x
        height: column.implicitHeight + 2 * Theme.space.l
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: Theme.color.control }
        Column {
            id: column
            x: Theme.compact ? Theme.space.l : Theme.space.xl
            y: Theme.space.l
            width: parent.width - 2 * x
            spacing: Theme.space.s
            //: who wrote, when it was oneself
            Words { text: qsTr("Vous"); strong: true; width: parent.width }
            Words { text: root.line.when; role: "caption"; muted: true; width: parent.width }
            Words { visible: text !== ""; text: root.line.text; width: parent.width; wrapMode: Text.Wrap; maximumLineCount: 12; elide: Text.ElideRight }
            Notice {
                width: parent.width
                tone: root.line.tone
                icon: root.line.tone === "caution" ? "warning" : "clock"
                title: root.line.title
                text: root.line.state
            }
            Flow {
                visible: root.line.again || root.line.drop
                width: parent.width
                topPadding: Theme.space.xs
                spacing: Theme.space.m
                ActionButton {
                    visible: root.line.again
                    kind: "outlined"
                    icon: "refresh"
                    //: sends a message again
                    label: qsTr("Renvoyer")
                    onClicked: root.againAsked(root.line.number)
                }
                ActionButton {
                    visible: root.line.drop
                    kind: "outlined"
                    icon: "close"
                    //: a message of one's own will not be sent
                    label: qsTr("Ne pas envoyer")
                    onClicked: root.dropAsked(root.line.number)
                }
            }
        }
    }
}
