import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Sharing

// Who opened a share, or tried, newest first; names are what they called themselves.
Column {
    id: root

    required property ShareDetail detail

    spacing: Theme.space.m

    SectionHeader {
        width: parent.width
        //: log of a share
        title: qsTr("Ouvertures")
        note: root.detail.living && root.detail.attempts >= 0 && root.detail.attempts < 10
            //: log of a share; %n wrong passcodes left before it closes
            ? qsTr("%n essai(s) restant(s)", "", root.detail.attempts) : ""
    }
    Card {
        width: parent.width
        Words {
            visible: root.detail.openings.length === 0
            width: parent.width
            padding: Theme.space.l
            muted: true
            text: root.detail.living && !root.detail.wasOpened
                //: the share server told of no opening of a living share
                ? qsTr("Aucune ouverture signalée pour l’instant. Chaque ouverture s’affiche ici.")
                //: what is known of a share that is over: « Ouvert 2 fois »
                : root.detail.opened + "."
        }
        Repeater {
            model: root.detail.openings
            delegate: Item {
                id: line
                required property var modelData
                required property int index
                width: parent ? parent.width : 0
                height: Math.max(Theme.target, words.implicitHeight + Theme.space.l)
                Glyph {
                    x: Theme.space.l
                    anchors.verticalCenter: parent.verticalCenter
                    name: line.modelData.glyph
                    color: line.modelData.good ? Theme.color.primary : Theme.color.caution
                }
                Column {
                    id: words
                    x: 56
                    width: parent.width - x - Theme.space.l
                    anchors.verticalCenter: parent.verticalCenter
                    Words { width: parent.width; text: line.modelData.text; wrapMode: Text.Wrap }
                    Words { width: parent.width; text: line.modelData.when; role: "caption"; muted: true }
                }
                Hairline { visible: line.index < root.detail.openings.length - 1; inset: 56; anchors.bottom: parent.bottom }
            }
        }
    }
    Words {
        visible: root.detail.older > 0
        width: parent.width
        muted: true
        //: under the log of a share; %n lines of it that are not shown
        text: qsTr("Et %n autre(s) ligne(s), non affichée(s).", "", root.detail.older)
    }
    Words {
        visible: root.detail.openings.length > 0
        width: parent.width
        role: "caption"
        muted: true
        //: under the log of a share
        text: qsTr("Ce journal vient du serveur de partage, et les noms sont ceux que les lecteurs ont donnés\u202f: Havre ne peut pas les vérifier.")
    }
}
