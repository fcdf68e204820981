import QtQuick
import Havre.Design
import Havre.Controls

// The square at the head of a row.
Rectangle {
    id: root

    property string glyph: "file"
    property string tone: "primary"    // primary, neutral, positive, caution, critical, surface
    property bool unseen: false
    property real size: Theme.tile
    readonly property color inkColor: tone === "positive" ? Theme.color.positive
        : tone === "caution" ? Theme.color.caution
        : tone === "critical" ? Theme.color.critical
        : tone === "neutral" ? Theme.color.inkMuted : Theme.color.primary

    width: size
    height: size
    radius: Theme.radius.control
    color: tone === "positive" ? Theme.color.positiveSoft
        : tone === "caution" ? Theme.color.cautionSoft
        : tone === "critical" ? Theme.color.criticalSoft
        : tone === "neutral" ? Theme.color.sunken
        : tone === "surface" ? Theme.color.surface : Theme.color.primarySoft
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.control }

    Glyph {
        anchors.centerIn: parent
        name: root.glyph
        color: root.inkColor
        size: root.size >= 56 ? 32 : root.size < 44 ? 20 : 24
    }
    Rectangle {
        visible: root.unseen
        width: 14
        height: 14
        radius: 7
        x: parent.width - 9
        y: -5
        color: Theme.color.primary
        border { width: 2; color: Theme.color.surface }
    }
}
