import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// Every analysis, or every measure, with its newest value; each leads to its history.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // { shelf: "lab" or "measures" }
    readonly property bool ofMeasures: args.shelf === "measures"

    property bool choosing: false      // several analyses are being ticked
    property var ticked: ({})          // { report, facts }, by analysis
    readonly property var reports: [...new Set(Object.values(ticked).map(one => one.report).filter(report => report !== ""))]
    readonly property var facts: Object.values(ticked).reduce((all, one) => all.concat(one.facts), [])

    function tick(analyte, report, facts) {
        const now = Object.assign({}, ticked)
        if (now[analyte] === undefined)
            now[analyte] = { report: report, facts: facts }
        else
            delete now[analyte]
        ticked = now
    }
    function leaveChoosing() {
        choosing = false
        ticked = {}
    }

    onOfMeasuresChanged: leaveChoosing()
    title: ofMeasures
        //: page title: the newest value of each measure
        ? qsTr("Mesures")
        //: page title: the newest value of each analysis
        : qsTr("Analyses")
    //: page head, label: the page one came from
    backLabel: qsTr("Santé")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("health")
    maximumWidth: 760
    spacing: Theme.space.m
    scrolls: false
    scroller: list
    footer: TickedBar {
        width: root.width
        visible: root.choosing
        height: visible ? implicitHeight : 0
        count: Object.keys(root.ticked).length
        documents: root.reports.length
        words: count > 0
            //: how many results are ticked
            ? qsTr("%n résultat(s) choisi(s)", "", count)
            //: no result is ticked yet
            : qsTr("Cochez des résultats\u202f: leurs comptes rendus seront joints")
        onPackAsked: App.routes.open("pack", { documents: root.reports, facts: root.facts })
        onLinkAsked: App.routes.open("share", { documents: root.reports })
        onLeave: root.leaveChoosing()
    }

    ResultsModel {
        id: results
        session: root.session
        shelf: root.ofMeasures ? "measures" : "lab"
        language: App.language
    }
    Flow {
        visible: results.count > 0
        Layout.fillWidth: true
        spacing: Theme.space.l
        Chip {
            visible: results.outside > 0
            //: filter: only results outside the usual range of their laboratory; %n how many
            label: qsTr("Hors de l’usuel (%n)", "", results.outside)
            checked: results.outsideOnly
            onClicked: results.outsideOnly = !results.outsideOnly
        }
        LinkButton {
            label: root.choosing
                //: results: ends ticking several
                ? qsTr("Ne plus choisir")
                //: results: begins ticking several, to hand their reports over
                : qsTr("Choisir")
            onClicked: root.choosing ? root.leaveChoosing() : root.choosing = true
        }
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
        cacheBuffer: 400
        currentIndex: -1
        highlightMoveDuration: 0
        bottomMargin: Theme.space.xl
        model: results
        Accessible.role: Accessible.List
        Accessible.name: root.title
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / 72) - 1)
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else if (event.key === Qt.Key_Escape && root.choosing) root.leaveChoosing()
            else return
            event.accepted = true
        }
        delegate: ResultRow {
            required property int index
            required property string documentId
            required property var facts
            width: list.width
            choosing: root.choosing
            ticked: root.ticked[analyte] !== undefined
            activeFocusOnTab: false // the list is one stop; arrows move inside
            first: index === 0
            last: index === list.count - 1
            framed: true
            onClicked: {
                list.currentIndex = index
                if (root.choosing)
                    root.tick(analyte, documentId, facts)
                else
                    App.routes.open("trend", { analyte: analyte })
            }
        }
        footer: Loader {
            width: list.width
            sourceComponent: results.state === StatefulList.Loading ? loading
                : results.state === StatefulList.Failed ? failed
                : results.state === StatefulList.Ready && results.count === 0 ? nothing : null
        }
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: results.error; onRetry: results.retry() }
    }
    Component {
        id: nothing
        EmptyState {
            glyph: root.ofMeasures ? "heart" : "flask"
            title: root.ofMeasures
                //: no measure yet
                ? qsTr("Aucune mesure pour l’instant")
                //: no laboratory result yet
                : qsTr("Aucun résultat d’analyse pour l’instant")
            text: root.ofMeasures
                //: no measure yet: what to do
                ? qsTr("Poids, tension, glycémie… Notez-en une en quelques secondes, elle reste dans votre coffre.")
                //: no laboratory result yet: what comes here
                : qsTr("Dès qu’un compte rendu de laboratoire lisible arrive dans vos documents, ses valeurs se rangent ici, avec leur évolution.")
        }
    }
}
