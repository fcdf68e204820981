import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Session
import Havre.Models.Shell

// Over every page of another person's space: their colour and name, and the way back to one's own in one gesture.
Rectangle {
    id: root

    required property OpenSession session

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space.m)
    color: Theme.person(session.colour)
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Words {
        id: words
        x: Theme.margin
        width: parent.width - x - back.width - Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        //: over every page; %1 the person whose space is shown
        text: qsTr("Espace de %1").arg(root.session.fullName)
        strong: true
        color: Theme.color.primaryInk
        Accessible.ignored: true
    }
    Pressable {
        id: back
        anchors { right: parent.right; rightMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
        //: leads to the list of spaces, label
        label: qsTr("Changer d’espace")
        implicitWidth: change.implicitWidth + 2 * Theme.space.m
        onClicked: App.routes.open("family")
        Words {
            id: change
            anchors.centerIn: parent
            //: leads to the list of spaces
            text: qsTr("Changer")
            strong: true
            tight: true
            wrapMode: Text.NoWrap
            color: Theme.color.primaryInk
            Accessible.ignored: true
        }
        FocusRing { around: parent }
    }
}
