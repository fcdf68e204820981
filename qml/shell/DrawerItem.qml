import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Mailbox
import Havre.Models.Shell

// A destination with its word; the current one lies on primarySoft with a bar and in bold.
Pressable {
    id: root

    property string glyph: ""
    property bool current: false
    property string shortcut: ""
    readonly property int badge: post.unread // messages not read yet

    accessibleRole: Accessible.PageTab
    //: said by screen readers after « Messages »
    description: badge > 0 ? qsTr("%n non lu(s)", "", badge) : ""
    Accessible.selected: current
    implicitHeight: Theme.target

    MailStatus {
        id: post
        session: root.glyph === "mail" ? App.session : null
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: root.current ? Theme.color.primarySoft : root.hovered ? Theme.color.sunken : "transparent"
        border { width: root.current && Theme.scheme === "contrast" ? 1 : 0; color: Theme.color.primary }
    }
    Rectangle {
        visible: root.current
        width: 3
        height: 24
        radius: 1.5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.color.primary
    }
    Glyph {
        x: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: root.glyph
        color: root.current ? Theme.color.primary : Theme.color.inkMuted
    }
    Words {
        x: 56
        width: parent.width - x - (keys.visible ? keys.implicitWidth + Theme.space.l : Theme.space.s)
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        tight: true
        strong: root.current
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        color: root.current ? Theme.color.primary : Theme.color.ink
        Accessible.ignored: true
    }
    Words {
        id: keys
        visible: root.shortcut !== "" && !Theme.stacked
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
        text: root.shortcut
        role: "caption"
        muted: true
        tight: true
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    CountMark {
        count: root.badge
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    FocusRing { around: root; inset: true }
}
