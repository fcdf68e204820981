import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Store
import Havre.Models.Support

// The catalogue of apps: search, filters, cards in as many columns as there is room for.
PageFrame {
    id: root

    required property OpenSession session
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((contentWidth + gap) / ((Theme.stacked ? 380 : 280) + gap))))
    readonly property int gap: Theme.compact ? Theme.space.m : Theme.space.l
    readonly property bool current: App.routes.current === "store"

    //: page title: the catalogue of apps
    title: qsTr("Applis")
    subtitle: apps.total > 0
        //: under the title of the catalogue
        ? qsTr("Le catalogue de l’État. Rien n’est partagé sans votre accord.") : ""
    scrolls: false
    scroller: grid
    spacing: Theme.space.m
    onCurrentChanged: if (current && apps.state === StatefulList.Ready) apps.retry() // back again: still so?

    CatalogueModel {
        id: apps
        session: root.session
        language: App.language
    }
    Shortcut {
        sequences: ["Ctrl+K", StandardKey.Find]
        enabled: root.current
        onActivated: search.take()
    }
    SearchField {
        id: search
        visible: apps.total > 0
        Layout.fillWidth: true
        //: search field of the catalogue
        label: qsTr("Rechercher une appli")
        shortcut: Theme.compact ? "" : "Ctrl\u00A0K"
        onEdited: apps.text = text
        onDownPressed: grid.enter()
        onAccepted: grid.enter()
    }
    GridView {
        id: grid

        function takeFirst() {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
        }
        function enter() {
            if (count > 0)
                forceActiveFocus(Qt.TabFocusReason)
        }

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: -root.gap      // of the last column
        clip: true
        focus: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / root.columns)
        cellHeight: metrics.height + root.gap
        cacheBuffer: 0                     // as in the documents: made ahead is made asynchronously, and may be lost
        currentIndex: -1
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        bottomMargin: Theme.space.l
        model: apps
        Accessible.role: Accessible.List
        //: said by screen readers: the list
        Accessible.name: qsTr("Applis du catalogue")
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / cellHeight)) * root.columns
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else if (event.key === Qt.Key_Up && currentIndex < root.columns) search.take()
            else if (event.key === Qt.Key_Escape) search.take()
            else return
            event.accepted = true
        }
        header: StoreHead {
            width: grid.width - root.gap
            catalogue: apps
            onThemesAsked: themes.show()
        }
        delegate: FocusScope {
            id: cell
            required property int index
            required property var model
            width: grid.cellWidth
            height: grid.cellHeight
            AppCard {
                focus: true
                width: parent.width - root.gap
                height: parent.height - root.gap
                roomy: metrics.roomy
                wide: metrics.wide
                appId: cell.model.appId
                name: cell.model.name
                publisher: cell.model.publisher
                summary: cell.model.summary
                glyph: cell.model.glyph
                price: cell.model.price
                status: cell.model.status
                standing: cell.model.standing
                hosting: cell.model.hosting
                exchange: cell.model.exchange
                exchangeGlyph: cell.model.exchangeGlyph
                asks: cell.model.asks
                onClicked: {
                    grid.currentIndex = cell.index
                    App.routes.open("app", { id: appId })
                }
            }
        }
        footer: Loader {
            width: grid.width - root.gap
            sourceComponent: apps.state === StatefulList.Loading ? loading
                : apps.state === StatefulList.Failed ? failed
                : apps.state === StatefulList.Ready && apps.count === 0 ? nothing : null
        }
    }
    CardMetrics { id: metrics; roomy: !Theme.compact; wide: roomy && root.columns === 1 }
    Connections {
        target: apps
        function onQueryChanged() { grid.positionViewAtBeginning() }
    }
    TopKeeper { list: grid }
    ThemeSheet {
        id: themes
        parent: root
        catalogue: apps
    }

    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: apps.error; onRetry: apps.retry() }
    }
    Component {
        id: nothing
        EmptyState {
            glyph: "search"
            //: no app matches what is searched
            title: qsTr("Aucune appli trouvée")
            text: apps.total === 0
                //: the catalogue itself holds nothing
                ? qsTr("Le catalogue de cette plateforme est encore vide.")
                : qsTr("Essayez un mot plus court, ou retirez un filtre.")
            ActionButton {
                visible: apps.total > 0
                kind: "outlined"
                //: empties the search and removes all filters
                label: qsTr("Tout afficher")
                onClicked: {
                    search.clear()
                    apps.showAll()
                }
            }
        }
    }
}
