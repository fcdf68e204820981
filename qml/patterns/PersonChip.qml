import QtQuick
import Havre.Design
import Havre.Controls

// One person of the household: disc and given name; the one whose space is shown lies on surface with a border, in bold.
// `worded: false`: the disc alone, where there is no room (its name is still said).
Pressable {
    id: root

    property string given: ""
    property string initial: ""
    property color tint: Theme.color.primary
    property bool current: false
    property bool worded: true
    property bool overColour: false // on the ground of a person's colour

    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: current
    implicitHeight: Theme.target
    implicitWidth: worded ? 2 * Theme.space.s + disc.width + Math.ceil(measure.advanceWidth) + 1 + Theme.space.m : Theme.target

    TextMetrics { id: measure; text: root.given; font { pixelSize: Theme.type.body.size; weight: Font.Bold } }
    Rectangle {
        anchors { fill: parent; topMargin: 2; bottomMargin: 2 }
        visible: root.worded && (root.current || root.hovered || root.pressed)
        radius: height / 2
        color: root.current ? Theme.color.surface : root.overColour ? "transparent" : Theme.color.sunken
        border {
            width: root.current || root.overColour ? 1 : 0
            color: root.current ? Theme.color.line : Theme.color.primaryInk
        }
    }
    Avatar {
        id: disc
        x: root.worded ? Theme.space.s : (root.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        initial: root.initial
        quiet: !root.current && !root.overColour
        tint: root.tint
        border { width: !root.current ? 1 : 0; color: root.overColour ? Theme.color.primaryInk : Theme.color.line }
    }
    Words {
        id: words
        visible: root.worded
        x: disc.x + disc.width + Theme.space.s
        width: parent.width - x - Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        text: root.given
        tight: true
        strong: root.current
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        color: root.current || !root.overColour ? Theme.color.ink : Theme.color.primaryInk
        Accessible.ignored: true
    }
    FocusRing { around: root; radius: root.height / 2; inset: true }
}
