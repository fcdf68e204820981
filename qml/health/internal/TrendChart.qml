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
    property string unit: ""
    property string summary: ""
    property string chosenWords: ""    // the chosen value, spoken
    property int chosen: points.length - 1
    readonly property real gutter: widest.width + Theme.space.m
    readonly property real dateRoom: Theme.type.caption.line * (times.some(time => time.text.includes("\n")) ? 2 : 1) + Theme.space.s

    signal picked(int index)

    function nearest(x) {
        let best = 0
        for (let i = 1; i < points.length; ++i)
            if (Math.abs(points[i].x * plot.width - x) < Math.abs(points[best].x * plot.width - x))
                best = i
        return best
    }

    implicitHeight: 240

    TextMetrics {
        id: widest
        font.pixelSize: Theme.type.caption.size
        text: root.ticks.reduce((longest, tick) => tick.text.length > longest.length ? tick.text : longest, "0")
    }
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
        width: root.width - x - Theme.space.l
        height: root.height - y - root.dateRoom

        Repeater {
            model: root.ticks
            delegate: Item {
                required property var modelData
                y: Math.round(modelData.y * plot.height)
                width: plot.width
                Rectangle { width: parent.width; height: 1; color: Theme.color.line }
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
        ChartZones { model: root.zones; plotWidth: plot.width; plotHeight: plot.height }
        Rectangle { // where the chosen value stands
            visible: root.points.length > 1 && root.chosen >= 0 && root.chosen < root.points.length
            x: visible ? Math.round(root.points[root.chosen].x * plot.width) : 0
            width: 1
            height: plot.height
            color: Theme.color.control
        }
        ChartCurve { anchors.fill: parent; points: root.points; chosen: root.chosen }
        Repeater {
            model: root.times
            delegate: Words {
                required property var modelData
                readonly property real middle: modelData.x * plot.width
                x: Math.max(-root.gutter, Math.min(middle - implicitWidth / 2, plot.width + Theme.space.l - implicitWidth))
                y: plot.height + Theme.space.s
                text: modelData.text
                role: "caption"
                muted: true
                tight: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        MouseArea {
            anchors { fill: parent; margins: -Theme.space.m }
            onPressed: mouse => {
                field.forceActiveFocus(Qt.MouseFocusReason)
                root.picked(root.nearest(mouse.x - Theme.space.m))
            }
            onPositionChanged: mouse => root.picked(root.nearest(mouse.x - Theme.space.m))
        }
    }
    FocusRing { around: field; radius: Theme.radius.control }
}
