import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Shell

// Text size, from 90 to 200 %, step by step.
Item {
    id: root

    readonly property var steps: [0.9, 1, 1.15, 1.3, 1.6, 2]
    readonly property real shown: App.appearance.textScale
    readonly property int at: {
        let nearest = 0
        for (let i = 1; i < steps.length; ++i)
            if (Math.abs(steps[i] - shown) < Math.abs(steps[nearest] - shown))
                nearest = i
        return nearest
    }
    readonly property bool below: Theme.stacked || width < 420

    function go(by) { App.appearance.textChoice = steps[Math.max(0, Math.min(steps.length - 1, at + by))] }

    implicitHeight: below ? words.implicitHeight + Theme.space.s + buttons.height : Math.max(words.implicitHeight, buttons.height)
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Column {
        id: words
        width: root.below ? parent.width : parent.width - buttons.width - Theme.space.l
        y: root.below ? 0 : (parent.height - height) / 2
        Words {
            id: title
            //: setting
            text: qsTr("Taille du texte")
            strong: true
            width: parent.width
        }
        Words {
            width: parent.width
            role: "caption"
            muted: true
            text: App.appearance.textChoice === 0
                //: the text size follows the desktop
                ? qsTr("Comme le système") : qsTr("Choisie pour Havre")
        }
        LinkButton {
            visible: App.appearance.textChoice !== 0
            role: "caption"
            //: gives the text size back to the desktop
            label: qsTr("Suivre le système")
            onClicked: App.appearance.textChoice = 0
        }
    }
    Row {
        id: buttons
        x: root.below ? 0 : parent.width - width
        y: root.below ? words.implicitHeight + Theme.space.s : (parent.height - height) / 2
        spacing: Theme.space.xs
        IconButton {
            icon: "minus"
            //: smaller text
            label: qsTr("Texte plus petit")
            enabled: root.at > 0
            onClicked: root.go(-1)
        }
        Words {
            width: Math.max(72, implicitWidth)
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            tight: true
            strong: true
            wrapMode: Text.NoWrap
            text: Math.round(root.shown * 100) + "\u202F%"
        }
        IconButton {
            icon: "plus"
            //: larger text
            label: qsTr("Texte plus grand")
            enabled: root.at < root.steps.length - 1
            onClicked: root.go(1)
        }
    }
}
