import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// Desktop: over every page of another person's space, their colour and name, and the way back to one's own in one gesture.
Rectangle {
    id: root

    required property OpenSession session
    required property HouseholdModel household

    implicitHeight: Math.max(back.implicitHeight, words.implicitHeight + Theme.space.m)
    color: Theme.person(session.colour)
    Accessible.role: Accessible.Grouping
    Accessible.name: words.text

    Words {
        id: words
        x: Theme.margin
        width: parent.width - x - back.width - 2 * Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        //: over every page; %1 the person whose space is shown
        text: qsTr("Espace de %1").arg(root.session.fullName)
        strong: true
        color: Theme.color.primaryInk
        Accessible.ignored: true
    }
    Pressable {
        id: back
        anchors { right: parent.right; rightMargin: Theme.space.l; verticalCenter: parent.verticalCenter }
        //: leaves the space of a child, or of somebody one cares for
        label: qsTr("Revenir à votre espace")
        implicitWidth: row.implicitWidth + 2 * Theme.space.m
        implicitHeight: Theme.target
        onClicked: App.turnTo(root.household.ownId, "home")
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.space.s
            Glyph { name: "back"; size: 20; color: Theme.color.primaryInk; anchors.verticalCenter: parent.verticalCenter }
            Words {
                text: back.label
                strong: true
                tight: true
                wrapMode: Text.NoWrap
                color: Theme.color.primaryInk
                font.underline: back.hovered
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
        FocusRing { around: back; inset: true }
    }
}
