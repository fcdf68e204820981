import QtQuick
import QtQuick.Window
import Havre.Design
import Havre.Controls

// A picture inside a narrative, drawn by the jailed renderer, or one sentence in its place.
Item {
    id: root

    property string source: ""
    property string caption: ""

    implicitHeight: image.status === Image.Ready
        ? Math.min(width, image.implicitWidth) * image.implicitHeight / Math.max(1, image.implicitWidth)
        : Math.max(120, words.implicitHeight + 2 * Theme.space.l)

    Rectangle {
        anchors.fill: parent
        visible: image.status !== Image.Ready
        radius: Theme.radius.card
        color: Theme.color.sunken
        Words {
            id: words
            anchors { left: parent.left; right: parent.right; margins: Theme.space.l; verticalCenter: parent.verticalCenter }
            horizontalAlignment: Text.AlignHCenter
            muted: true
            text: image.status === Image.Error
                //: in place of a picture inside a document
                ? qsTr("Cette image ne peut pas être affichée. L’original exporté la contient.")
                : qsTr("Image en cours d’ouverture…")
        }
    }
    Image {
        id: image
        width: Math.min(parent.width, implicitWidth)
        height: parent.implicitHeight
        source: root.source
        sourceSize.width: Math.ceil(root.width * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(root.width * Screen.devicePixelRatio)
        asynchronous: true
        cache: false
        Accessible.role: Accessible.Graphic
        //: said by screen readers
        Accessible.name: root.caption !== "" ? root.caption : qsTr("Image du document")
    }
}
