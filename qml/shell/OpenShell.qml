import QtQuick
import Havre.Design
import Havre.Models.Session
import Havre.Models.Shell

// The open app: navigation by width (bar, rail or drawer) around the current page, and the shortcuts.
FocusScope {
    id: root

    required property OpenSession session
    readonly property bool reading: App.routes.current !== App.routes.section
    readonly property var destinations: [
        //: navigation
        { name: "home", label: qsTr("Accueil"), glyph: "home" },
        { name: "documents", label: qsTr("Documents"), glyph: "file" },
        //: navigation: the health mailbox
        { name: "mail", label: qsTr("Messages"), glyph: "mail" },
        //: navigation: the catalogue of apps; on a phone it is reached from home
        { name: "store", label: qsTr("Applis"), glyph: "grid", wide: true },
        { name: "journal", label: qsTr("Journal"), glyph: "eye", wide: true },
        //: navigation
        { name: "settings", label: qsTr("Réglages"), glyph: "sliders" }
    ]

    PostRound { session: root.session }

    // While home is looked at, the pages most likely next are read (not made) on the engine's own thread.
    property list<Component> ahead
    Timer {
        interval: 500
        running: true
        onTriggered: root.ahead = ["documents", "document"].map(
            name => Qt.createComponent(App.routes.pageOf(name), Component.Asynchronous, root))
    }

    Loader {
        id: side
        active: !Theme.compact
        width: active && item ? (item as Item).implicitWidth : 0
        height: parent.height
        sourceComponent: Theme.expanded ? drawer : rail
    }
    Navigator {
        id: pages
        session: root.session
        focus: true
        anchors { left: side.right; right: parent.right; top: parent.top; bottom: bar.top }
    }
    Loader {
        id: bar
        active: Theme.compact && !root.reading
        width: parent.width
        height: active && item ? (item as Item).implicitHeight : 0
        anchors.bottom: parent.bottom
        sourceComponent: BottomBar { destinations: root.destinations.filter(one => !one.wide) } // the journal is reached from home
    }
    Component {
        id: drawer
        Drawer { session: root.session; destinations: root.destinations }
    }
    Component {
        id: rail
        SideRail { destinations: root.destinations }
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
    Shortcut { sequence: "Ctrl+1"; onActivated: App.routes.open("home") }
    Shortcut { sequence: "Ctrl+2"; onActivated: App.routes.open("documents") }
    Shortcut { sequence: "Ctrl+3"; onActivated: App.routes.open("store") }
    Shortcut { sequence: "Ctrl+4"; onActivated: App.routes.open("journal") }
    Shortcut { sequence: "Ctrl+5"; onActivated: App.routes.open("settings") }
    Shortcut { sequence: "Ctrl+M"; onActivated: App.routes.open("mail") }
    Keys.onEscapePressed: App.routes.back()
    Keys.onBackPressed: event => event.accepted = App.routes.back()
}
