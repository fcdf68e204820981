import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Sharing
import Havre.Models.Shell

// A living share to hold out: its QR code, the code to say, how long it still lives.
Card {
    id: root

    required property ShareDetail detail

    padding: Theme.space.l

    Column {
        width: root.innerWidth
        spacing: Theme.space.m

        QrPicture {
            id: code
            // As large as the card allows, and a whole number of pixels a module: a camera reads it from a step away.
            readonly property int room: Math.min(root.innerWidth, 320)
            width: modules * Math.max(1, Math.floor(room / Math.max(1, modules)))
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.detail.link
            Accessible.role: Accessible.Graphic
            //: said by screen readers: the QR code of a share
            Accessible.name: qsTr("Code QR du lien. Le soignant le lit avec son téléphone, ou vous copiez le lien.")
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "caption"
            muted: true
            //: above the passcode of a share
            text: qsTr("Code à dire au soignant")
        }
        PasscodeCells {
            anchors.horizontalCenter: parent.horizontalCenter
            passcode: root.detail.passcode
        }
        Item { width: 1; height: Theme.space.xs }
        ProgressLine {
            width: parent.width
            //: said by screen readers: how much of a share's life is left
            label: qsTr("Temps restant")
            value: root.detail.left
            tint: root.detail.minutesLeft < 2 ? Theme.color.caution : Theme.color.primary
        }
        Item {
            width: parent.width
            height: Theme.stacked ? left.implicitHeight + end.implicitHeight : Math.max(left.implicitHeight, end.implicitHeight)
            Glyph { id: clock; name: "clock"; size: 20; color: Theme.color.inkMuted; y: (Theme.type.body.line - size) / 2 }
            Words {
                id: left
                x: 28
                text: root.detail.remaining
                strong: true
                // Spoken by the minute, not by the second.
                Accessible.name: root.detail.minutesLeft > 0
                    //: how long a share still lives, said by screen readers; %n minutes
                    ? qsTr("Encore %n minute(s)", "", root.detail.minutesLeft)
                    //: a share is about to end, said by screen readers
                    : qsTr("Moins d’une minute")
            }
            Words {
                id: end
                x: Theme.stacked ? 28 : parent.width - width
                y: Theme.stacked ? left.implicitHeight : 0
                text: root.detail.until
                muted: true
            }
        }
        Words {
            id: copied
            visible: false
            width: parent.width
            role: "caption"
            color: Theme.color.positive
            //: the link of a share was copied
            text: qsTr("Lien copié. Il quittera le presse-papiers dans une demi-minute.")
            Connections {
                target: root.detail
                function onCopied() {
                    copied.visible = true
                    forget.restart()
                }
            }
            Timer { id: forget; interval: 30000; onTriggered: copied.visible = false }
        }
    }
}
