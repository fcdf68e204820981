import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Sharing

// What the reader of a share sees, or saw while it lived, and that it is all.
Column {
    id: root

    required property ShareDetail detail

    spacing: Theme.space.m

    SectionHeader {
        width: parent.width
        title: root.detail.living
            //: what a share shows
            ? qsTr("Ce que voit le soignant")
            : root.detail.unfinished
            //: what a share was to show, whose making was interrupted
            ? qsTr("Ce qui devait être partagé")
            //: what a share showed, once it is over
            : qsTr("Ce qui était partagé")
    }
    Card {
        width: parent.width
        Repeater {
            model: root.detail.titles
            delegate: Item {
                id: line
                required property string modelData
                required property int index
                width: parent ? parent.width : 0
                height: Math.max(Theme.target, words.implicitHeight + Theme.space.l)
                Glyph { x: Theme.space.l; anchors.verticalCenter: parent.verticalCenter; name: "file"; color: Theme.color.inkMuted }
                Words {
                    id: words
                    x: 56
                    width: parent.width - x - Theme.space.l
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData
                    strong: true
                    wrapMode: Text.Wrap
                }
                Hairline { visible: line.index < root.detail.titles.length - 1; inset: 56; anchors.bottom: parent.bottom }
            }
        }
    }
}
