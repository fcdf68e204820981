import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// Phone and tablet: whose space is shown, over the page, and the others one tap away. In the space of another the bar has
// their colour. The names stand beside the discs while they fit.
Rectangle {
    id: root

    required property OpenSession session
    required property HouseholdModel household
    readonly property var names: household.givenNames
    readonly property real room: width - 2 * Theme.margin + Theme.space.m
    readonly property real chip: 32 + 2 * Theme.space.s + Theme.space.m // around a name
    readonly property bool worded: measure.advanceWidth + household.count * (chip + Theme.space.xs) <= room
    // With discs: how many stand beside the one that is shown, the way to the rest included.
    readonly property int discs: Math.max(1, Math.floor((room - shownName.advanceWidth - chip) / (Theme.target + Theme.space.xs)))
    readonly property bool overflows: !worded && household.count - 1 > discs

    implicitHeight: Theme.target + Theme.space.s
    color: session.own ? Theme.color.canvas : Theme.person(session.colour)
    Accessible.role: Accessible.Grouping
    Accessible.name: session.own
        //: over every page, for screen readers: one's own space
        ? qsTr("Votre espace")
        //: over every page; %1 the person whose space is shown
        : qsTr("Espace de %1").arg(session.fullName)

    TextMetrics { id: measure; text: root.names.join(""); font { pixelSize: Theme.type.body.size; weight: Font.Bold } }
    TextMetrics { id: shownName; text: root.session.givenName; font: measure.font }
    Row {
        x: Theme.margin - Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
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
                // Those before this one that are not shown: they stand beside it.
                readonly property int place: index < root.household.shownRow ? index : index - 1
                visible: shown || (root.worded && !closed) || (!closed && place < root.discs - (root.overflows ? 1 : 0))
                label: name
                description: shown
                    //: said of the person whose space is shown
                    ? qsTr("Espace ouvert") : ""
                required given
                required initial
                tint: root.session.own ? Theme.person(colour) : shown ? Theme.person(colour) : "transparent"
                current: shown
                worded: root.worded || shown
                overColour: !root.session.own
                onClicked: shown ? App.routes.open("family") : App.turnTo(spaceId)
            }
        }
        IconButton {
            visible: root.overflows
            icon: "people"
            tint: root.session.own ? Theme.color.inkMuted : Theme.color.primaryInk
            //: leads to all spaces of the household, label
            label: qsTr("Tous les espaces")
            onClicked: App.routes.open("family")
        }
    }
}
