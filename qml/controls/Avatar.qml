import QtQuick
import Havre.Design

// A person's first letter in a disc.
Rectangle {
    id: root

    property string initial: ""
    property real size: 32
    property bool quiet: false
    property color tint: Theme.color.primary // of the person: Theme.person()

    width: size
    height: size
    radius: size / 2
    color: quiet ? Theme.color.sunken : root.tint
    border { width: quiet ? 1 : 0; color: Theme.color.line }
    Accessible.ignored: true

    Words {
        anchors.centerIn: parent
        text: root.initial
        strong: true
        tight: true
        font.pixelSize: Math.max(14, Math.round(root.size * 0.44))
        color: root.quiet ? Theme.color.inkMuted : Theme.color.primaryInk
        Accessible.ignored: true
    }
}
