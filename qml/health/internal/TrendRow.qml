import QtQuick
import Havre.Design
import Havre.Controls

// One value in the table: when and by whom (with the shape it has on the chart), its own usual range, the value as
// written. Outside, the whole line says so: ground, arrow, word. Leads to its document.
Pressable {
    id: root

    required property string value
    required property string unit
    required property string usual
    required property string standing
    required property string standingGlyph
    required property bool outside
    required property string day
    required property string who
    required property string note
    required property string atHome
    property bool marked: true         // a mark on the chart says whose it is
    required property int place
    required property string documentId
    property bool last: false
    readonly property bool stack: Theme.stacked || width < 480
    readonly property real edge: Theme.space.l

    label: day + ", " + value + " " + unit
    //: a value, spoken; %1 the usual range
    description: [atHome !== "" ? atHome : standing, usual !== "" ? qsTr("usuel %1").arg(usual) : "", who, note].filter(part => part !== "").join(", ")
    accessibleRole: Accessible.ListItem
    enabled: documentId !== ""
    implicitWidth: 358
    implicitHeight: Math.max(64, Math.max(words.implicitHeight, root.stack ? 0 : figures.implicitHeight)
                             + (root.stack ? figures.implicitHeight : 0) + 2 * Theme.space.m)

    Rectangle {
        anchors { fill: parent; margins: 1 }
        visible: root.outside || root.documentId !== "" && (root.hovered || root.pressed)
        radius: root.outside ? 0 : Theme.radius.card
        color: root.outside ? Theme.color.cautionSoft : Theme.color.sunken
        opacity: root.outside ? 1 : 0.7
    }
    Column {
        id: words
        x: root.edge
        y: root.stack ? Theme.space.m : (parent.height - height) / 2
        width: parent.width - x - (root.stack ? root.edge + 28 : figures.width + root.edge + 44)
        Words { width: parent.width; text: root.day; strong: root.outside; Accessible.ignored: true }
        Item {
            width: parent.width
            height: whoWords.height
            Marker { visible: root.marked; place: root.place; outside: root.outside; x: (12 - width) / 2; y: (Theme.type.caption.line - height) / 2 }
            Words {
                id: whoWords
                x: root.marked ? 20 : 0
                width: parent.width - x
                role: "caption"
                muted: true
                wrapMode: Text.Wrap
                text: [root.who, root.note].filter(part => part !== "").join("\u00a0· ")
                Accessible.ignored: true
            }
        }
    }
    Column {
        id: figures
        x: root.stack ? root.edge : parent.width - width - 44
        y: root.stack ? words.y + words.height : (parent.height - height) / 2
        width: root.stack ? parent.width - 2 * root.edge - 28 : Math.min(320, parent.width * 0.45)
        Flow {
            width: parent.width
            spacing: Theme.space.s
            layoutDirection: root.stack ? Qt.LeftToRight : Qt.RightToLeft
            Words {
                id: number
                TextMetrics { id: numberLine; font: number.font; text: number.text }
                text: root.value + (root.unit !== "" ? "\u202f" + root.unit : "")
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
            visible: text !== ""
            role: "caption"
            muted: true
            wrapMode: Text.Wrap
            horizontalAlignment: root.stack ? Text.AlignLeft : Text.AlignRight
            //: the usual range of this laboratory; %1 the range
            text: root.usual !== "" ? qsTr("Usuel %1").arg(root.usual) : ""
            Accessible.ignored: true
        }
    }
    Glyph {
        visible: root.documentId !== ""
        name: "chevron-right"
        size: 20
        color: Theme.color.control
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    Hairline { visible: !root.last; inset: root.edge; anchors.bottom: parent.bottom }
    FocusRing { around: root; inset: true; radius: Theme.radius.card }
}
