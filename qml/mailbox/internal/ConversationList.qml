import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Mailbox
import Havre.Models.Support

// Title, search, what the last check said, and the conversations.
FocusScope {
    id: root

    required property ConversationsModel conversations
    required property MailStatus status
    property bool framed: true
    property int selected: 0
    property bool canSignIn: false
    property bool enclosing: false     // a document waits for the conversation it goes with
    readonly property int edge: Theme.margin
    readonly property bool searching: conversations.text.trim() !== ""
    property bool begun: false         // a message came once: there is something to search

    signal chosen(int number)
    signal signInAsked()
    signal enclosingDropped()

    function takeSearch() { if (search.visible) search.take() }
    function find(words) {
        search.text = words
        conversations.text = words
    }

    function look() { begun = begun || conversations.count > 0 || conversations.setAside > 0 }

    Component.onCompleted: look()
    Connections {
        target: root.conversations
        function onCountChanged() { root.look() }
        function onSetAsideChanged() { root.look() }
    }
    Accessible.role: Accessible.Pane
    //: said by screen readers: the part of the page with the conversations
    Accessible.name: qsTr("Liste des conversations")

    Column {
        id: top
        z: 2
        x: root.edge
        width: parent.width - 2 * root.edge
        topPadding: Theme.expanded ? Theme.space.xxl - 4 : Theme.space.l
        bottomPadding: Theme.space.s
        spacing: Theme.space.m

        Item {
            width: parent.width
            height: Math.max(titleWords.implicitHeight, again.height)
            Words {
                id: titleWords
                //: page title: the health mailbox
                text: qsTr("Messages")
                role: "h1"
                width: parent.width - again.width - Theme.space.m
                anchors.verticalCenter: parent.verticalCenter
            }
            IconButton {
                id: again
                visible: root.status.available
                enabled: !root.status.running
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                icon: root.status.running ? "clock" : "refresh"
                //: brings new messages
                label: root.status.running ? qsTr("Relève en cours") : qsTr("Relever les messages")
                onClicked: root.status.check()
            }
        }
        SearchField {
            id: search
            visible: root.status.available && (root.begun || root.searching || root.conversations.state !== StatefulList.Ready)
            width: parent.width
            //: search field of the mailbox
            label: qsTr("Rechercher un message")
            shortcut: Theme.compact ? "" : "Ctrl\u00A0K"
            onEdited: root.conversations.text = text
            onDownPressed: list.enter()
            onAccepted: list.enter()
        }
    }
    ListView {
        id: list

        function takeFirst() {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
        }
        function enter() {
            if (count > 0)
                forceActiveFocus(Qt.TabFocusReason)
        }

        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom }
        clip: true
        focus: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 320
        currentIndex: -1
        highlightMoveDuration: 0
        bottomMargin: Theme.space.l
        model: root.conversations
        Accessible.role: Accessible.List
        //: said by screen readers: the list
        Accessible.name: qsTr("Conversations")
        // The first conversation is taken whichever comes first: the focus, or the conversations.
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / 92) - 1)
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else if (event.key === Qt.Key_Up && currentIndex <= 0) root.takeSearch()
            else if (event.key === Qt.Key_Escape) root.takeSearch()
            else return
            event.accepted = true
        }
        header: Column {
            x: root.edge
            width: list.width - 2 * root.edge
            bottomPadding: Theme.space.s
            spacing: Theme.space.m
            Notice {
                visible: root.enclosing
                width: parent.width
                icon: "file-plus"
                //: title over the conversations: choosing whom a document goes to
                title: qsTr("À qui envoyer ce document ?")
                text: qsTr("Choisissez une conversation\u202f: il y sera joint à votre réponse. On écrit aux professionnels qui vous ont déjà écrit.")
                //: gives up sending a document
                action: qsTr("Ne rien envoyer")
                onClicked: root.enclosingDropped()
            }
            Notice {
                visible: root.status.error.code !== ""
                width: parent.width
                tone: "caution"
                title: root.status.error.title
                text: root.status.error.text
                action: root.status.error.action
                onClicked: root.status.check()
            }
            Notice {
                visible: root.status.waiting > 0 && !root.status.running && !root.enclosing
                width: parent.width
                icon: "clock"
                //: messages in the outbox
                text: qsTr("%n message(s) pas encore arrivé(s). Ouvrez la conversation pour en savoir plus.", "", root.status.waiting)
            }
            Repeater {
                model: root.enclosing ? [] : root.status.passedOn // one is choosing
                delegate: PendingCard {
                    required property var modelData
                    width: parent.width
                    edge: 0
                    inset: 0
                    line: modelData
                    onAgainAsked: number => root.status.sendAgain(number)
                    onDropAsked: number => root.status.giveUp(number)
                }
            }
            Flow {
                width: parent.width
                visible: !root.enclosing && (root.conversations.setAside > 0 || root.conversations.quarantined)
                spacing: Theme.space.s
                Chip {
                    //: chip: conversations with professionals of the health space
                    label: qsTr("Espace de santé")
                    checked: !root.conversations.quarantined
                    onClicked: root.conversations.quarantined = false
                }
                Chip {
                    //: chip: messages set aside; %n how many
                    label: qsTr("Mis de côté (%n)", "", root.conversations.setAside)
                    checked: root.conversations.quarantined
                    onClicked: root.conversations.quarantined = true
                }
            }
            Words {
                visible: root.conversations.quarantined
                width: parent.width
                role: "caption"
                muted: true
                //: over the list of messages set aside
                text: qsTr("Ces expéditeurs ne font pas partie de l’espace de santé. On ne peut pas leur répondre d’ici.")
            }
            Words {
                //: how many conversations the list shows
                readonly property string many: qsTr("%n conversation(s)", "", root.conversations.count)
                visible: root.conversations.state === StatefulList.Ready && root.conversations.count > 0 && !root.conversations.quarantined
                width: parent.width
                role: "caption"
                muted: true
                //: %1 how many conversations
                text: root.searching ? qsTr("%1\u00a0· recherche faite sur cet appareil").arg(many)
                    : root.status.unread > 0
                    //: %1 how many conversations, then how many messages were not read yet
                    ? qsTr("%1, %n message(s) non lu(s)", "", root.status.unread).arg(many) : many
            }
        }
        delegate: ConversationRow {
            width: list.width
            edge: root.edge
            framed: root.framed
            first: index === 0
            last: index === list.count - 1
            selected: number === root.selected
            onChosen: {
                list.currentIndex = index
                root.chosen(number)
            }
        }
        // The other three faces.
        footer: Loader {
            x: root.edge
            width: Math.min(list.width - 2 * root.edge, Theme.content)
            sourceComponent: !root.status.available ? none
                : root.conversations.state === StatefulList.Loading || (root.conversations.count === 0 && root.status.running) ? loading
                : root.conversations.state === StatefulList.Failed ? failed
                : root.conversations.state === StatefulList.Ready && root.conversations.count === 0
                  ? (root.searching ? nothingFound : nothingYet) : null
        }
    }
    TopKeeper { list: list }
    ScrollLine { flickable: list; anchors.topMargin: top.height }

    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: root.conversations.error; onRetry: root.conversations.retry() }
    }
    Component {
        id: none
        EmptyState {
            glyph: "mail"
            //: the platform has no mailbox
            title: qsTr("Pas de messagerie ici")
            text: qsTr("La plateforme à laquelle ce coffre est relié n’offre pas de messagerie de santé.")
        }
    }
    Component {
        id: nothingFound
        EmptyState {
            glyph: "search"
            //: no message matches the search
            title: qsTr("Rien trouvé")
            //: advice when a search found nothing; %1 what was typed
            text: qsTr("Aucun message ne contient « %1 ». Essayez un mot plus court.").arg(root.conversations.text.trim())
        }
    }
    Component {
        id: nothingYet
        EmptyState {
            drawn: root.framed && !Theme.compact && !root.conversations.quarantined // it has the whole page
            glyph: "mail"
            //: the mailbox holds no message
            title: root.conversations.quarantined ? qsTr("Rien n’est mis de côté") : qsTr("Aucun message pour l’instant")
            text: root.conversations.quarantined
                ? qsTr("Les messages venus d’ailleurs que de l’espace de santé seraient ici.")
                //: an empty mailbox: how it fills
                : qsTr("Vos professionnels de santé vous écrivent à votre adresse de santé. Leurs messages seront gardés ici, chiffrés, et lisibles sans réseau.")
            ActionButton {
                visible: root.canSignIn
                width: parent ? parent.width : 0
                icon: "refresh"
                //: leads to the sign-in page
                label: qsTr("Relier Mon espace santé")
                onClicked: root.signInAsked()
            }
        }
    }
}
