import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Mailbox
import Havre.Models.Records
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// The documents: a list, and beside it what one reads when the page is wide enough.
FocusScope {
    id: root

    required property OpenSession session
    // With nothing to read, the list takes it all: a bare pane would say nothing.
    readonly property bool bare: documents.state === StatefulList.Ready && documents.count === 0 && documents.total === 0 && !documents.filtered
    readonly property bool twoPanes: width >= (Theme.stacked ? 1000 : 720) && !bare
    readonly property int listWidth: twoPanes ? Math.round(Math.max(330, Math.min(Theme.stacked ? 480 : 408, width * 0.42))) : width
    readonly property bool current: App.routes.current === "documents"
    property var args: ({})            // of the route, given by the shell
    property string selectedId: ""

    function choose(id) {
        if (id === "")
            return
        if (twoPanes) {
            selectedId = id
            App.routes.replace({ id: id })
        } else {
            if (args.id !== undefined)
                App.routes.replace({}) // coming back must not open it again
            App.routes.open("document", { id: id })
        }
    }
    // Arguments: id (open it), search (look for it), author, category, unseen (show only these), choose (tick several; `ticked` are so already).
    function follow() {
        const asked = args
        if (asked.search !== undefined)
            list.show(asked.search)
        if (asked.author !== undefined)
            documents.author = asked.author
        if (asked.category !== undefined) {
            documents.clearFilters()
            documents.toggleCategory(asked.category)
        }
        if (asked.unseen !== undefined)
            documents.unseenOnly = asked.unseen
        if (asked.choose !== undefined) {
            list.choose(asked.ticked ?? [])
            // Coming back must not begin it again; later, for the route is changing right now.
            Qt.callLater(() => { if (root.current) App.routes.replace({}) })
        }
        if (asked.focus === "search")
            list.takeSearch(asked.search === undefined)
        if (asked.id !== undefined)
            choose(asked.id)
    }

    onArgsChanged: follow()
    Shortcut {
        sequences: ["Ctrl+K", StandardKey.Find]
        enabled: root.current
        onActivated: list.takeSearch(true)
    }

    DocumentsModel {
        id: documents
        session: root.session
        language: App.language
    }
    CategoriesModel {
        id: shelves
        session: root.session
        language: App.language
    }
    // The words one looks for may name a result or stand in messages too: asked when the fingers rest.
    FoundFactsModel {
        id: facts
        session: root.session
        text: resting.words
        most: 3
        language: App.language
    }
    FoundLettersModel {
        id: letters
        session: root.session
        text: resting.words
        most: 3
        language: App.language
    }
    Timer {
        id: resting
        property string words: ""
        readonly property string typed: documents.text
        interval: 250
        onTypedChanged: {
            if (typed.trim() !== "") {
                restart()
                return
            }
            stop()
            words = ""
        }
        onTriggered: {
            facts.most = 3
            words = typed
        }
    }
    Rectangle { anchors.fill: parent; color: Theme.color.canvas }
    ListPane {
        id: list
        width: root.listWidth
        height: parent.height
        focus: true
        documents: documents
        shelves: shelves
        framed: !root.twoPanes
        selectedId: root.twoPanes ? root.selectedId : ""
        canSignIn: root.session !== null && root.session.hasPlatform && !root.session.signedIn
        sync: root.session !== null ? root.session.sync : null
        arriving: root.session !== null && root.session.sync.running
        onChosen: id => root.choose(id)
        facts: facts
        letters: letters
        asking: resting.running || facts.state === StatefulList.Loading || letters.state === StatefulList.Loading
        mail: root.session !== null && root.session.hasMail
        onFactAsked: (page, analyte) => App.routes.open(page, page === "trend" ? { analyte: analyte } : {})
        onLetterAsked: number => App.routes.open(root.twoPanes ? "mail" : "conversation", { number: number })
        onLettersAsked: App.routes.open("mail", { search: documents.text })
        onSignInAsked: App.routes.open("sign-in")
        onImportAsked: App.routes.open("import")
        onPackAsked: ids => App.routes.open("pack", { documents: ids })
        onLinkAsked: ids => App.routes.open("share", { documents: ids })
    }
    Loader {
        id: reading
        active: root.twoPanes
        x: root.listWidth
        width: root.width - x
        height: parent.height
        sourceComponent: root.selectedId !== "" && root.session !== null ? pane : invitation
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
        ReadingPane {
            session: root.session
            documentId: root.selectedId
            language: App.language
            onBack: list.forceActiveFocus(Qt.BacktabFocusReason)
            onAuthorAsked: author => documents.author = author
            onLinkAsked: id => App.routes.open("share", { documents: [id] })
            onPackAsked: id => App.routes.open("pack", { documents: [id] })
            onSignInAsked: App.routes.open("sign-in")
            onSendAsked: id => App.routes.open("mail", { enclose: id })
        }
    }
    Component {
        id: invitation
        Rectangle {
            color: Theme.color.surface
            HarbourDrawing {
                anchors.fill: parent
                first: Math.min(190, width * 0.3) // the words stand inside the first circle
                step: 56
                reach: Math.min(width, height) / 2 // every circle is whole
            }
            Column {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 2 * Theme.space.xxl)
                spacing: Theme.space.m
                visible: documents.count > 0
                GlyphTile { glyph: "file"; size: 56; anchors.horizontalCenter: parent.horizontalCenter }
                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    muted: true
                    //: nothing is selected in the list yet
                    text: qsTr("Choisissez un document pour le lire ici.")
                }
            }
        }
    }
}
