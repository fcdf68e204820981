import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Session
import Havre.Models.Shell

// Whose space this is, and the way to the others.
Pressable {
    id: root

    required property OpenSession session

    //: the person whose space is shown, in the drawer; leads to the others, label
    label: qsTr("Changer d’espace")
    description: words.said
    implicitHeight: Math.max(56, words.implicitHeight + Theme.space.l)
    onClicked: App.routes.open("family")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: root.hovered || root.pressed ? Theme.color.sunken : Theme.color.surface
        border { width: 1; color: Theme.color.line }
    }

    Avatar {
        id: disc
        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        visible: root.session.initial !== ""
        initial: root.session.initial
        tint: Theme.person(root.session.colour)
    }
    Glyph {
        x: Theme.space.m + 4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.session.initial === ""
        name: "shield-check"
        color: Theme.color.positive
    }
    Column {
        id: words
        readonly property string said: [first.text, second.text].join(", ")
        x: 56
        width: parent.width - x - Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        Words {
            id: first
            Accessible.ignored: true
            //: whose vault it is, in the drawer, text
            text: root.session.givenName !== "" ? root.session.givenName : qsTr("Votre coffre")
            strong: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            width: parent.width
        }
        Words {
            id: first
            Accessible.ignored: true
            //: whose vault it is, in the drawer, text
            text: root.session.givenName !== "" ? qsTr("Vous") : qsTr("Ouvert")
            role: "caption"
            muted: true
            width: parent.width
        }
    }
    FocusRing { around: root; radius: Theme.radius.card }
}
