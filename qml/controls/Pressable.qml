import QtQuick
import Havre.Design

// Anything one presses: pointer, Enter, Space and screen readers all end in clicked().
Item {
    id: root

    required property string label
    property string description: ""
    property int accessibleRole: Accessible.Button
    readonly property bool hovered: area.containsMouse
    readonly property bool pressed: area.pressed || keyDown
    property bool keyDown: false

    signal clicked()

    implicitHeight: Theme.target
    activeFocusOnTab: enabled

    Accessible.role: root.accessibleRole
    Accessible.name: label
    Accessible.description: description
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled) clicked()

    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            keyDown = true
            event.accepted = true
        }
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || !keyDown)
            return
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            keyDown = false
            event.accepted = true
            clicked()
        }
    }
    onActiveFocusChanged: if (!activeFocus) keyDown = false

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: root.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onClicked: root.clicked()
    }
}
