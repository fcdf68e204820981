import QtQuick
import Havre.Design
import Havre.Patterns
import Havre.Models.Shell

// Tablet: icons over words at the side, the lock at the foot.
Rectangle {
    id: root

    property var destinations: []

    // Wide enough for the longest of its words, with air at both sides; asked again when the text grows.
    readonly property real longest: metrics.font.pixelSize > 0
        ? destinations.reduce((most, one) => Math.max(most, metrics.advanceWidth(one.label)), 0) : 0

    implicitWidth: Math.ceil(Math.max(72 + 32 * Math.min(1.5, Theme.textScale), longest + 2 * Theme.space.m))
    color: Theme.color.surface
    Accessible.role: Accessible.PageTabList
    //: navigation
    Accessible.name: qsTr("Navigation")

    FontMetrics {
        id: metrics
        font { pixelSize: Math.min(21, Theme.type.caption.size); bold: true } // of the current one
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.color.line
    }
    HavreMark {
        id: mark
        y: Theme.space.xl
        anchors.horizontalCenter: parent.horizontalCenter
        size: 32
    }
    PlaceList {
        anchors { top: mark.bottom; topMargin: Theme.space.xl; bottom: lock.top; bottomMargin: Theme.space.s }
        width: parent.width
        spacing: Theme.space.s
        destinations: root.destinations
        delegate: NavCell {
            required property var modelData
            width: root.width
            implicitHeight: Math.round(44 + 28 * Math.min(1.5, Theme.textScale))
            wordSize: Math.min(21, Theme.type.caption.size)
            barAtTop: false
            label: modelData.label
            glyph: modelData.glyph
            current: App.routes.section === modelData.name
            onClicked: App.routes.open(modelData.name)
        }
    }
    NavCell {
        id: lock
        anchors { bottom: parent.bottom; bottomMargin: Theme.space.m }
        width: root.width
        implicitHeight: Math.round(44 + 28 * Math.min(1.5, Theme.textScale))
        wordSize: Math.min(19, Theme.type.caption.size)
        barAtTop: false
        accessibleRole: Accessible.Button
        //: navigation, label
        label: qsTr("Verrouiller")
        glyph: "lock"
        onClicked: App.lock()
    }
}
