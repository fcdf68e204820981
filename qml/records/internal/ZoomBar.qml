import QtQuick
import Havre.Design
import Havre.Controls

// Where one is among the pages, and nearer or farther.
Rectangle {
    id: root

    property int page: 1
    property int count: 1
    property real zoom: 1

    signal nearer()
    signal farther()
    signal whole()

    implicitWidth: row.width + 2 * Theme.space.xs
    implicitHeight: row.height
    radius: Theme.radius.card
    color: Theme.color.surface
    border { width: 1; color: Theme.color.control }

    Row {
        id: row
        x: Theme.space.xs
        IconButton {
            icon: "zoom-out"
            //: makes the page smaller
            label: qsTr("Réduire")
            enabled: root.zoom > 0.5
            onClicked: root.farther()
        }
        Pressable {
            id: share
            //: back to the width of the window; %1 how large the page is now, in percent
            label: qsTr("Taille de la page : %1 %. Revenir à la largeur de la fenêtre").arg(Math.round(root.zoom * 100))
            width: Math.max(64, words.implicitWidth + Theme.space.l)
            height: Theme.target
            onClicked: root.whole()
            Words {
                id: words
                anchors.centerIn: parent
                text: Math.round(root.zoom * 100) + "\u202F%"
                tight: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            FocusRing { around: share; inset: true }
        }
        IconButton {
            icon: "zoom-in"
            //: makes the page larger
            label: qsTr("Agrandir")
            enabled: root.zoom < 5
            onClicked: root.nearer()
        }
        Words {
            visible: root.count > 1
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            leftPadding: Theme.space.s
            rightPadding: Theme.space.m
            tight: true
            wrapMode: Text.NoWrap
            muted: true
            //: page number among the pages of a document
            text: qsTr("%1 sur %2").arg(root.page).arg(root.count)
        }
    }
}
