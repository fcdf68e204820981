import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Mailbox
import Havre.Models.Records
import Havre.Models.Session
import Havre.Models.Support

// Title, search, filters, and the documents. The search stays; the filters scroll away with the list.
FocusScope {
    id: root

    required property DocumentsModel documents
    required property CategoriesModel shelves
    property bool framed: true
    property string selectedId: ""
    property bool canSignIn: false     // an empty vault may be filled from the account
    property SyncStatus sync: null
    property bool arriving: false      // a synchronisation is under way
    readonly property int edge: Theme.margin

    // What the search found as well, once the fingers rest; only words alone are asked for everywhere.
    required property FoundFactsModel facts
    required property FoundLettersModel letters
    property bool asking: false        // they may still answer
    property bool mail: false          // there is a mailbox to look into
    readonly property bool narrowed: documents.categories.length > 0 || documents.author !== "" || documents.unseenOnly
        || documents.period !== DocumentsModel.AnyTime
    property FoundElsewhere elsewhere: null
    readonly property bool foundElsewhere: elsewhere !== null && elsewhere.visible

    signal chosen(string id)
    signal factAsked(string page, string analyte)
    signal letterAsked(var number)
    signal signInAsked()
    signal lettersAsked()
    signal importAsked()
    signal packAsked(var ids)          // of the ticked documents, in the order they were ticked
    signal linkAsked(var ids)

    property bool searchAsked: false   // by a shortcut, or by words brought along
    property bool choosing: false      // several documents are being ticked
    property var ticked: []

    function choose(already) {
        ticked = Array.from(already)
        choosing = true
        list.enter()
    }
    function tick(id) {
        ticked = ticked.indexOf(id) < 0 ? ticked.concat([id]) : ticked.filter(one => one !== id)
    }
    function leaveChoosing() {
        choosing = false
        ticked = []
        list.enter()
    }
    // `all`: what stands there is selected, so that typing replaces it.
    function takeSearch(all) {
        searchAsked = true
        all ? search.take() : search.forceActiveFocus(Qt.OtherFocusReason)
    }
    function backToSearch() { if (search.visible) search.take() }
    function goOn() { foundElsewhere ? elsewhere.enter(false) : list.enter() }
    function show(text) {
        search.text = text
        documents.text = text
    }

    Accessible.role: Accessible.Pane
    //: said by screen readers: the part of the page with the list
    Accessible.name: qsTr("Liste des documents")

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
            height: !sorting.visible ? titleWords.implicitHeight
                : Theme.stacked ? titleWords.implicitHeight + Theme.space.s + sorting.height : Math.max(titleWords.implicitHeight, sorting.height)
            Words {
                id: titleWords
                //: page title; the first while several are ticked
                text: root.choosing ? qsTr("Choisir des documents") : qsTr("Documents")
                role: "h1"
                width: parent.width - (sorting.visible && !Theme.stacked ? sorting.width + Theme.space.m : 0)
            }
            Chip {
                id: sorting
                //: chip: the order of the list
                readonly property var orders: [qsTr("Trier"), qsTr("Anciens d’abord"), qsTr("Par titre"), qsTr("Par auteur"),
                    qsTr("Par catégorie"), qsTr("Arrivés en dernier")]
                visible: root.documents.total > 1 && !root.choosing
                x: Theme.stacked ? 0 : parent.width - width
                y: Theme.stacked ? titleWords.implicitHeight + Theme.space.s : (Math.max(titleWords.implicitHeight, height) - height) / 2
                opens: true
                checked: root.documents.order !== DocumentsModel.NewestFirst
                label: orders[root.documents.order]
                onClicked: order.show()
            }
        }
        SearchField {
            id: search
            // Not before there is a document to look for, unless it is asked for: results and messages may be here already.
            visible: root.searchAsked || root.documents.total > 0 || root.documents.count > 0 || root.documents.filtered || root.documents.state !== StatefulList.Ready
            width: parent.width
            label: root.mail
                //: said by screen readers: search field of the documents
                ? qsTr("Rechercher dans les documents, les résultats et les messages")
                //: said by screen readers: search field of the documents, where there is no mailbox
                : qsTr("Rechercher dans les documents et les résultats")
            hint: root.mail
                //: in the empty search field of the documents: what it looks through; short
                ? qsTr("Documents, résultats, messages")
                //: in the empty search field of the documents, where there is no mailbox; short
                : qsTr("Documents et résultats")
            shortcut: Theme.compact ? "" : "Ctrl\u00A0K"
            onEdited: root.documents.text = text
            onDownPressed: root.goOn()
            onAccepted: root.goOn()
        }
    }
    ListView {
        id: list

        // Not while the keyboard is above the documents: the current one would take the focus from there.
        function takeFirst() {
            if (activeFocus && currentIndex < 0 && count > 0 && !(root.elsewhere && (root.elsewhere.focus || root.elsewhere.activeFocus)))
                currentIndex = 0
        }
        // To a document, also from a button of the header: hidden by what it did, it would keep the focus.
        function enter() {
            if (count === 0)
                return
            currentIndex = Math.max(0, currentIndex)
            forceActiveFocus(Qt.TabFocusReason)
            if (currentItem)
                currentItem.forceActiveFocus(Qt.TabFocusReason)
            positionViewAtIndex(currentIndex, ListView.Contain)
        }

        // A row of the header was taken by the keyboard.
        function see(row) {
            const y = row.mapToItem(contentItem, 0, 0).y
            if (y < contentY)
                contentY = Math.max(originY, y - 40) // with its heading
            else if (y + row.height > contentY + height)
                contentY = y + row.height - height
        }

        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: ticking.top }
        clip: true
        focus: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 0 // rows made ahead are made asynchronously, and Qt loses them when the list shrinks meanwhile
        currentIndex: -1
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        model: root.documents
        bottomMargin: Theme.space.l
        Accessible.role: Accessible.List
        //: said by screen readers: the list
        Accessible.name: qsTr("Documents")
        // The first document is taken whichever comes first: the focus, or the documents.
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / 76) - 1)
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else if (event.key === Qt.Key_Up && currentIndex <= 0) root.foundElsewhere ? root.elsewhere.enter(true) : root.backToSearch()
            else if (event.key === Qt.Key_Escape) root.choosing ? root.leaveChoosing() : root.backToSearch()
            else return
            event.accepted = true
        }
        header: Column {
            x: root.edge
            width: list.width - 2 * root.edge
            bottomPadding: Theme.space.s
            spacing: Theme.space.s
            Loader {
                active: root.arriving && root.sync !== null && !Theme.expanded
                visible: active
                width: parent.width
                sourceComponent: ArrivingLine { sync: root.sync }
            }
            FilterChips {
                width: parent.width
                visible: root.documents.total > 0
                documents: root.documents
                shelves: root.shelves
                onCategoriesAsked: categories.show()
                onPeriodAsked: period.show()
            }
            FoundElsewhere {
                width: parent.width
                visible: any && !root.narrowed && !root.choosing
                facts: root.facts
                letters: root.letters
                Component.onCompleted: root.elsewhere = this
                onFactAsked: (page, analyte) => root.factAsked(page, analyte)
                onLetterAsked: number => root.letterAsked(number)
                onLettersAsked: root.lettersAsked()
                onReached: row => list.see(row)
                onLeftAbove: search.take()
                onLeftBelow: list.enter()
            }
            Item {
                visible: root.documents.state === StatefulList.Ready && root.documents.count > 0
                width: parent.width
                height: Theme.stacked && several.visible ? tally.implicitHeight + several.height : Math.max(tally.implicitHeight, several.visible ? several.height : 0)
                Words {
                    id: tally
                    width: parent.width - (several.visible && !Theme.stacked ? several.width + Theme.space.m : 0)
                    y: Theme.stacked || !several.visible ? 0 : Math.floor((several.height - height) / 2)
                    role: "caption"
                    muted: true
                    readonly property string found: root.documents.complete
                        //: how many documents the list shows
                        ? qsTr("%n document(s)", "", root.documents.count)
                        //: the whole count is still on its way
                        : qsTr("Plus de %n document(s)", "", root.documents.count - 1)
                    text: root.documents.text.trim() !== ""
                        //: %1 how many documents; the search never left this device
                        ? qsTr("%1\u00a0· recherche faite sur cet appareil").arg(found)
                        : root.documents.unseen > 0 && !root.documents.filtered
                        //: %1 how many documents, then how many were not opened yet
                        ? qsTr("%1, dont %n non lu(s)", "", root.documents.unseen).arg(found) : found
                }
                LinkButton {
                    id: several
                    visible: !root.choosing
                    x: Theme.stacked ? 0 : parent.width - width
                    y: Theme.stacked ? tally.implicitHeight : 0
                    role: "caption"
                    //: documents: begins ticking several, to hand them over together
                    label: qsTr("Choisir")
                    //: said by screen readers after « Choisir »
                    description: qsTr("Plusieurs documents, pour les partager ensemble")
                    onClicked: root.choose([])
                }
            }
        }
        delegate: DocumentLine {
            width: list.width
            edge: root.edge
            framed: root.framed
            choosing: root.choosing
            ticked: root.choosing && root.ticked.indexOf(documentId) >= 0
            selected: documentId !== "" && documentId === root.selectedId && !root.choosing
            // A line kept for reuse is still a child of the list: a screen reader would go on reading it.
            ListView.onPooled: visible = false
            ListView.onReused: {
                settle()
                visible = true
            }
            onChosen: id => {
                list.currentIndex = index
                if (root.choosing)
                    root.tick(id)
                else
                    root.chosen(id)
            }
        }
        // The other three faces.
        footer: Loader {
            x: root.edge
            width: Math.min(list.width - 2 * root.edge, Theme.content)
            sourceComponent: root.documents.state === StatefulList.Loading ? loading
                : root.documents.state === StatefulList.Failed ? failed
                : root.documents.state === StatefulList.Ready && root.documents.count === 0
                  ? (!root.documents.filtered ? nothingYet : root.foundElsewhere ? noDocument : root.asking ? null : nothingFound) : null
        }
    }
    TickedBar {
        id: ticking
        visible: root.choosing
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? implicitHeight : 0
        count: root.ticked.length
        words: count > 0
            //: how many documents are ticked
            ? qsTr("%n document(s) choisi(s)", "", count)
            //: no document is ticked yet
            : qsTr("Cochez des documents")
        onPackAsked: {
            const ids = root.ticked
            root.leaveChoosing()
            root.packAsked(ids)
        }
        onLinkAsked: {
            const ids = root.ticked
            root.leaveChoosing()
            root.linkAsked(ids)
        }
        onLeave: root.leaveChoosing()
    }
    Connections {
        target: root.documents
        function onQueryChanged() { list.positionViewAtBeginning() }
    }
    TopKeeper { list: list }
    ScrollLine { flickable: list; anchors.topMargin: top.height; anchors.bottomMargin: ticking.height }

    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: root.documents.error; onRetry: root.documents.retry() }
    }
    Component {
        id: nothingFound
        NothingFound {
            documents: root.documents
            narrowed: root.narrowed
            mail: root.mail
            onAllAsked: {
                search.clear()
                root.documents.clearFilters()
            }
        }
    }
    Component {
        id: noDocument
        Words {
            topPadding: Theme.space.s
            role: "caption"
            muted: true
            //: under results and messages that were found: no document says the words
            text: qsTr("Aucun document ne contient ces mots.")
        }
    }
    Component {
        id: nothingYet
        EmptyState {
            drawn: root.framed && !Theme.compact // it has the whole page
            glyph: root.arriving ? "download" : "file-plus"
            title: root.arriving
                //: the first synchronisation is under way
                ? qsTr("Vos documents arrivent")
                //: the vault holds no document
                : qsTr("Aucun document pour l’instant")
            text: root.arriving
                ? qsTr("Ils apparaissent ici un à un. On ne peut les lire que sur cet appareil.")
                //: an empty vault: what to do next
                : qsTr("Reliez votre espace santé ou importez des fichiers\u202f: tout est rangé ici, chiffré, et lisible sans réseau.")
            ActionButton {
                visible: root.canSignIn && !root.arriving
                icon: "refresh"
                //: leads to the sign-in page
                label: qsTr("Relier Mon espace santé")
                onClicked: root.signInAsked()
            }
            ActionButton {
                visible: !root.arriving
                kind: root.canSignIn ? "outlined" : "primary"
                icon: "file-plus"
                //: leads to the page that brings files in
                label: qsTr("Importer des fichiers")
                onClicked: root.importAsked()
            }
        }
    }
    CategorySheet { id: categories; documents: root.documents; shelves: root.shelves }
    ChoiceSheet {
        id: period
        //: title: choice of a period
        title: qsTr("Période")
        current: root.documents.period
        //: periods
        options: [{ value: "0", text: qsTr("Depuis toujours") }, { value: "1", text: qsTr("Depuis 1 mois") },
            { value: "2", text: qsTr("Depuis 6 mois") }, { value: "3", text: qsTr("Depuis 1 an") }, { value: "4", text: qsTr("Depuis 3 ans") }]
        onChosen: value => root.documents.period = Number(value)
    }
    ChoiceSheet {
        id: order
        //: title: choice of an order
        title: qsTr("Trier les documents")
        current: root.documents.order
        //: orders
        options: [{ value: "0", text: qsTr("Récents d’abord") }, { value: "1", text: qsTr("Anciens d’abord") },
            { value: "2", text: qsTr("Par titre") }, { value: "3", text: qsTr("Par auteur") },
            { value: "4", text: qsTr("Par catégorie") }, { value: "5", text: qsTr("Arrivés en dernier") }]
        onChosen: value => root.documents.order = Number(value)
    }
}
