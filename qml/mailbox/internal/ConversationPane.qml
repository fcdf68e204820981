import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Mailbox
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// A conversation, read: who and about what, its messages, and at the foot the answer or why there is none.
FocusScope {
    id: root

    required property OpenSession session
    property int number: 0
    property string language: ""
    property string backLabel: ""      // one pane: the way back to the list
    property int edge: Theme.margin
    property string enclose: ""        // a document that goes with the answer
    property errorText failure
    property errorText noFailure
    readonly property bool inSight: visible && Window.active // a page that is kept lives on behind the others

    signal back()
    signal sent()

    onNumberChanged: {
        failure = noFailure
        talk.moved = false
    }
    Component.onCompleted: if (enclose !== "") reply.add(enclose)
    onEncloseChanged: if (enclose !== "") reply.add(enclose)
    Accessible.role: Accessible.Pane
    Accessible.name: detail.subject
    Keys.onEscapePressed: back()
    Keys.onBackPressed: back()

    ConversationDetail {
        id: detail
        session: root.session
        number: root.number
        language: root.language
        shown: root.inSight
        onFailed: error => root.failure = error
        onDecided: root.sent()
    }
    Rectangle { anchors.fill: parent; color: Theme.color.surface }

    Timer {
        id: soon // once the layout is done
        interval: 0
        onTriggered: talk.settle()
    }
    ListView {
        id: talk
        property bool moved: false
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: reply.top }
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000 // conversations are short; their heights are known at once
        currentIndex: -1
        model: detail.messages
        Accessible.role: Accessible.List
        //: said by screen readers: the messages of a conversation
        Accessible.name: qsTr("Messages")
        // Until somebody scrolls, the newest message is seen from its beginning, or what has not left yet.
        function settle() {
            if (moved || count === 0)
                return
            forceLayout() // the head may have changed its height
            if (detail.pending.length > 0)
                positionViewAtEnd()
            else if (count === 1)
                positionViewAtBeginning()
            else
                positionViewAtIndex(count - 1, ListView.Beginning)
        }
        onCountChanged: soon.restart()
        onContentHeightChanged: soon.restart()
        onHeightChanged: soon.restart()
        onMovementStarted: moved = true
        Keys.onPressed: event => {
            moved = true
            const end = originY + Math.max(0, contentHeight - height)
            const step = event.key === Qt.Key_Down ? 64 : event.key === Qt.Key_Up ? -64
                : event.key === Qt.Key_PageDown ? height - 64 : event.key === Qt.Key_PageUp ? 64 - height : 0
            if (event.key === Qt.Key_Home) positionViewAtBeginning()
            else if (event.key === Qt.Key_End) positionViewAtEnd()
            else if (step !== 0) contentY = Math.max(originY, Math.min(end, contentY + step))
            else return
            event.accepted = true
        }
        header: Column {
            width: talk.width
            leftPadding: root.edge
            rightPadding: root.edge
            topPadding: Theme.space.l
            bottomPadding: Theme.space.l
            spacing: Theme.space.m
            readonly property int room: width - 2 * root.edge
            Pressable {
                visible: root.backLabel !== ""
                //: page head, label
                label: qsTr("Retour\u202f: %1").arg(root.backLabel)
                implicitWidth: backRow.implicitWidth + 2 * Theme.space.s
                onClicked: root.back()
                Row {
                    id: backRow
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.m
                    Glyph { name: "back"; anchors.verticalCenter: parent.verticalCenter }
                    Words { text: root.backLabel; muted: true; tight: true; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
                }
                FocusRing { around: parent }
            }
            Words { width: parent.room; text: detail.subject; role: Theme.stacked ? "h3" : "h2" }
            Words {
                visible: text !== ""
                width: parent.room
                muted: true
                //: %1 who, %2 the domain they write from
                text: detail.people === "" ? "" : qsTr("%1\u00a0· %2").arg(detail.people).arg(detail.place)
            }
            Notice {
                visible: detail.quarantined
                width: parent.room
                tone: "caution"
                //: title: a message from outside the health space
                title: qsTr("Ce message ne vient pas de l’espace de santé")
                text: qsTr("Son expéditeur n’est pas un professionnel connu. N’ouvrez pas ses liens, ne donnez aucun numéro. On ne peut pas y répondre d’ici.")
            }
            Notice {
                visible: root.failure.code !== ""
                width: parent.room
                tone: "caution"
                title: root.failure.title
                text: root.failure.text
            }
            Loader {
                visible: item !== null // empty, it would keep the height of what it held
                width: parent.room
                sourceComponent: detail.state === StatefulList.Loading ? loading : detail.state === StatefulList.Failed ? failed : null
            }
        }
        footer: Column {
            width: talk.width
            Repeater {
                model: detail.pending
                delegate: PendingCard {
                    required property var modelData
                    width: talk.width
                    edge: root.edge
                    line: modelData
                    onAgainAsked: number => detail.sendAgain(number)
                    onDropAsked: number => detail.giveUp(number)
                }
            }
        }
        delegate: MessageCard {
            width: talk.width
            edge: root.edge
            busy: detail.filing
            onFileAsked: (message, part, member) => {
                root.failure = root.noFailure
                detail.file(message, part, member)
            }
            onDocumentAsked: id => App.routes.open("document", { id: id })
            passing: detail.passing.includes(messageId)
            onLinkAsked: address => site.ask(address)
            onPassAsked: message => forwarding.pass(message)
        }
    }
    Item {
        anchors.fill: talk
        FocusRing { around: talk; inset: true; radius: 0 }
    }
    ScrollLine { flickable: talk; anchors.bottomMargin: reply.height }

    ReplyPane {
        id: reply
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        session: root.session
        conversation: detail.state === StatefulList.Ready && !detail.closed && !detail.quarantined ? root.number : 0
        visible: detail.state === StatefulList.Ready && !detail.quarantined
        height: visible ? implicitHeight : 0
        closed: detail.closed
        edge: root.edge
        onSent: root.sent()
        onAttachAsked: documents.show()
        onSignInAsked: App.routes.open("sign-in")
    }
    EnclosureSheet {
        id: documents
        session: root.session
        onChosen: id => reply.add(id)
    }
    PassingSheet {
        id: forwarding
        session: root.session
        onSent: root.sent()
        onSignInAsked: {
            forwarding.hide()
            App.routes.open("sign-in")
        }
    }
    SiteSheet {
        id: site
        detail: detail
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: detail.error; onRetry: detail.retry() }
    }
}
