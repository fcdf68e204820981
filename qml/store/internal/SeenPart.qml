import QtQuick

// What the app saw, and when: each thing once, the last time first.
Section {
    id: root

    property var seen: []              // of AppGrants

    //: section: each thing an app read or added
    title: qsTr("Ce que cette appli a vu, et quand")
    Repeater {
        model: root.seen
        delegate: PermissionLine {
            required property var modelData
            required property int index
            width: root.width
            label: modelData.what
            why: modelData.when
            glyph: modelData.wrote ? "plus" : "eye"
            last: index === root.seen.length - 1
        }
    }
}
