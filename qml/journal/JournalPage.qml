import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Patterns
import Havre.Models.Journal
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// Who did what with the record, in human words, newest first.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool current: App.routes.current === "journal"

    //: page title: who opened what
    title: qsTr("Journal")
    subtitle: qsTr("Tout ce qui a été fait dans ce coffre. Personne ne peut y effacer une ligne sans que cela se voie.")
    subtitleGlyph: "shield-check"
    scrolls: false
    scroller: list

    // What happened meanwhile is there when one comes back.
    onCurrentChanged: if (current) entries.retry()

    JournalModel {
        id: entries
        session: root.session
        language: App.language
    }
    ListView {
        id: list

        function takeFirst() {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
        }

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        focus: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 400
        currentIndex: -1
        highlightMoveDuration: 0
        bottomMargin: Theme.space.xl
        model: entries
        Accessible.role: Accessible.List
        Accessible.name: root.title
        // The first line is taken whichever comes first: the focus, or the lines.
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / 72) - 1)
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else return
            event.accepted = true
        }
        delegate: JournalEntry {
            width: list.width
            // A line kept for reuse is still a child of the list: a screen reader would go on reading it.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
            onDocumentAsked: id => App.routes.open("document", { id: id })
            onUnfoldAsked: entries.unfold(index)
        }
        footer: Loader {
            width: list.width
            sourceComponent: entries.state === StatefulList.Loading ? loading
                : entries.state === StatefulList.Failed ? failed
                : entries.state === StatefulList.Ready && entries.count === 0 ? nothing : null
        }
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: entries.error; onRetry: entries.retry() }
    }
    Component {
        id: nothing
        EmptyState {
            glyph: "eye"
            //: the journal is empty
            title: qsTr("Rien à raconter pour l’instant")
            text: qsTr("Chaque ouverture, chaque arrivée et chaque export seront notés ici.")
        }
    }
}
