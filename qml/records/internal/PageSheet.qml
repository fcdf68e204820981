import QtQuick
import QtQuick.Window
import Havre.Design
import Havre.Controls

// One page of a PDF or picture, drawn at the size it is shown by the jailed renderer.
Item {
    id: root

    required property int number
    required property real pageWidth
    required property real pageHeight
    required property string source
    required property int index
    property real room: 600          // width of the view
    property real zoom: 1
    property real drawnZoom: zoom    // follows zoom when the fingers rest, so a pinch does not redraw each step
    property int count: 1
    property int edge: Theme.margin
    readonly property real fit: room - 2 * edge

    width: Math.max(room, paper.width + 2 * edge)
    implicitHeight: paper.height + Theme.space.l

    Rectangle {
        id: paper
        x: Math.max(root.edge, (root.width - width) / 2)
        y: Theme.space.l
        width: Math.round(root.fit * root.zoom)
        height: Math.round(width * root.pageHeight / root.pageWidth)
        color: Theme.light.surface
        border { width: 1; color: Theme.color.line }

        Image {
            id: image
            anchors { fill: parent; margins: 1 }
            source: root.source
            sourceSize.width: Math.ceil(root.fit * root.drawnZoom * Screen.devicePixelRatio)
            sourceSize.height: Math.ceil(root.fit * root.drawnZoom * Screen.devicePixelRatio * root.pageHeight / root.pageWidth)
            asynchronous: true
            cache: false
        }
        Words {
            anchors.centerIn: parent
            visible: image.status !== Image.Ready
            width: parent.width - 2 * Theme.space.l
            horizontalAlignment: Text.AlignHCenter
            color: Theme.light.inkMuted // the paper is white in every theme
            text: image.status === Image.Error
                //: on a page of a document
                ? qsTr("Cette page ne peut pas être affichée.")
                //: on a page of a document
                : qsTr("Ouverture de la page…")
        }
    }
    Accessible.role: Accessible.Graphic
    //: said by screen readers: a page of a document
    Accessible.name: qsTr("Page %1 sur %2").arg(number).arg(count)
}
