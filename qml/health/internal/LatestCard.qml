import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Health

// The newest value large, the verdict of its own laboratory in words, then the chart over the chosen period.
Card {
    id: root

    required property TrendModel trend
    property var latest: ({})
    readonly property var periods: trend.periods
    property int chosen: trend.points.length - 1
    property var chosenValue: ({})
    property bool marked: true         // shapes say who measured: there are several

    signal picked(int index)

    padding: Theme.space.l

    function spoken(value) {
        //: a value, spoken; %1 the usual range
        return [value.day, value.value + " " + value.unit, value.atHome || value.standing, value.usual ? qsTr("usuel %1").arg(value.usual) : "", value.who]
            .filter(part => part !== undefined && part !== "").join(", ")
    }

    Flow {
        width: root.innerWidth
        spacing: Theme.space.m
        Item { // the number and its unit on one baseline, or the unit below where they do not fit side by side
            id: said
            readonly property bool united: unitWords.text !== ""
            readonly property real gap: Theme.space.s
            readonly property bool beside: united && number.width + gap + unitWords.implicitWidth <= root.innerWidth
            width: beside ? number.width + gap + unitWords.implicitWidth : Math.max(number.width, united ? unitWords.implicitWidth : 0)
            height: number.implicitHeight + (united && !beside ? unitWords.implicitHeight : 0)
            Words {
                id: number
                text: root.latest.value ?? ""
                role: Theme.stacked || text.length > 9 ? "h1" : "display"
                wrapMode: Text.Wrap
                width: Math.min(Math.ceil(numberLine.advanceWidth) + 1, root.innerWidth)
                TextMetrics { id: numberLine; font: number.font; text: number.text }
            }
            Words {
                id: unitWords
                visible: said.united
                x: said.beside ? number.width + said.gap : 0
                y: said.beside ? number.baselineOffset - baselineOffset : number.implicitHeight
                text: root.latest.unit ?? ""
                role: "lead"
                muted: true
                wrapMode: Text.NoWrap
            }
        }
        Item {
            visible: verdict.label !== ""
            width: verdict.implicitWidth
            height: Math.max(verdict.implicitHeight, Theme.stacked ? 0 : Theme.type.display.line)
            Tag {
                id: verdict
                anchors.verticalCenter: parent.verticalCenter
                label: root.latest.outside ? root.latest.standing
                    //: the newest value lies within the usual range of its laboratory
                    : root.latest.inside ? qsTr("Dans l’usuel")
                    //: the newest blood pressure taken at home is below the named mark
                    : root.latest.atHome ? qsTr("Sous le repère") : ""
                tone: root.latest.outside ? "caution" : "positive"
                icon: root.latest.outside ? root.latest.standingGlyph : "check"
            }
        }
    }
    Words {
        width: root.innerWidth
        role: "caption"
        muted: true
        text: [[root.latest.day, root.latest.who].filter(part => part !== undefined && part !== "").join("\u00a0· "), root.latest.outside ? root.latest.atHome ?? "" : ""]
            .filter(part => part !== "").join("\n")
        bottomPadding: Theme.space.m
    }
    Choice {
        visible: root.trend.periods.length > 1
        width: root.innerWidth
        //: how far back the chart goes
        label: qsTr("Période")
        labelVisible: false
        segmented: true
        current: String(root.trend.years)
        //: a period of a chart
        options: root.periods.map(years => ({ value: String(years), text: years === 0 ? qsTr("Tout")
            //: a period of a chart
            : qsTr("%n an(s)", "", years) }))
        onChosen: value => root.trend.years = Number(value)
    }
    Item { width: 1; height: Theme.space.m }
    TrendChart {
        visible: root.trend.points.length > 1
        width: root.innerWidth
        height: (Theme.compact ? 230 : 300) + (Theme.type.caption.line - 20) * 2
        points: root.trend.points
        zones: root.trend.zones
        ticks: root.trend.ticks
        times: root.trend.times
        levels: root.trend.levels
        summary: root.trend.summary
        chosen: root.chosen
        chosenWords: root.spoken(root.chosenValue)
        onPicked: index => root.picked(index)
    }
    ChartLegend {
        visible: root.trend.points.length > 1
        width: root.innerWidth
        topPadding: Theme.space.m
        places: root.marked ? root.trend.places : []
        levels: root.trend.levels.length > 0
        usual: root.trend.zones.length > 0
    }
}
