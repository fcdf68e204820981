import QtQuick
import Havre.Design
import Havre.Controls

// The usual range of each laboratory, over the time it measured: its own rectangle with its own limits. A side that
// is open has no edge.
Repeater {
    id: root

    required property real plotWidth
    required property real plotHeight
    readonly property real edge: Theme.scheme === "contrast" ? 2 : 1.5
    readonly property real veil: Theme.scheme === "contrast" ? 1 : 0.65

    delegate: Item {
        id: zone
        required property var modelData
        readonly property real upper: Math.round(modelData.top * root.plotHeight)
        readonly property bool roomy: words.implicitWidth + 12 <= width && height >= words.implicitHeight + 6
        x: Math.round(modelData.x * root.plotWidth) + 1
        y: upper
        width: Math.max(2, Math.round(modelData.width * root.plotWidth) - 2)
        height: Math.max(2, Math.round(modelData.bottom * root.plotHeight) - upper)

        Rectangle { anchors.fill: parent; color: Theme.color.ribbon; radius: 4 }
        Rectangle { visible: zone.modelData.high; width: parent.width; height: root.edge; color: Theme.color.primary; opacity: root.veil }
        Rectangle { visible: zone.modelData.low; width: parent.width; height: root.edge; y: parent.height - height; color: Theme.color.primary; opacity: root.veil }
        Words {
            id: words
            visible: zone.roomy
            anchors { bottom: parent.bottom; bottomMargin: 4; horizontalCenter: parent.horizontalCenter }
            text: zone.modelData.text
            role: "caption"
            tight: true
            wrapMode: Text.NoWrap
            color: Theme.color.primary
            Accessible.ignored: true
        }
    }
}
