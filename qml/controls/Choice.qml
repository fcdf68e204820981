import QtQuick
import Havre.Design

// One of a few: radio lines, or segments side by side where they fit. Arrows move, as in any radio group.
FocusScope {
    id: root

    required property string label
    property bool labelVisible: true
    property bool segmented: false
    // [{ value: "fr", text: "Français", detail: "…" }, …]: rows of one page, hence not a model of C++.
    property var options: []
    property string current: ""
    readonly property bool sideBySide: segmented && !Theme.stacked

    signal chosen(string value)

    function indexOf(value) { return options.findIndex(option => option.value === value) }
    function step(by) {
        const next = Math.max(0, Math.min(options.length - 1, indexOf(current) + by))
        chosen(options[next].value)
        const item = repeater.itemAt(next)
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s

        Words {
            text: root.label
            visible: root.labelVisible
            strong: true
            width: parent.width
            Accessible.ignored: true
        }
        Grid {
            id: grid
            readonly property real highest: Array.from(children).reduce((most, one) => Math.max(most, one.implicitHeight), 0)
            width: parent.width
            columns: root.sideBySide ? Math.max(1, root.options.length) : 1
            columnSpacing: Theme.space.s
            rowSpacing: root.segmented ? Theme.space.s : 0

            Repeater {
                id: repeater
                model: root.options
                delegate: Pressable {
                    id: option
                    required property var modelData
                    required property int index
                    readonly property bool on: modelData.value === root.current

                    label: modelData.text
                    description: modelData.detail ?? ""
                    accessibleRole: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: on
                    width: root.sideBySide ? (root.width - (root.options.length - 1) * Theme.space.s) / root.options.length : root.width
                    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.space.l)
                    height: root.sideBySide ? grid.highest : implicitHeight // side by side, as high as the highest
                    focus: on
                    activeFocusOnTab: on || (root.indexOf(root.current) < 0 && index === 0)
                    onClicked: root.chosen(modelData.value)
                    Keys.onDownPressed: root.step(1)
                    Keys.onUpPressed: root.step(-1)
                    Keys.onRightPressed: root.step(1)
                    Keys.onLeftPressed: root.step(-1)

                    Rectangle {
                        anchors.fill: parent
                        visible: root.segmented || option.hovered
                        radius: Theme.radius.control
                        color: option.on && root.segmented || option.hovered ? Theme.color.primarySoft : Theme.color.surface
                        border {
                            width: root.segmented ? (option.on ? 2 : 1) : 0
                            color: option.on ? Theme.color.primary : Theme.color.control
                        }
                    }
                    Rectangle {
                        id: dot
                        visible: !root.sideBySide
                        width: 24
                        height: 24
                        radius: 12
                        x: root.segmented ? Theme.space.m : Theme.space.xs
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.color.surface
                        border { width: 2; color: option.on ? Theme.color.primary : Theme.color.control }
                        Rectangle {
                            visible: option.on
                            anchors.centerIn: parent
                            width: 12
                            height: 12
                            radius: 6
                            color: Theme.color.primary
                        }
                    }
                    Column {
                        id: words
                        anchors.verticalCenter: parent.verticalCenter
                        x: dot.visible ? dot.x + 36 : Theme.space.s
                        width: parent.width - x - Theme.space.s
                        Words {
                            text: option.label
                            strong: option.on
                            width: parent.width
                            horizontalAlignment: root.sideBySide ? Text.AlignHCenter : Text.AlignLeft
                            color: option.on && root.segmented ? Theme.color.primary : Theme.color.ink
                            Accessible.ignored: true
                        }
                        Words {
                            text: option.description
                            visible: text !== "" && !root.sideBySide
                            role: "caption"
                            muted: true
                            width: parent.width
                            Accessible.ignored: true
                        }
                    }
                    FocusRing { around: option; inset: !root.segmented }
                }
            }
        }
    }
}
