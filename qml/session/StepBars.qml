import QtQuick
import Havre.Design
import Havre.Controls

// Where one is among a few steps: the words and the bars.
Item {
    id: root

    property int steps: 3
    property int current: 1

    implicitWidth: 358
    //: steps, text
    readonly property string words: qsTr("Étape %1 sur %2").arg(root.current).arg(root.steps) // PageFrame.headNote

    implicitHeight: (line.visible ? line.implicitHeight + Theme.space.s : 0) + 4
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Words {
        id: line
        visible: Theme.stacked
        width: parent.width
        horizontalAlignment: Text.AlignRight
        text: root.words
        role: "caption"
        muted: true
        Accessible.ignored: true
    }
    Row {
        anchors.bottom: parent.bottom
        spacing: 5
        Repeater {
            model: root.steps
            delegate: Rectangle {
                required property int index
                width: (root.width - (root.steps - 1) * 5) / root.steps
                height: 4
                radius: 2
                color: index < root.current ? Theme.color.primary : Theme.color.line
            }
        }
    }
}
