import QtQuick
import Havre.Design
import Havre.Controls

// Something to know on this page: a sign, a sentence, at most one action. Never red for values.
Rectangle {
    id: root

    required property string text
    property string title: ""
    property string tone: "neutral"   // neutral, positive, caution or critical
    property string icon: tone === "positive" ? "shield-check" : tone === "neutral" ? "info" : "warning"
    property string action: ""

    signal clicked()

    readonly property color inkColor: tone === "positive" ? Theme.color.positive
        : tone === "caution" ? Theme.color.caution
        : tone === "critical" ? Theme.color.critical : Theme.color.inkMuted

    implicitWidth: 358
    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    radius: Theme.radius.card
    color: tone === "positive" ? Theme.color.positiveSoft
        : tone === "caution" ? Theme.color.cautionSoft
        : tone === "critical" ? Theme.color.criticalSoft : Theme.color.sunken
    border { width: Theme.scheme === "contrast" ? 1 : 0; color: inkColor }

    Glyph {
        x: Theme.space.l
        y: Theme.space.l + Math.max(0, (Theme.type.body.line - size) / 2)
        name: root.icon
        color: root.inkColor
    }
    Column {
        id: column
        x: Theme.space.l + 36
        y: Theme.space.l
        width: parent.width - x - Theme.space.l
        Words { text: root.title; visible: text !== ""; strong: true; width: parent.width }
        Words { text: root.text; width: parent.width }
        LinkButton {
            visible: root.action !== ""
            label: root.action
            onClicked: root.clicked()
        }
    }
}
