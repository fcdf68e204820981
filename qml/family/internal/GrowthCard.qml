import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Family

// Weight, height, head or body mass over the WHO's curves, with the latest value in words.
Card {
    id: root

    required property GrowthModel growth
    property bool large: false

    signal allAsked()

    padding: Theme.compact ? Theme.space.l : Theme.space.xl

    Choice {
        width: root.innerWidth
        //: which curve is shown
        label: qsTr("Croissance")
        segmented: true
        labelVisible: !root.large
        current: root.growth.index
        options: root.growth.indices
        onChosen: value => root.growth.index = value
    }
    Item { width: 1; height: Theme.space.l }
    Row {
        visible: !root.growth.empty
        spacing: Theme.space.s
        Words { id: latest; text: root.growth.latest; role: root.large ? "display" : "h1"; tight: true }
        Words { text: root.growth.unit; muted: true; anchors.baseline: latest.baseline }
    }
    Words { visible: !root.growth.empty; width: root.innerWidth; text: root.growth.latestSaid; role: "caption"; muted: true }
    Item { visible: !root.growth.empty; width: 1; height: Theme.space.m }
    Words {
        visible: root.growth.empty
        width: root.innerWidth
        muted: true
        //: no measure of this kind yet
        text: qsTr("Pas encore de mesure. Les certificats et les consultations en apportent, et vous pouvez en noter.")
    }
    GrowthPlot {
        id: plot
        visible: !root.growth.empty
        growth: root.growth
        width: root.innerWidth
        height: visible ? Math.round((root.large ? 340 : 240) * Math.min(1.3, Theme.textScale)) : 0
        bandColor: Theme.color.ribbon
        edgeColor: Theme.scheme === "contrast" ? Theme.color.link : "transparent" // the ribbon alone is dark there
        innerColor: Theme.color.band
        lineColor: Theme.color.primary
        gridColor: Theme.color.grid
        inkColor: Theme.color.inkMuted
        groundColor: Theme.color.surface
        font.family: latest.font.family
        font.pixelSize: Math.min(20, Theme.type.caption.size)
        Accessible.role: Accessible.Graphic
        Accessible.name: [root.growth.name, root.growth.latest, root.growth.unit, root.growth.latestSaid].join(" ")
    }
    Item { visible: !root.growth.empty; width: 1; height: Theme.space.s }
    Words {
        visible: !root.growth.empty
        width: root.innerWidth
        role: "caption"
        muted: true
        text: root.growth.note
    }
    LinkButton {
        visible: !root.large && root.growth.values.length > 0
        width: root.innerWidth
        chevron: true
        //: leads to the page with the large curve and the table; %n how many measures
        label: qsTr("Voir la courbe et les %n mesure(s)", "", root.growth.values.length)
        onClicked: root.allAsked()
    }
}
