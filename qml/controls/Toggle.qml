import QtQuick
import Havre.Design

// Yes or no, applied at once. The whole line is the target; position, tone and a check say the state.
Pressable {
    id: root

    property bool checked: false
    property string text: ""       // a second line that says the consequence

    signal toggled(bool checked)

    accessibleRole: Accessible.CheckBox
    description: text
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space.l)
    implicitWidth: 320
    Accessible.checkable: true
    Accessible.checked: checked
    onClicked: toggled(!checked)

    Column {
        id: words
        anchors { left: parent.left; right: track.left; rightMargin: Theme.space.l; verticalCenter: parent.verticalCenter }
        Words { text: root.label; width: parent.width; Accessible.ignored: true }
        Words {
            text: root.text
            visible: text !== ""
            role: "caption"
            muted: true
            width: parent.width
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: track
        width: 52
        height: 32
        radius: 16
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        color: root.checked ? Theme.color.primary : Theme.color.surface
        border { width: 2; color: root.checked ? Theme.color.primary : Theme.color.control }

        Rectangle {
            width: 22
            height: 22
            radius: 11
            y: 5
            x: root.checked ? 25 : 5
            color: root.checked ? Theme.color.primaryInk : Theme.color.control
            Behavior on x { NumberAnimation { duration: Theme.motion.quick; easing.type: Easing.OutQuad } }
            Glyph {
                visible: root.checked
                anchors.centerIn: parent
                size: 16
                name: "check"
                color: Theme.color.primary
            }
        }
    }
    FocusRing { around: root; anchors.leftMargin: -4; anchors.rightMargin: -4 }
}
