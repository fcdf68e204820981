import QtQuick
import Havre.Design
import Havre.Controls

// One of the two keys of the vault and where it stands: had, to come, or missing. Sign and words, not colour alone.
Item {
    id: root

    required property string label
    property string text: ""
    property string icon: "key"
    property string standing: "wanted"   // had, wanted or missing

    readonly property color tint: standing === "had" ? Theme.color.positive
        : standing === "missing" ? Theme.color.caution : Theme.color.inkMuted

    implicitWidth: 358
    implicitHeight: Math.max(64, words.implicitHeight + Theme.space.l + 4)

    Glyph {
        x: 17
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: root.tint
    }
    Column {
        id: words
        x: 58
        width: parent.width - x - 56
        anchors.verticalCenter: parent.verticalCenter
        Words { text: root.label; strong: true; width: parent.width }
        Words { text: root.text; role: "caption"; muted: true; width: parent.width }
    }
    Glyph {
        readonly property bool told: root.standing !== "wanted"
        visible: told
        anchors { right: parent.right; rightMargin: 18; verticalCenter: parent.verticalCenter }
        name: !told ? "" : root.standing === "had" ? "check" : "warning"
        color: root.tint
    }
    Rectangle {
        visible: root.standing === "wanted"
        anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
        width: 20
        height: 20
        radius: 10
        color: "transparent"
        border { width: 2; color: Theme.color.control }
    }
}
