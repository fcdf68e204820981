import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One line of the journal, with its day above when it begins one.
FocusScope {
    id: root

    required property int index
    required property string sentence
    required property string time
    required property string day
    required property bool endsDay
    required property string glyph
    required property bool alert
    required property string documentId
    required property int more
    readonly property bool leads: documentId !== "" || more > 0

    signal documentAsked(string id)
    signal unfoldAsked()

    implicitHeight: line.y + line.height + (endsDay ? Theme.space.l : 0)

    Loader {
        id: top
        active: root.day !== ""
        width: root.width
        sourceComponent: Words {
            text: root.day
            role: "lead"
            strong: true
            topPadding: root.index === 0 ? 0 : Theme.space.s
            bottomPadding: Theme.space.s
            Accessible.role: Accessible.Heading
        }
    }
    Item {
        clip: true
        y: line.y
        width: parent.width
        height: line.height
        Rectangle {
            readonly property int over: radius + 1
            y: top.active ? 0 : -over
            width: parent.width
            height: parent.height + (top.active ? 0 : over) + (root.endsDay ? 0 : over)
            radius: Theme.radius.card
            color: Theme.color.surface
            border { width: 1; color: Theme.color.line }
        }
    }
    Pressable {
        id: line
        focus: true
        activeFocusOnTab: false // the list is one stop
        enabled: true
        y: top.active ? top.height : 0
        width: parent.width
        height: Math.max(64, words.implicitHeight + 2 * Theme.space.m)
        label: root.sentence
        //: said by screen readers after a line of the journal; %1 a time
        description: qsTr("à %1").arg(root.time)
        accessibleRole: Accessible.ListItem
        onClicked: root.documentId !== "" ? root.documentAsked(root.documentId) : root.more > 0 ? root.unfoldAsked() : undefined

        Rectangle {
            anchors { fill: parent; margins: 1 }
            visible: root.leads && (line.hovered || line.pressed)
            radius: Theme.radius.card
            color: Theme.color.sunken
            opacity: 0.7
        }
        GlyphTile {
            id: tile
            x: Theme.space.l
            y: Math.max(Theme.space.s, Theme.stacked ? Theme.space.m : (parent.height - height) / 2)
            glyph: root.glyph
            size: Math.min(40, Theme.tile)
            tone: root.alert ? "caution" : "neutral"
        }
        Column {
            id: words
            x: Theme.besideTile
            y: (parent.height - height) / 2
            width: parent.width - x - (Theme.stacked ? Theme.space.l : when.width + Theme.space.xl)
            Words {
                width: parent.width
                text: root.sentence
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Words {
                visible: text !== ""
                width: parent.width
                role: "caption"
                muted: true
                text: [Theme.stacked ? root.time : "",
                    //: pressing shows each document of this line
                    root.more > 0 && root.documentId === "" ? qsTr("Voir le détail") : ""].filter(part => part !== "").join("\u00a0· ")
                Accessible.ignored: true
            }
        }
        Words {
            id: when
            visible: !Theme.stacked
            text: root.time
            role: "caption"
            muted: true
            tight: true
            wrapMode: Text.NoWrap
            anchors { right: parent.right; rightMargin: Theme.space.l; verticalCenter: parent.verticalCenter }
            Accessible.ignored: true
        }
        Hairline {
            visible: !root.endsDay
            inset: Theme.besideTile
            anchors.bottom: parent.bottom
        }
        FocusRing { around: line; inset: true; radius: Theme.radius.card }
    }
}
