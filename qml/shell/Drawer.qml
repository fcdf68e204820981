import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// Desktop: mark, whose space, destinations with their words, the lock alone at the foot.
Rectangle {
    id: root

    required property OpenSession session
    required property HouseholdModel household
    property var destinations: []

    implicitWidth: Math.round(232 * Math.max(1, Math.min(1.3, Theme.textScale)))
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList
    //: navigation
    Accessible.name: qsTr("Navigation")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.color.line
    }
    Row {
        id: head
        x: Theme.space.xl + 2
        y: 30
        spacing: Theme.space.m + 2
        HavreMark { anchors.verticalCenter: parent.verticalCenter }
        Words {
            text: "Havre"
            role: "h2"
            tight: true
            color: Theme.color.primary
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    PersonBlock {
        id: person
        session: root.session
        household: root.household
        x: Theme.space.l
        y: Math.max(84, head.y + head.height + Theme.space.l)
        width: parent.width - 2 * x
    }
    PlaceList {
        anchors { top: person.bottom; topMargin: Theme.space.xl; bottom: foot.top; bottomMargin: -1 } // cut, it ends at the foot's hairline
        x: Theme.space.l
        width: parent.width - 2 * x
        beside: 14
        destinations: root.destinations
        delegate: DrawerItem {
            required property var modelData
            width: parent ? parent.width : 0
            label: modelData.label
            glyph: modelData.glyph
            current: App.routes.section === modelData.name
            onClicked: App.routes.open(modelData.name)
        }
    }
    Column {
        id: foot
        x: Theme.space.l
        width: parent.width - 2 * x
        anchors { bottom: parent.bottom; bottomMargin: Theme.space.m }
        spacing: Theme.space.m

        Hairline {}
        SyncLine {
            sync: root.session.sync
            width: parent.width
        }
        DrawerItem {
            width: parent.width
            accessibleRole: Accessible.Button
            //: navigation, label
            label: qsTr("Verrouiller")
            glyph: "lock"
            shortcut: "Ctrl L"
            onClicked: App.lock()
        }
    }
}
