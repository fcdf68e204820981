import QtQuick

// The seven sizes of writing.
QtObject {
    id: root

    property real scale: 1.0     // the person's text size
    property bool large: false   // a window with room for larger titles

    readonly property TypeRole caption: TypeRole { scale: root.scale; baseSize: 14; baseLine: 20 }
    readonly property TypeRole body: TypeRole { scale: root.scale; baseSize: 16; baseLine: 24 }
    readonly property TypeRole lead: TypeRole { scale: root.scale; baseSize: 18; baseLine: 28 }
    readonly property TypeRole h3: TypeRole { scale: root.scale; baseSize: 20; baseLine: 28 }
    readonly property TypeRole h2: TypeRole { scale: root.scale; baseSize: 24; baseLine: 32 }
    readonly property TypeRole h1: TypeRole {
        scale: root.scale
        baseSize: root.large ? 32 : 28
        baseLine: root.large ? 40 : 36
    }
    readonly property TypeRole display: TypeRole { scale: root.scale; baseSize: 40; baseLine: 48 }
}
