import QtQuick
import Havre.Design
import Havre.Controls

// One analysis: its name and who measured it when; at the right the value, its unit and, outside the usual zone,
// a word with an arrow. Never red. Rows stack at large text.
Pressable {
    id: root

    required property string analyte
    required property string name
    required property string value
    required property string unit
    required property string usual
    required property string standing
    required property string standingGlyph
    required property bool outside
    required property string day
    required property string who
    required property int times
    required property bool typed
    property bool first: false
    property bool last: false
    property bool choosing: false      // several are being ticked
    property bool ticked: false
    property bool framed: false        // alone in a list: it draws its own part of the card
    readonly property bool stack: Theme.stacked || width < 420

    label: name
    //: a result, spoken; %1 the usual range
    description: [value + " " + unit, standing, usual !== "" ? qsTr("usuel %1").arg(usual) : "", day, who].filter(part => part !== "").join(", ")
    accessibleRole: choosing ? Accessible.CheckBox : Accessible.ListItem
    Accessible.checkable: choosing
    Accessible.checked: ticked
    implicitWidth: 358
    implicitHeight: Math.max(72, (stack ? words.implicitHeight + figures.implicitHeight + Theme.space.xs
                                        : Math.max(words.implicitHeight, figures.implicitHeight)) + 2 * Theme.space.m)

    Item { // the card's own edges: cut so that only the ends of the list are round
        visible: root.framed
        anchors.fill: parent
        clip: true
        Rectangle {
            readonly property int over: radius + 1
            y: root.first ? 0 : -over
            width: parent.width
            height: parent.height + (root.first ? 0 : over) + (root.last ? 0 : over)
            radius: Theme.radius.card
            color: Theme.color.surface
            border { width: 1; color: Theme.color.line }
        }
    }
    Rectangle {
        anchors { fill: parent; margins: 1 }
        visible: root.hovered || root.pressed
        radius: Theme.radius.card
        color: Theme.color.sunken
        opacity: 0.7
    }
    Column {
        id: words
        x: Theme.space.l
        y: root.stack ? Theme.space.m : (parent.height - height) / 2
        width: parent.width - x - (root.stack ? Theme.space.l + 32 : figures.width + 2 * Theme.space.l + 24)
        Words {
            width: parent.width
            text: root.name
            strong: true
            maximumLineCount: 3
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            role: "caption"
            muted: true
            text: [root.day, root.who].filter(part => part !== "").join("\u00a0· ")
            Accessible.ignored: true
        }
    }
    Column {
        id: figures
        x: root.stack ? Theme.space.l : parent.width - width - Theme.space.l - 28
        y: root.stack ? words.y + words.height + Theme.space.xs : (parent.height - height) / 2
        width: root.stack ? parent.width - 2 * Theme.space.l - 32 : Math.min(260, root.width * 0.42)
        spacing: 2
        Flow {
            width: parent.width
            spacing: Theme.space.s
            layoutDirection: root.stack ? Qt.LeftToRight : Qt.RightToLeft
            Words {
                id: number
                TextMetrics { id: numberLine; font: number.font; text: number.text }
                text: root.value + (root.unit !== "" ? "\u202f" + root.unit : "")
                role: "lead"
                strong: true
                width: Math.min(Math.ceil(numberLine.advanceWidth) + 1, parent.width)
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Tag {
                visible: root.outside
                label: root.standing
                tone: "caution"
                icon: root.standingGlyph
            }
        }
        Words {
            width: parent.width
            role: "caption"
            muted: true
            horizontalAlignment: root.stack ? Text.AlignLeft : Text.AlignRight
            //: the usual range of this laboratory; %1 the range
            text: root.usual !== "" ? qsTr("Usuel %1").arg(root.usual)
                //: this laboratory gave no usual range
                : root.typed ? "" : qsTr("Usuel non indiqué")
            visible: text !== ""
            Accessible.ignored: true
        }
    }
    TickBox {
        visible: root.choosing
        checked: root.ticked
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Glyph {
        visible: !root.choosing
        name: "chevron-right"
        size: 20
        color: Theme.color.inkMuted
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline { visible: !root.last; inset: Theme.space.l; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
