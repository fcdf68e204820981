import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// Whose space this is, in their colour when it is another's, and the others of the household one tap away.
Column {
    id: root

    required property OpenSession session
    required property HouseholdModel household
    readonly property int most: 4 // beside the one that is shown; the page of the household has them all

    spacing: Theme.space.s

    Pressable {
        id: block
        readonly property color inkColor: root.session.own ? Theme.color.ink : Theme.color.primaryInk
        //: the person whose space is shown, in the drawer; leads to the others, label
        label: qsTr("Famille et espaces")
        description: words.said
        width: root.width
        implicitHeight: Math.max(56, words.implicitHeight + Theme.space.l)
        onClicked: App.routes.open("family")

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.card
            color: !root.session.own ? Theme.person(root.session.colour)
                : block.hovered || block.pressed ? Theme.color.sunken : Theme.color.surface
            border { width: root.session.own ? 1 : 0; color: Theme.color.line }
        }
        Avatar {
            x: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            visible: root.session.initial !== ""
            initial: root.session.initial
            tint: Theme.person(root.session.colour)
            border { width: root.session.own ? 0 : 2; color: Theme.color.primaryInk }
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
                color: block.inkColor
            }
            Words {
                id: second
                Accessible.ignored: true
                text: !root.session.own ? root.household.shownAbout
                    //: whose vault it is, in the drawer, text
                    : root.session.givenName !== "" ? qsTr("Vous") : qsTr("Ouvert")
                role: "caption"
                muted: root.session.own
                color: root.session.own ? Theme.color.inkMuted : Theme.color.primaryInk
                width: parent.width
            }
        }
        FocusRing { around: block; radius: Theme.radius.card }
    }
    Flow {
        width: root.width
        visible: root.household.count > 1
        spacing: Theme.space.xs
        Repeater {
            model: root.household
            delegate: PersonChip {
                required property string spaceId
                required property string name
                required property int colour
                required property bool shown
                required property bool closed
                required property int index
                required given
                required initial
                visible: !shown && !closed && (index <= root.most)
                width: Math.min(implicitWidth, root.width)
                label: name
                tint: Theme.person(colour)
                onClicked: App.turnTo(spaceId)
            }
        }
    }
}
