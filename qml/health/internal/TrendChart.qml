import QtQuick
import Havre.Design
import Havre.Controls

// The chart of one analysis. One value is always the chosen one: a tap takes the nearest, arrows go along. Screen
// readers hear the whole in one sentence and the chosen value; the table below holds every one.
FocusScope {
    id: root

    property var points: []            // as TrendModel gives them
    property var zones: []
    property var ticks: []
    property var times: []
    property var levels: []            // marks the values are held against
    property string unit: ""
    property string summary: ""
    property string chosenWords: ""    // the chosen value, spoken
    property int chosen: points.length - 1
    readonly property real gutter: widest.width + Theme.space.m
    readonly property bool bars: points.some(point => point.lower >= 0)
    readonly property real inset: bars ? Theme.space.xl : 0 // a bar never stands on the edge
    readonly property real levelRoom: levels.length > 0 ? advance.advanceWidth(levels[0].text) + Theme.space.s : Theme.space.l
    readonly property var shownTimes: bars ? apart(times, inner.width, advance.font) : times
    readonly property real dateRoom: Theme.type.caption.line * (shownTimes.some(time => time.text.includes("\n")) ? 2 : 1) + Theme.space.s

    signal picked(int index)

    function nearest(x) {
        let best = 0
        for (let i = 1; i < points.length; ++i)
            if (Math.abs(points[i].x * inner.width - x) < Math.abs(points[best].x * inner.width - x))
                best = i
        return best
    }
    // Days that do not touch, the newest kept; the year below the first of each.
    function apart(days, room, font) {
        const kept = []
        let free = Infinity
        for (let i = days.length - 1; i >= 0; --i) {
            const half = Math.max(advance.advanceWidth(days[i].text), advance.advanceWidth(days[i].year)) / 2
            const middle = Math.min(days[i].x * room, room + inset + levelRoom - half) // as it is drawn
            if (middle + half > free)
                continue
            free = middle - half - Theme.space.m
            kept.unshift(days[i])
        }
        return kept.map((day, i) => ({ x: day.x, text: i > 0 && kept[i - 1].year === day.year ? day.text : day.text + "\n" + day.year }))
    }

    implicitHeight: 240

    TextMetrics {
        id: widest
        font.pixelSize: Theme.type.caption.size
        text: root.ticks.reduce((longest, tick) => tick.text.length > longest.length ? tick.text : longest, "0")
    }
    FontMetrics { id: advance; font.pixelSize: Theme.type.caption.size }
    Pressable {
        id: field
        anchors.fill: parent
        focus: true
        label: root.summary
        description: root.chosenWords
        accessibleRole: Accessible.Graphic
        onClicked: root.picked(root.chosen)
        Keys.onLeftPressed: root.picked(Math.max(0, root.chosen - 1))
        Keys.onRightPressed: root.picked(Math.min(root.points.length - 1, root.chosen + 1))
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home) root.picked(0)
            else if (event.key === Qt.Key_End) root.picked(root.points.length - 1)
            else return
            event.accepted = true
        }
    }
    Item {
        id: plot
        x: root.gutter
        y: Theme.space.m
        width: root.width - x - root.levelRoom
        height: root.height - y - root.dateRoom

        Repeater {
            model: root.ticks
            delegate: Item {
                required property var modelData
                y: Math.round(modelData.y * plot.height)
                width: plot.width
                Rectangle { width: parent.width; height: 1; color: Theme.color.grid }
                Words {
                    anchors { right: parent.left; rightMargin: Theme.space.s; verticalCenter: parent.top }
                    text: parent.modelData.text
                    role: "caption"
                    muted: true
                    tight: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: root.levels
            delegate: Item { // dashed, and named at its right end
                id: level
                required property var modelData
                y: Math.round(modelData.y * plot.height)
                width: plot.width
                Repeater {
                    model: Math.max(0, Math.ceil(level.width / 8))
                    delegate: Rectangle {
                        required property int index
                        x: index * 8
                        y: -1
                        width: 5
                        height: 2
                        color: Theme.color.control
                    }
                }
                Words {
                    anchors { left: parent.right; leftMargin: Theme.space.xs; verticalCenter: parent.top }
                    text: level.modelData.text
                    role: "caption"
                    strong: true
                    tight: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        Item {
            id: inner
            x: root.inset
            width: plot.width - 2 * root.inset
            height: plot.height
            ChartZones { model: root.zones; plotWidth: inner.width; plotHeight: inner.height }
            Rectangle { // where the chosen value stands
                visible: root.points.length > 1 && root.chosen >= 0 && root.chosen < root.points.length
                x: visible ? Math.round(root.points[root.chosen].x * inner.width) : 0
                width: 1
                height: inner.height
                color: Theme.color.control
            }
            ChartCurve { anchors.fill: parent; points: root.points; chosen: root.chosen }
            Repeater {
                model: root.shownTimes
                delegate: Words {
                    required property var modelData
                    readonly property real middle: modelData.x * inner.width
                    x: Math.max(-root.inset - root.gutter, Math.min(middle - implicitWidth / 2, inner.width + root.inset + root.levelRoom - implicitWidth))
                    y: inner.height + Theme.space.s
                    text: modelData.text
                    role: "caption"
                    muted: true
                    tight: true
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
        MouseArea {
            anchors { fill: parent; margins: -Theme.space.m }
            onPressed: mouse => {
                field.forceActiveFocus(Qt.MouseFocusReason)
                root.picked(root.nearest(mouse.x - Theme.space.m - root.inset))
            }
            onPositionChanged: mouse => root.picked(root.nearest(mouse.x - Theme.space.m - root.inset))
        }
    }
    FocusRing { around: field; radius: Theme.radius.control }
}
