import QtQuick
import Havre.Design
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// The open app: navigation by width (bar, rail or drawer) around the current page, and the shortcuts.
FocusScope {
    id: root

    required property OpenSession session
    // Its own actions take the place of the bar; histories and lists of health keep it.
    readonly property bool reading: App.routes.current !== App.routes.section
        && (App.routes.current === "import" || (App.routes.section !== "health" && App.routes.section !== "booklet"))
    readonly property bool alone: everyone.count < 2

    PostRound { session: root.session }

    // While home is looked at, the pages most likely next are read (not made) on the engine's own thread.
    property list<Component> ahead
    Timer {
        interval: 500
        running: true
        onTriggered: root.ahead = ["documents", "document"].map(
            name => Qt.createComponent(App.routes.pageOf(name), Component.Asynchronous, root))
    }

    Destinations { id: everywhere; session: root.session }
    HouseholdModel {
        id: everyone
        session: root.session
        language: App.language
    }
    Loader {
        id: side
        active: !Theme.compact
        width: active && item ? (item as Item).implicitWidth : 0
        height: parent.height
        sourceComponent: Theme.expanded ? drawer : rail
    }
    // One's own space is told where one chooses; another's over every page.
    Loader {
        id: whose
        active: !root.session.own || (!Theme.expanded && !root.alone && !root.reading)
        height: active && item ? (item as Item).implicitHeight : 0
        anchors { left: side.right; right: parent.right; top: parent.top }
        sourceComponent: Theme.expanded ? strip : chips
    }
    Navigator {
        id: pages
        session: root.session
        focus: true
        anchors { left: side.right; right: parent.right; top: whose.bottom; bottom: bar.top }
    }
    Loader {
        id: bar
        active: Theme.compact && !root.reading
        width: parent.width
        height: active && item ? (item as Item).implicitHeight : 0
        anchors.bottom: parent.bottom
        sourceComponent: BottomBar { cells: everywhere.cells }
    }
    Component {
        id: strip
        WhoseStrip { session: root.session; household: everyone }
    }
    Component {
        id: chips
        SpaceBar { session: root.session; household: everyone }
    }
    Component {
        id: drawer
        Drawer { session: root.session; household: everyone; destinations: everywhere.all }
    }
    Component {
        id: rail
        SideRail { destinations: everywhere.all }
    }

    Shortcut {
        sequence: "Ctrl+K"
        readonly property string here: App.routes.current
        enabled: here !== "home" && here !== "documents" && here !== "store" && here !== "mail" // these have their own field
        onActivated: App.routes.open("documents", { focus: "search" })
    }
    Shortcut { sequence: "Ctrl+L"; onActivated: App.lock() }
    Shortcut { sequences: [StandardKey.Back]; onActivated: App.routes.back() }
    Shortcut { sequences: [StandardKey.Forward]; onActivated: App.routes.forward() }
    Instantiator {
        model: everywhere.all
        delegate: Shortcut {
            required property var modelData
            required property int index
            sequence: "Ctrl+" + (index + 1)
            onActivated: App.routes.open(modelData.name)
        }
    }
    Instantiator { // Alt+1: one's own space, Alt+2: the next person's…
        model: everyone
        delegate: Shortcut {
            required property string spaceId
            required property int index
            sequence: "Alt+" + (index + 1)
            onActivated: App.turnTo(spaceId)
        }
    }
    Keys.onEscapePressed: App.routes.back()
    Keys.onBackPressed: event => event.accepted = App.routes.back()
}
