import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health

// The newest values of one shelf in a card, or one sentence when there are none; the way to all of them.
Column {
    id: root

    required property ResultsModel results
    property alias title: head.title
    property alias link: head.link
    property string empty: ""

    signal allAsked()
    signal trendAsked(string analyte)

    spacing: Theme.compact ? Theme.space.s : Theme.space.m

    SectionHeader {
        id: head
        width: parent.width
        title: ""
        onLinkClicked: root.allAsked()
    }
    Card {
        visible: root.results.count > 0
        width: parent.width
        Repeater {
            model: root.results
            delegate: ResultRow {
                required property int index
                width: parent ? parent.width : 0
                last: index === root.results.count - 1
                onClicked: root.trendAsked(analyte)
            }
        }
    }
    Card {
        id: none
        visible: root.results.count === 0
        width: parent.width
        padding: Theme.space.l
        Words { width: none.innerWidth; muted: true; text: root.empty }
    }
}
