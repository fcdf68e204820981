import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Session

// Whose space this is.
Rectangle {
    id: root

    required property OpenSession session

    implicitHeight: Math.max(56, words.implicitHeight + Theme.space.l)
    radius: Theme.radius.card
    color: Theme.color.surface
    border { width: 1; color: Theme.color.line }

    Avatar {
        id: disc
        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        visible: root.session.initial !== ""
        initial: root.session.initial
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
        x: 56
        width: parent.width - x - Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        Words {
            //: whose vault it is, in the drawer, text
            text: root.session.givenName !== "" ? root.session.givenName : qsTr("Votre coffre")
            strong: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            width: parent.width
        }
        Words {
            //: whose vault it is, in the drawer, text
            text: root.session.givenName !== "" ? qsTr("Vous") : qsTr("Ouvert")
            role: "caption"
            muted: true
            width: parent.width
        }
    }
}
