import QtQuick
import Havre.Design
import Havre.Controls

// How many wait behind a destination, beside its word or over its sign. Nothing when nothing waits.
Rectangle {
    id: root

    required property int count

    visible: count > 0
    implicitHeight: Math.max(20, words.implicitHeight)
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 12)
    radius: height / 2
    color: Theme.color.primary

    Words {
        id: words
        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : String(root.count)
        role: "caption"
        strong: true
        tight: true
        wrapMode: Text.NoWrap
        font.pixelSize: 14
        color: Theme.color.primaryInk
        Accessible.ignored: true
    }
}
