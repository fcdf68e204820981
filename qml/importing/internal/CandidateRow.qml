import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// One file under review: what it is, where it comes from, and whether it will enter. What cannot enter says why.
Pressable {
    id: root

    required property int index
    required property string title
    required property string origin
    required property string detail
    required property string day
    required property string glyph
    required property string verdict
    required property string named     // in whose name it is
    required property bool doubtful    // which has to be checked
    required property string why
    required property string code
    required property bool chosen
    required property bool choosable
    property bool last: false

    readonly property string standing: verdict === "known"
        //: a file that is in the vault already
        ? qsTr("Déjà dans le coffre")
        //: a document about somebody else
        : verdict === "other" ? qsTr("Concerne une autre personne")
        : verdict === "unreadable" ? why : ""

    label: title
    description: [standing, named, detail, day, origin, code].filter(part => part !== "").join(", ")
    accessibleRole: choosable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.checkable: choosable
    Accessible.checked: chosen
    implicitWidth: 358
    implicitHeight: Math.max(72, words.implicitHeight + Theme.space.xl)

    Item { // the card's own edges: cut so that only the ends of the list are round
        anchors.fill: parent
        clip: true
        Rectangle {
            readonly property int over: radius + 1
            y: root.index === 0 ? 0 : -over
            width: parent.width
            height: parent.height + (root.index === 0 ? 0 : over) + (root.last ? 0 : over)
            radius: Theme.radius.card
            color: Theme.color.surface
            border { width: 1; color: Theme.color.line }
        }
    }
    Rectangle {
        anchors { fill: parent; margins: 1 }
        visible: root.choosable && (root.hovered || root.pressed)
        radius: Theme.radius.card
        color: Theme.color.sunken
        opacity: 0.7
    }
    TickBox {
        visible: root.choosable
        x: Theme.space.l
        y: Theme.stacked ? Theme.space.l : (parent.height - height) / 2
        checked: root.chosen
    }
    GlyphTile {
        x: 56
        y: Theme.stacked ? Theme.space.m : (parent.height - height) / 2
        glyph: root.glyph
        tone: root.verdict === "unreadable" ? "caution" : root.choosable && root.chosen ? "primary" : "neutral"
    }
    Column {
        id: words
        x: 56 + Theme.tile + Theme.space.m
        width: parent.width - x - Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Words { width: parent.width; text: root.title; strong: true; wrapMode: Text.Wrap; maximumLineCount: 3; elide: Text.ElideRight; Accessible.ignored: true }
        Tag {
            visible: root.standing !== ""
            width: Math.min(implicitWidth, parent.width)
            label: root.standing
            tone: root.verdict === "known" ? "neutral" : "caution"
            Accessible.ignored: true
        }
        Words {
            visible: text !== ""
            width: parent.width
            role: "caption"
            strong: root.doubtful && root.verdict === "new"
            color: strong ? Theme.color.caution : Theme.color.ink
            text: root.named
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            role: "caption"
            muted: true
            wrapMode: Text.Wrap
            text: [root.day, root.detail].filter(part => part !== "").join("\u00a0· ")
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== "" && text !== root.title
            role: "caption"
            muted: true
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideMiddle
            text: root.code !== "" ? root.origin + "\u00a0· " + root.code : root.origin
            Accessible.ignored: true
        }
    }
    Hairline { visible: !root.last; inset: 112; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
