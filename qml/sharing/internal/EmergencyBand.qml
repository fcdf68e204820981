import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Sharing

// Whose sheet it is, on the primary ground, with the code that is read without network.
Item {
    id: root

    required property EmergencyForm sheet
    readonly property bool below: Theme.stacked && Theme.compact // the code goes under the name

    implicitHeight: Math.max(116, below ? words.implicitHeight + code.height + 3 * Theme.space.l
        : Math.max(words.implicitHeight, code.visible ? code.height : 0) + 2 * Theme.space.l)

    Item { // round above, straight below
        anchors.fill: parent
        clip: true
        Rectangle {
            width: parent.width
            height: parent.height + radius
            radius: Theme.radius.card
            color: Theme.color.primary
        }
    }
    Column {
        id: words
        x: Theme.space.l
        y: root.below ? Theme.space.l : (root.height - implicitHeight) / 2
        width: parent.width - 2 * x - (code.visible && !root.below ? code.width + Theme.space.l : 0)
        spacing: Theme.space.xs
        Words {
            width: parent.width
            role: "h2"
            color: Theme.color.primaryInk
            wrapMode: Text.Wrap
            text: root.sheet.name !== "" ? root.sheet.name
                //: emergency sheet of somebody who has not signed in yet
                : qsTr("Votre nom viendra de votre espace santé")
        }
        Words {
            visible: text !== ""
            width: parent.width
            color: Theme.color.primaryInk
            text: root.sheet.born
        }
        Words {
            width: parent.width
            role: "caption"
            color: Theme.color.primaryInk
            //: emergency sheet: the numbers to call, French and European
            text: qsTr("SAMU 15\u00a0· Urgences 112")
        }
    }
    QrPicture {
        id: code
        readonly property int room: root.below ? 200 : 140
        visible: drawn
        width: modules * Math.max(2, Math.floor(room / Math.max(1, modules))) // a smaller module is not read from a screen
        height: width
        x: root.below ? Theme.space.l : parent.width - width - Theme.space.l
        y: root.below ? words.y + words.implicitHeight + Theme.space.l : (root.height - height) / 2
        text: root.sheet.message
        Accessible.role: Accessible.Graphic
        //: said by screen readers: the QR code of the emergency sheet
        Accessible.name: qsTr("Code QR\u202f: le texte de cette fiche, lisible sans réseau")
    }
}
