import QtQuick
import Havre.Design

// A short word that qualifies: tone and word together, never tone alone.
Rectangle {
    id: root

    required property string label
    property string tone: "neutral"   // neutral, primary, positive, caution or critical
    property string icon: ""
    readonly property color inkColor: tone === "positive" ? Theme.color.positive
        : tone === "caution" ? Theme.color.caution
        : tone === "critical" ? Theme.color.critical
        : tone === "primary" ? Theme.color.primary : Theme.color.inkMuted

    implicitHeight: Math.max(24, words.implicitHeight + 4)
    implicitWidth: row.width + 16
    radius: Theme.radius.tag
    color: tone === "positive" ? Theme.color.positiveSoft
        : tone === "caution" ? Theme.color.cautionSoft
        : tone === "critical" ? Theme.color.criticalSoft
        : tone === "primary" ? Theme.color.primarySoft : Theme.color.sunken
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: inkColor }

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.xs
        Glyph { visible: root.icon !== ""; name: root.icon; size: 16; color: root.inkColor; anchors.verticalCenter: parent.verticalCenter }
        Words {
            id: words
            text: root.label
            role: "caption"
            strong: true
            tight: true
            wrapMode: Text.NoWrap
            color: root.inkColor
        }
    }
}
