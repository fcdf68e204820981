import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Mailbox
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// The mailbox: conversations, and beside them the one being read when the page is wide enough.
FocusScope {
    id: root

    required property OpenSession session
    // With nothing to read, the list takes it all: a bare pane would say nothing.
    readonly property bool bare: conversations.state === StatefulList.Ready && conversations.count === 0 && conversations.text === ""
        && !conversations.quarantined && selected === 0
    readonly property bool twoPanes: width >= (Theme.stacked ? 1000 : 720) && !bare
    readonly property int listWidth: twoPanes ? Math.round(Math.max(330, Math.min(Theme.stacked ? 480 : 408, width * 0.42))) : width
    readonly property bool current: App.routes.current === "mail"
    property var args: ({})            // of the route, given by the shell: number, enclose, search
    property int selected: 0
    readonly property string enclose: args.enclose ?? ""
    property string enclosed: ""       // goes with the answer to the conversation that was chosen

    function choose(number) {
        const goes = enclose
        if (twoPanes) {
            enclosed = ""
            selected = number
            App.routes.replace({ number: number })
            enclosed = goes
        } else {
            if (args.number !== undefined || goes !== "")
                App.routes.replace({}) // coming back must not open it again
            App.routes.open("conversation", goes !== "" ? { number: number, enclose: goes } : { number: number })
        }
    }

    onArgsChanged: {
        if (args.search !== undefined)
            list.find(args.search)
        if (args.number !== undefined && args.number !== selected)
            choose(args.number)
    }
    onCurrentChanged: if (current && !post.checked && session !== null && session.signedIn) post.check()
    Component.onCompleted: if (session !== null && session.signedIn) post.check()
    Shortcut {
        sequences: ["Ctrl+K", StandardKey.Find]
        enabled: root.current
        onActivated: list.takeSearch()
    }
    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.current
        onActivated: post.check()
    }
    Connections {
        target: root.session
        function onPersonChanged() { if (root.session.signedIn && !post.checked) post.check() }
    }

    MailStatus {
        id: post // not «status»: in a loaded pane that is the Loader's own
        session: root.session
    }
    ConversationsModel {
        id: conversations
        session: root.session
        language: App.language
        answerable: root.enclose !== ""
    }
    Rectangle { anchors.fill: parent; color: Theme.color.canvas }
    ConversationList {
        id: list
        width: root.listWidth
        height: parent.height
        focus: true
        conversations: conversations
        status: post
        framed: !root.twoPanes
        selected: root.twoPanes ? root.selected : 0
        canSignIn: root.session !== null && root.session.hasPlatform && !root.session.signedIn
        onChosen: number => root.choose(number)
        enclosing: root.enclose !== ""
        onEnclosingDropped: App.routes.replace({})
        onSignInAsked: App.routes.open("sign-in")
    }
    Loader {
        id: reading
        active: root.twoPanes
        x: root.listWidth
        width: root.width - x
        height: parent.height
        sourceComponent: root.selected > 0 && root.session !== null ? pane : invitation
    }
    Rectangle {
        visible: root.twoPanes
        x: root.listWidth
        width: 1
        height: parent.height
        color: Theme.color.line
    }
    Component {
        id: pane
        ConversationPane {
            session: root.session
            number: root.selected
            enclose: root.enclosed
            language: App.language
            onBack: list.forceActiveFocus(Qt.BacktabFocusReason)
            onSent: post.check()
        }
    }
    Component {
        id: invitation
        Rectangle {
            color: Theme.color.surface
            HarbourDrawing {
                anchors.fill: parent
                first: Math.min(190, width * 0.3)
                step: 56
                reach: Math.min(width, height) / 2 // every circle is whole
            }
            Column {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 2 * Theme.space.xxl)
                spacing: Theme.space.m
                visible: conversations.count > 0
                GlyphTile { glyph: "mail"; size: 56; anchors.horizontalCenter: parent.horizontalCenter }
                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    muted: true
                    //: nothing is selected in the list of conversations yet
                    text: qsTr("Choisissez une conversation pour la lire ici.")
                }
            }
        }
    }
}
