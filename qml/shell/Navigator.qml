import QtQuick
import Havre.Models.Session
import Havre.Models.Shell

// The page of the current route. Destinations are loaded at their first visit and kept until locking (a list
// keeps its place); other pages live only while they are shown. A page gets `session` and, if it has them, `args`.
FocusScope {
    id: root

    required property OpenSession session
    readonly property var kept: ["home", "documents", "health", "mail", "booklet", "store", "family", "shares", "journal", "settings"]
    readonly property bool passing: kept.indexOf(App.routes.current) < 0

    function give(item) {
        if (item && "args" in item)
            item.args = App.routes.arguments
    }

    Repeater {
        model: root.kept
        delegate: Loader {
            id: page
            required property string modelData
            readonly property bool current: App.routes.current === modelData
            property bool visited: false

            anchors.fill: parent
            visible: current
            enabled: current
            focus: current
            active: visited
            function visit() {
                if (!current)
                    return
                if (!visited) {
                    visited = true
                    setSource(App.routes.page, { session: root.session })
                }
                root.give(item)
                forceActiveFocus(Qt.OtherFocusReason)
            }
            onCurrentChanged: visit()
            Component.onCompleted: visit()
            Connections {
                target: App.routes
                enabled: page.current
                function onChanged() { if (page.current) root.give(page.item) }
            }
        }
    }
    Loader {
        id: passage
        anchors.fill: parent
        visible: root.passing
        focus: root.passing
        function follow() {
            if (!root.passing) {
                source = ""
                return
            }
            if (source !== App.routes.page)
                setSource(App.routes.page, { session: root.session })
            root.give(item)
            forceActiveFocus(Qt.OtherFocusReason)
        }
        Connections {
            target: App.routes
            function onChanged() { passage.follow() }
        }
        Component.onCompleted: follow()
    }
}
