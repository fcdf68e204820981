import QtQuick
import Havre.Design
import Havre.Controls

// Something to know on this page: a sign, a sentence, an action, seldom a second. Never red for values.
Rectangle {
    id: root

    required property string text
    property string title: ""
    property string tone: "neutral"   // neutral, positive, caution or critical
    property string icon: tone === "positive" ? "shield-check" : tone === "neutral" ? "info" : "warning"
    property string action: ""
    property string secondAction: ""
    property string code: ""          // of a failure, for those who help

    signal clicked()
    signal second()

    readonly property color inkColor: tone === "positive" ? Theme.color.positive
        : tone === "caution" ? Theme.color.caution
        : tone === "critical" ? Theme.color.critical : Theme.color.inkMuted

    implicitWidth: 358
    readonly property bool beside: action !== "" && secondAction === "" && width >= 560 && !Theme.stacked

    // A link has air of its own, less of it where the text is large.
    readonly property real air: Math.max(Theme.space.s, 44 - Theme.type.body.line) / 2
    implicitHeight: column.implicitHeight + Theme.space.l + (ways.visible ? Math.max(Theme.space.xs, Theme.space.l - 2 - air) : Theme.space.l)
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
        width: parent.width - x - Theme.space.l - (root.beside ? way.width + Theme.space.l : 0)
        Words { text: root.title; visible: text !== ""; strong: true; width: parent.width }
        Words { text: root.text; width: parent.width }
        Loader {
            visible: active
            active: root.code !== ""
            width: parent.width
            sourceComponent: FailureCode { code: root.code }
        }
        Flow {
            id: ways
            visible: (root.action !== "" || root.secondAction !== "") && !root.beside
            width: parent.width
            spacing: Theme.space.l
            LinkButton {
                visible: root.action !== ""
                label: root.action
                onClicked: root.clicked()
            }
            LinkButton {
                visible: root.secondAction !== ""
                label: root.secondAction
                onClicked: root.second()
            }
        }
    }
    LinkButton {
        id: way
        visible: root.beside
        label: root.action
        anchors { right: parent.right; rightMargin: Theme.space.xl; verticalCenter: parent.verticalCenter }
        onClicked: root.clicked()
    }
}
