import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Support

// The stable code of a failure, for those who help: on a line of its own in small type, and a quiet way to copy it.
Item {
    id: root

    required property string code
    property bool copied: false
    readonly property bool beside: asked.implicitWidth + copy.implicitWidth + Theme.space.m <= width

    implicitWidth: 320
    implicitHeight: beside ? words.y + words.implicitHeight : copy.y + copy.height
    onCodeChanged: copied = false

    Words {
        id: asked
        width: root.beside ? implicitWidth : root.width
        height: root.beside ? copy.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        role: "caption"
        muted: true
        //: below a failure, over its code
        text: qsTr("Code à donner à l’assistance")
    }
    Words {
        id: words
        y: asked.height
        width: root.width
        role: "caption"
        wrapMode: Text.WrapAnywhere // only where the text is large
        text: root.code
    }
    LinkButton {
        id: copy
        x: root.beside ? root.width - width : 0
        y: root.beside ? 0 : words.y + words.implicitHeight
        icon: root.copied ? "check" : "copy"
        role: "caption"
        strong: false
        label: root.copied
            //: below a failure: its code is on the clipboard
            ? qsTr("Copié")
            //: below a failure: puts its code on the clipboard
            : qsTr("Copier")
        description: root.code
        onClicked: {
            Clipboard.keep(root.code)
            root.copied = true
        }
    }
}
