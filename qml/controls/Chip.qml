import QtQuick
import Havre.Design

// A filter. On: tone, border, check and bold say it four times. `opens`: it leads to a choice.
Pressable {
    id: root

    property bool checked: false
    property bool opens: false
    // Beside the words; a chip given less than both need sets its words on two lines.
    readonly property real beside: 2 * Theme.space.m + (checked ? 18 + row.spacing : 2) + (opens ? 16 + row.spacing : 0)

    accessibleRole: opens ? Accessible.ButtonMenu : Accessible.CheckBox
    implicitHeight: Math.max(44, face.height + 8)
    implicitWidth: words.implicitWidth + beside
    Accessible.checkable: !opens
    Accessible.checked: checked

    Rectangle {
        id: face
        height: Math.max(36, words.implicitHeight + 12)
        width: root.width
        radius: words.lineCount > 1 ? Theme.radius.card : height / 2
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked || root.hovered ? Theme.color.primarySoft : Theme.color.surface
        border { width: 1; color: root.checked ? Theme.color.primary : Theme.color.control }

        Row {
            id: row
            x: Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.xs
            Glyph {
                visible: root.checked
                size: 18
                name: "check"
                color: Theme.color.primary
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: words
                text: root.label
                role: "caption"
                strong: root.checked
                tight: true
                width: Math.min(implicitWidth, root.width - root.beside)
                color: root.checked ? Theme.color.primary : Theme.color.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Glyph {
                visible: root.opens
                size: 16
                name: "chevron-down"
                color: root.checked ? Theme.color.primary : Theme.color.inkMuted
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        FocusRing { around: root; radius: face.radius }
    }
}
