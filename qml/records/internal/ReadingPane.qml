import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Support

// A document, read: head, body (narrative or pages, one virtualised list), origin, and its two actions.
FocusScope {
    id: root

    required property OpenSession session
    property string documentId: ""
    property string language: ""
    property string backLabel: ""      // one pane: the way back to the list
    property real zoom: 1
    property real drawnZoom: 1         // follows when the fingers rest
    property int edge: Theme.margin
    readonly property bool drawn: detail.body === DocumentDetail.Pages || detail.body === DocumentDetail.Picture
    readonly property DocumentDetail document: detail

    signal back()
    signal authorAsked(string author)
    signal sendAsked(string documentId)
    signal linkAsked(string documentId)  // a share by link
    signal packAsked(string documentId)  // a consultation pack
    signal signInAsked()

    function nearer() { zoom = Math.min(5, zoom < 1 ? zoom + 0.25 : zoom < 2 ? zoom + 0.5 : zoom + 1) }
    function farther() { zoom = Math.max(0.5, zoom <= 1 ? zoom - 0.25 : zoom <= 2 ? zoom - 0.5 : zoom - 1) }

    onZoomChanged: fingers.restart()
    onDocumentIdChanged: {
        zoom = 1
        body.scrolled = false
        body.contentX = 0
        body.positionViewAtBeginning()
    }
    Accessible.role: Accessible.Pane
    Accessible.name: detail.title
    Keys.onEscapePressed: back()
    Keys.onBackPressed: back()

    DocumentDetail {
        id: detail
        session: root.session
        documentId: root.documentId
        language: root.language
    }
    DmpDoor {
        id: door
        session: root.session
        documentId: root.documentId
        language: root.language
    }
    ShareFlow {
        id: links // only to know whether the platform hosts shares
        session: root.session
    }
    Rectangle { anchors.fill: parent; color: Theme.color.surface }

    ListView {
        id: body
        property bool scrolled: false
        onMovementStarted: scrolled = true
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: actions.visible ? actions.top : parent.bottom }
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        contentWidth: root.drawn ? Math.max(width, (width - 2 * root.edge) * root.zoom + 2 * root.edge) : width
        flickableDirection: contentWidth > width ? Flickable.HorizontalAndVerticalFlick : Flickable.VerticalFlick
        currentIndex: -1
        delegate: root.drawn ? page : block
        // After its delegate, never before: rows of one kind do not fit the delegate of the other.
        model: detail.state !== StatefulList.Ready || detail.body === DocumentDetail.Unreadable ? null
            : delegate === page ? detail.pages : detail.narrative
        header: Item {
            x: body.contentX
            width: body.width
            // An emptied Loader keeps the size of what it held.
            implicitHeight: head.implicitHeight + (face.item ? face.implicitHeight : 0)
            // The head grows as its facts come; until somebody scrolls, one sees it from its top.
            onImplicitHeightChanged: if (!body.scrolled) Qt.callLater(body.positionViewAtBeginning)
            DocumentHead {
                id: head
                width: parent.width
                document: detail
                edge: root.edge
                backLabel: root.backLabel
                order: door.order
                failure: door.error
                onBack: root.back()
                onAuthorAsked: root.authorAsked(detail.author)
                onRemedyAsked: door.order.remedy === "sign-in" ? root.signInAsked() : door.again()
                onWithdrawAsked: door.withdraw()
            }
            Loader {
                id: face
                x: root.edge
                width: parent.width - 2 * root.edge
                y: head.implicitHeight
                sourceComponent: detail.state === StatefulList.Failed ? failed
                    : detail.state === StatefulList.Loading ? loading
                    : detail.body === DocumentDetail.Unreadable ? unreadable : null
            }
        }
        footer: Loader {
            x: body.contentX
            width: body.width
            active: detail.state === StatefulList.Ready
            sourceComponent: DocumentOrigin { width: body.width; document: detail; edge: root.edge }
        }
        Keys.onPressed: event => {
            const page = height - 64
            if (event.key === Qt.Key_Down) flickBy(64)
            else if (event.key === Qt.Key_Up) flickBy(-64)
            else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_Space && !(event.modifiers & Qt.ShiftModifier)) flickBy(page)
            else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_Space) flickBy(-page)
            else if (event.key === Qt.Key_Home) positionViewAtBeginning()
            else if (event.key === Qt.Key_End) positionViewAtEnd()
            else if (root.drawn && (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)) root.nearer()
            else if (root.drawn && event.key === Qt.Key_Minus) root.farther()
            else if (root.drawn && event.key === Qt.Key_0) root.zoom = 1
            else return
            event.accepted = true
        }
        function flickBy(distance) {
            scrolled = true
            const end = originY + Math.max(0, contentHeight - height)
            contentY = Math.max(originY, Math.min(end, contentY + distance))
        }
        PinchHandler {
            target: null
            enabled: root.drawn
            property real start: 1
            onActiveChanged: active ? start = root.zoom : fingers.restart()
            onScaleChanged: if (active) root.zoom = Math.max(0.5, Math.min(5, start * activeScale))
        }
        Timer { id: fingers; interval: 10; onTriggered: root.drawnZoom = root.zoom }
    }
    Item {
        anchors.fill: body
        FocusRing { around: body; inset: true; radius: 0 }
    }
    ScrollLine { flickable: body; anchors.bottomMargin: actions.height }

    Component {
        id: block
        NarrativeBlock {
            width: body.width
            edge: root.edge
            mediaBase: detail.mediaBase
            onLinkAsked: address => leaving.ask(address)
        }
    }
    Component {
        id: page
        PageSheet {
            room: body.width
            zoom: root.zoom
            drawnZoom: root.drawnZoom
            count: detail.pages.count
            edge: root.edge
        }
    }
    Component {
        id: loading
        Item {
            implicitHeight: Theme.space.xl + 5 * 28
            Accessible.role: Accessible.StaticText
            //: said while a document is being opened
            Accessible.name: qsTr("Ouverture du document")
            Repeater {
                model: 5
                delegate: Rectangle {
                    required property int index
                    y: Theme.space.xl + index * 28
                    width: parent.width * [0.92, 0.86, 0.95, 0.78, 0.5][index]
                    height: 14
                    radius: 7
                    color: Theme.color.sunken
                }
            }
        }
    }
    Component {
        id: unreadable
        ErrorPanel {
            error: detail.bodyError
            //: what to do with a document that cannot be shown
            secondAction: qsTr("Exporter l’original")
            onSecond: exporting.ask()
            onRetry: detail.retry()
            //: what is safe when a document cannot be shown
            reassurances: [qsTr("Gardé tel qu’il est arrivé")]
        }
    }
    Component {
        id: failed
        ErrorPanel {
            error: detail.error
            //: what to do when a document cannot be opened
            secondAction: root.backLabel !== "" ? qsTr("Revenir à la liste") : ""
            onSecond: root.back()
            onRetry: detail.retry()
        }
    }

    ZoomBar {
        visible: root.drawn && detail.state === StatefulList.Ready
        anchors { right: parent.right; rightMargin: root.edge; bottom: actions.top; bottomMargin: Theme.space.m }
        count: detail.pages.count
        zoom: root.zoom
        page: Math.max(1, Math.min(count, body.indexAt(body.width / 2 + body.contentX, body.contentY + body.height / 2) + 1))
        onNearer: root.nearer()
        onFarther: root.farther()
        onWhole: root.zoom = 1
    }
    ActionBar {
        id: actions
        visible: detail.state === StatefulList.Ready
        height: visible ? implicitHeight : 0
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        readonly property bool wide: root.edge > Theme.margin
        readonly property real half: (width - 2 * Theme.margin - Theme.space.m) / 2
        Item {
            visible: actions.wide
            width: root.edge - Theme.margin - Theme.space.m
            height: 1
        }
        ActionButton {
            id: shareButton
            width: actions.wide ? Math.max(180, implicitWidth) : dmpButton.visible ? Math.min(Math.max(140, implicitWidth), actions.half) : 2 * actions.half + Theme.space.m
            kind: detail.body === DocumentDetail.Unreadable ? "outlined" : "primary" // there the original is the way on
            icon: Theme.stacked ? "" : "share"
            //: opens the ways to hand a document over
            label: qsTr("Partager")
            onClicked: handing.ask()
        }
        ActionButton {
            id: dmpButton
            readonly property string act: door.canDeposit ? "deposit" : door.canShow ? "show" : "hide"
            visible: door.canDeposit || door.canHide || door.canShow
            width: actions.wide ? Math.max(220, implicitWidth) : 2 * actions.half - shareButton.width
            kind: "outlined"
            icon: Theme.stacked ? "" : act === "deposit" ? "out" : act === "show" ? "eye" : "eye-off"
            label: act === "deposit"
                //: hands a document of one's own to the DMP
                ? qsTr("Déposer dans mon DMP")
                : act === "show"
                //: shows a hidden document at the DMP to professionals again; the first on a phone
                ? Theme.compact ? qsTr("Montrer") : qsTr("Montrer aux professionnels")
                //: hides a document at the DMP from professionals; the first on a phone
                : Theme.compact ? qsTr("Masquer") : qsTr("Masquer aux professionnels")
            onClicked: asking.ask(act)
        }
    }
    // The sheets are read and made by those who ask for them, and kept.
    Loader {
        id: exporting
        anchors.fill: parent
        z: 100
        function ask() {
            if (!item)
                setSource("ExportSheet.qml", { document: detail })
            const sheet = item as ExportSheet
            sheet.ask()
        }
    }
    Loader {
        id: handing
        anchors.fill: parent
        z: 100
        function ask() {
            if (!item)
                setSource("HandOverSheet.qml", { canSend: root.session !== null && root.session.hasMail, canLink: links.available })
            const sheet = item as HandOverSheet
            sheet.show()
        }
        Connections {
            target: handing.item as HandOverSheet
            ignoreUnknownSignals: true
            function onLinkAsked() { root.linkAsked(root.documentId) }
            function onPackAsked() { root.packAsked(root.documentId) }
            function onSendAsked() { root.sendAsked(root.documentId) }
            function onExportAsked() { exporting.ask() }
        }
    }
    Loader {
        id: asking
        anchors.fill: parent
        z: 100
        function ask(act) {
            if (!item)
                setSource("DmpSheet.qml")
            const sheet = item as DmpSheet
            sheet.ask(act)
        }
        Connections {
            target: asking.item as DmpSheet
            ignoreUnknownSignals: true
            function onAccepted() {
                const act = (asking.item as DmpSheet).act
                if (act === "hide")
                    door.hide()
                else if (act === "show")
                    door.show()
                else
                    door.deposit()
            }
        }
    }
    Loader {
        id: leaving
        anchors.fill: parent
        z: 100
        function ask(address) {
            if (!item)
                setSource("LinkSheet.qml", { document: detail })
            const sheet = item as LinkSheet
            sheet.ask(address)
        }
    }
}
