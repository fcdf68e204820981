import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// The results of the newest days, in each day those outside their laboratory's usual range first; each leads to its trend.
// Read once home is drawn: quiet rows of the same height keep their place until then.
Column {
    id: root

    required property OpenSession session
    property int counted: 0            // how many the space holds
    readonly property int most: 3
    readonly property bool wanted: waiting || results.state === StatefulList.Failed || results.count > 0
    readonly property bool waiting: results.state === StatefulList.Idle || results.state === StatefulList.Loading && results.count === 0

    signal chosen(string analyte)
    signal allAsked()

    spacing: Theme.compact ? Theme.space.s : Theme.space.m

    ResultsModel {
        id: results
        session: drawn.passed ? root.session : null
        language: App.language
        most: root.most
        newestDays: true
    }
    Timer {
        id: drawn
        property bool passed: false
        interval: 100
        running: true
        onTriggered: passed = true
    }
    SectionHeader {
        width: parent.width
        //: title on home: the newest results of analyses
        title: qsTr("Derniers résultats")
        //: on home, leads to all results of analyses
        link: qsTr("Toutes les analyses")
        onLinkClicked: root.allAsked()
    }
    LoadingState {
        visible: root.waiting
        width: parent.width
        rows: Math.min(root.most, root.counted)
        rowHeight: Theme.stacked || root.width < 420 // as ResultRow stands when its words take one line each
            ? Theme.type.body.line + Theme.type.lead.line + 2 * Theme.type.caption.line + Theme.space.xs + 2 + 2 * Theme.space.m
            : Math.max(72, Theme.type.lead.line + Theme.type.caption.line + 2 + 2 * Theme.space.m)
    }
    ErrorPanel {
        visible: results.state === StatefulList.Failed
        width: parent.width
        error: results.error
        onRetry: results.retry()
    }
    Card {
        visible: results.count > 0
        width: parent.width
        Repeater {
            model: results
            delegate: ResultRow {
                required property int index
                width: parent ? parent.width : 0
                last: index === results.count - 1
                onClicked: root.chosen(analyte)
            }
        }
    }
}
