import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One app of the catalogue: what it is for, who makes it, what was checked; its foot answers one question only, what
// it would do with one's data. `roomy`: with the checks and the facts; without, on a phone, the essential.
Pressable {
    id: root

    required property string appId
    required property string name
    required property string publisher
    required property string summary
    required property string glyph
    required property string price
    required property string status
    required property string standing
    required property string hosting
    required property string exchange
    required property string exchangeGlyph
    required property bool asks
    property bool roomy: true
    property bool wide: false          // as in CardMetrics
    readonly property bool tall: Theme.stacked && !wide

    readonly property bool off: status !== ""

    label: name
    description: [status, publisher, summary, standing, price, hosting, exchange].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    activeFocusOnTab: false            // the grid is one stop; arrows move inside

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.surface
        border { width: 1; color: root.hovered || root.pressed ? Theme.color.primary : Theme.color.line }
    }
    GlyphTile {
        id: tile
        x: Theme.space.l
        y: Theme.space.l
        size: 48
        glyph: root.glyph
        tone: root.off ? "neutral" : "primary"
    }
    Column {
        id: head
        anchors { left: tile.right; leftMargin: Theme.space.m; right: parent.right; rightMargin: Theme.space.l }
        y: Theme.space.l
        Words {
            text: root.name
            role: root.tall ? "body" : "lead"
            strong: true
            maximumLineCount: root.tall ? 2 : 1
            elide: Text.ElideRight
            width: parent.width
            Accessible.ignored: true
        }
        Words {
            text: root.publisher
            role: "caption"
            muted: true
            maximumLineCount: root.tall ? 2 : 1
            elide: Text.ElideRight
            width: parent.width
            Accessible.ignored: true
        }
    }
    Words {
        id: purpose
        x: Theme.space.l
        y: head.y + Math.max(tile.height, head.height) + Theme.space.m
        width: parent.width - 2 * x
        text: root.summary
        maximumLineCount: root.tall || (root.roomy && !root.wide) ? 3 : 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Column {
        visible: root.roomy
        anchors { left: purpose.left; right: purpose.right; bottom: foot.top; bottomMargin: Theme.space.l }
        spacing: Theme.space.m
        Words {
            text: root.standing
            role: "caption"
            muted: true
            elide: Text.ElideRight
            maximumLineCount: 1
            width: parent.width
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s
            Tag { visible: root.off; label: root.status; tone: "caution"; icon: "warning" }
            Tag { label: root.price }
            Tag { visible: root.hosting !== "" && !root.off && !Theme.stacked; label: root.hosting }
        }
    }
    Item {
        id: foot
        width: parent.width
        height: Math.max(Theme.target, exchangeWords.height + Theme.space.xl)
        anchors.bottom: parent.bottom

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.color.line
        }
        Glyph {
            id: sign
            x: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            size: 20
            name: root.off ? "warning" : root.exchangeGlyph
            color: exchangeWords.color
        }
        Words {
            id: exchangeWords
            anchors { left: sign.right; leftMargin: Theme.space.s; right: aside.left; rightMargin: Theme.space.s; verticalCenter: parent.verticalCenter }
            //: foot of a card of the catalogue
            text: root.off ? qsTr("Ne s’ouvre pas en ce moment") : root.exchange
            role: "caption"
            strong: true
            color: root.off ? Theme.color.caution : root.asks ? Theme.color.link : Theme.color.positive
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Row {
            id: aside
            anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
            spacing: Theme.space.xs
            Words {
                visible: !root.roomy && !Theme.stacked
                text: root.price
                role: "caption"
                muted: true
                tight: true
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Glyph {
                name: "chevron-right"
                size: 20
                color: Theme.color.control
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
