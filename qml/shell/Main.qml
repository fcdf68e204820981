import QtQuick
import Havre.Design
import Havre.Models.Shell

// The window. Its title says nothing of what is inside; each state of the app is loaded alone, so the lock
// page is painted without the rest, and locking unloads everything that was open.
Window {
    id: root

    property int openingWidth: 1280
    property int openingHeight: 800

    title: "Havre"
    width: openingWidth
    height: openingHeight
    minimumWidth: 360
    minimumHeight: 640
    visible: true
    color: Theme.color.canvas

    Binding { target: Theme; property: "windowWidth"; value: root.width }
    Binding { target: Theme; property: "scheme"; value: App.appearance.scheme }
    Binding { target: Theme; property: "textScale"; value: App.appearance.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: App.appearance.reducedMotion }

    // While the password is typed, what lies behind the door is read (not made) on the engine's own thread.
    property list<Component> ahead
    Timer {
        interval: 200
        running: true
        onTriggered: root.ahead = ["OpenShell.qml", App.routes.pageOf("home")].map(
            page => Qt.createComponent(page, Component.Asynchronous, root))
    }

    Loader {
        id: doors
        // Not by anchors: the window's content is sized when it is shown, and the page would be laid out twice.
        width: root.width
        height: root.height
        focus: active
        active: App.state === App.Welcome || App.state === App.Locked
        source: App.state === App.Locked ? "qrc:/qt/qml/Havre/Session/LockedPage.qml" : "Doors.qml"
    }
    // Given its session at loading, not by a binding: nothing inside ever sees it become null.
    Loader {
        id: inside
        anchors.fill: parent
        focus: status === Loader.Ready
        function follow() {
            if (App.session)
                setSource("OpenShell.qml", { session: App.session })
            else
                source = ""
        }
        Component.onCompleted: follow()
    }
    Connections {
        target: App
        function onStateChanged() { inside.follow() }
    }
}
