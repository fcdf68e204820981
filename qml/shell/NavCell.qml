import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Mailbox
import Havre.Models.Shell

// A destination as icon over word, for bar and rail. The current one has weight, colour and a short bar.
Pressable {
    id: root

    property string glyph: ""
    property bool current: false
    property real wordSize: Theme.type.caption.size
    property bool barAtTop: true
    readonly property int badge: post.unread // messages not read yet

    accessibleRole: Accessible.PageTab
    //: said by screen readers after « Messages »
    description: badge > 0 ? qsTr("%n non lu(s)", "", badge) : ""
    Accessible.selected: current

    MailStatus {
        id: post
        session: root.glyph === "mail" ? App.session : null
    }
    Rectangle {
        visible: root.hovered && !root.current
        anchors { fill: parent; margins: 4 }
        radius: Theme.radius.control
        color: Theme.color.sunken
    }
    Rectangle {
        visible: root.current
        color: Theme.color.primary
        radius: 1.5
        width: root.barAtTop ? 40 : 3
        height: root.barAtTop ? 3 : 40
        x: root.barAtTop ? (root.width - width) / 2 : 0
        y: root.barAtTop ? 0 : (root.height - height) / 2
    }
    Column {
        anchors.centerIn: parent
        spacing: 2
        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.glyph
            color: root.current ? Theme.color.primary : Theme.color.inkMuted
            CountMark { count: root.badge; x: parent.width - 8; y: -6 }
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.label
            tight: true
            strong: root.current
            color: root.current ? Theme.color.primary : Theme.color.inkMuted
            wrapMode: Text.NoWrap
            font.pixelSize: root.wordSize
            Accessible.ignored: true
        }
    }
    FocusRing { around: root; inset: true }
}
