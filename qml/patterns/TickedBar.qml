import QtQuick
import Havre.Design
import Havre.Controls

// At the foot of a list while rows are ticked: how many, what to do with them, and the way out. With large text on a phone
// the two acts would hide the list: one button stands for them until one goes on.
Rectangle {
    id: root

    required property string words     // « 3 documents choisis »
    property int count: 0              // rows ticked
    property int documents: count      // that would be handed over

    readonly property bool slim: Theme.compact && Theme.stacked
    property bool unfolded: false

    signal packAsked()
    signal linkAsked()
    signal leave()

    onVisibleChanged: if (!visible) unfolded = false
    implicitWidth: 358
    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    color: Theme.color.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.color.line
    }
    Column {
        id: column
        x: Theme.margin
        y: Theme.space.m
        width: parent.width - 2 * x
        spacing: Theme.space.s

        Item {
            width: parent.width
            height: Math.max(told.implicitHeight, away.height)
            Words {
                id: told
                width: parent.width - away.width - Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
                strong: true
                text: root.words
            }
            LinkButton {
                id: away
                anchors.right: parent.right
                //: ends ticking
                label: qsTr("Annuler")
                onClicked: root.leave()
            }
        }
        ActionButton {
            visible: root.slim && !root.unfolded
            width: parent.width
            //: documents are ticked: shows what can be done with them
            label: qsTr("Continuer")
            enabled: root.count > 0
            onClicked: {
                root.unfolded = true
                first.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        ActionButton {
            id: first
            visible: !root.slim || root.unfolded
            width: parent.width
            icon: Theme.stacked ? "" : "report"
            //: makes a pack of the ticked documents
            label: qsTr("Préparer pour une consultation")
            enabled: root.count > 0
            onClicked: root.packAsked()
        }
        ActionButton {
            visible: first.visible
            width: parent.width
            kind: "outlined"
            icon: Theme.stacked ? "" : "link"
            //: shares the ticked documents by a link that expires
            label: qsTr("Partager par un lien")
            enabled: root.documents > 0 && root.documents <= 100
            //: why the ticked documents cannot be shared by link
            reason: root.documents > 100 ? qsTr("Cent documents au plus") : ""
            onClicked: root.linkAsked()
        }
    }
}
