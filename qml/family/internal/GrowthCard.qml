import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Family
import Havre.Models.Session

// Weight, height, head or body mass over the WHO's curves, with the latest value in words.
Card {
    id: root

    required property OpenSession session
    padding: Theme.space.xl

    Choice {
        width: root.innerWidth
        //: which curve is shown
        label: qsTr("Croissance")
        segmented: root.innerWidth > 380
        current: plot.index
        options: [
            //: growth curve
            { value: "weight", text: qsTr("Poids") },
            //: growth curve
            { value: "height", text: qsTr("Taille") },
            //: growth curve: head circumference
            { value: "head", text: qsTr("Tête") },
            //: growth curve: body mass index
            { value: "body-mass", text: qsTr("IMC") }
        ]
        onChosen: value => plot.index = value
    }
    Item { width: 1; height: Theme.space.l }
    Row {
        visible: !plot.empty
        spacing: Theme.space.s
        Words { id: latest; text: plot.latest; role: "h2"; tight: true }
        Words { text: plot.unit; muted: true; anchors.baseline: latest.baseline }
    }
    Words { visible: !plot.empty; width: root.innerWidth; text: plot.latestSaid; role: "caption"; muted: true }
    Words {
        visible: plot.empty
        width: root.innerWidth
        muted: true
        //: no measure of this kind yet
        text: qsTr("Pas encore de mesure. Les certificats et les consultations en apportent, et vous pouvez en noter.")
    }
    GrowthPlot {
        id: plot
        visible: !empty
        session: root.session
        width: root.innerWidth
        height: visible ? Math.round(240 * Math.min(1.3, Theme.textScale)) : 0
        bandColor: Theme.color.primarySoft
        innerColor: Theme.color.band
        lineColor: Theme.color.primary
        gridColor: Theme.color.line
        inkColor: Theme.color.inkMuted
        groundColor: Theme.color.surface
        font.pixelSize: Theme.type.caption.size
        Accessible.role: Accessible.Graphic
        Accessible.name: [latest, unit, latestSaid].join(" ")
    }
    Words {
        visible: !plot.empty
        width: root.innerWidth
        role: "caption"
        muted: true
        text: plot.beyond
            //: no reference curve: sex not told, or age beyond
            ? qsTr("Pas de courbe de référence pour cet âge, ou le sexe n’est pas indiqué.") : plot.axis
    }
}
