import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// One analysis over time: its newest value, the curve over each laboratory's own range, the chosen value and where
// it comes from, then every value in a table.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // { analyte }
    readonly property bool sideBySide: Theme.expanded && contentWidth >= (Theme.stacked ? 1200 : 760)
    readonly property var units: trend.units
    readonly property bool marked: { // shapes say who
        for (const point of trend.points)
            if (point.lower >= 0)
                return false
        return trend.places.length > 1
    }
    property int chosen: trend.points.length - 1
    property int shownRows: 12
    readonly property var chosenValue: trend.count > 0 && chosen >= 0 && chosen < trend.points.length ? trend.at(trend.points[chosen].row) : ({})

    title: trend.name
    //: page head, label: the page one came from
    backLabel: qsTr("Santé")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("health")
    spacing: Theme.space.l

    TrendModel {
        id: trend
        session: root.session
        analyte: root.args.analyte ?? ""
        language: App.language
        onShown: root.chosen = points.length - 1
    }
    Notice {
        visible: trend.canUndo
        Layout.fillWidth: true
        icon: "check"
        //: a measure was taken away
        text: qsTr("Mesure retirée.")
        //: puts the measure back
        action: qsTr("Annuler")
        onClicked: trend.undo()
    }
    Choice {
        Layout.fillWidth: true
        visible: trend.units.length > 1
        //: which unit the curve is drawn in
        label: qsTr("Ces valeurs sont données dans des unités qui ne se mélangent pas. Unité de la courbe\u202f:")
        segmented: true
        current: String(trend.series)
        options: root.units.map((unit, index) => ({ value: String(index), text: unit }))
        onChosen: value => trend.series = Number(value)
    }
    GridLayout {
        visible: trend.count > 0
        Layout.fillWidth: true
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.l
        LatestCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            trend: trend
            latest: trend.count > 0 ? trend.at(0) : ({})
            chosen: root.chosen
            chosenValue: root.chosenValue
            marked: root.marked
            onPicked: index => root.chosen = index
        }
        ChosenCard {
            visible: trend.points.length > 1
            Layout.fillWidth: true
            Layout.preferredWidth: root.sideBySide ? 320 : 100
            Layout.maximumWidth: root.sideBySide ? 320 : 10000
            Layout.alignment: Qt.AlignTop
            value: root.chosenValue
            marked: root.marked
            mayRemove: root.session.mayRemove
            whose: root.session.givenName
            onDocumentAsked: id => App.routes.open("document", { id: id })
            onRemoveAsked: trend.remove(trend.points[root.chosen].row)
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: trend.count > 0
        //: title over the table of values of one analysis; %n how many
        title: qsTr("%n valeur(s)", "", trend.count)
        //: the order of the table
        note: qsTr("de la plus récente à la plus ancienne")
    }
    Card {
        Layout.fillWidth: true
        visible: trend.count > 0
        Repeater {
            model: trend
            delegate: Loader {
                id: slot
                required property int index
                required property var model
                readonly property bool wanted: index < root.shownRows
                width: parent ? parent.width : 0
                height: wanted && item ? (item as Item).implicitHeight : 0
                visible: wanted
                active: wanted
                sourceComponent: TrendRow {
                    width: slot.width
                    value: slot.model.value
                    unit: slot.model.unit
                    usual: slot.model.usual
                    standing: slot.model.standing
                    standingGlyph: slot.model.standingGlyph
                    outside: slot.model.outside
                    day: slot.model.day
                    who: slot.model.who
                    note: slot.model.note
                    atHome: slot.model.atHome
                    marked: root.marked
                    place: Math.max(0, slot.model.place)
                    documentId: slot.model.documentId
                    last: slot.index === Math.min(trend.count, root.shownRows) - 1
                    onClicked: if (documentId !== "") App.routes.open("document", { id: documentId })
                }
            }
        }
    }
    ActionButton {
        visible: trend.count > root.shownRows
        Layout.fillWidth: true
        kind: "outlined"
        //: shows more rows of the table; %n how many there are in all
        label: trend.count - root.shownRows > 200 ? qsTr("Voir 200 valeurs de plus") : qsTr("Voir les %n valeurs", "", trend.count)
        onClicked: root.shownRows = trend.count - root.shownRows > 200 ? root.shownRows + 200 : trend.count
    }
    Loader {
        Layout.fillWidth: true
        visible: item !== null
        sourceComponent: trend.state === StatefulList.Loading && trend.count === 0 ? loading
            : trend.state === StatefulList.Failed ? failed
            : trend.state === StatefulList.Ready && trend.count === 0 ? nothing : null
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: trend.error; onRetry: trend.retry() }
    }
    Component {
        id: nothing
        EmptyState {
            glyph: "flask"
            //: this analysis is not (or no longer) in the vault
            title: qsTr("Aucune valeur pour cette analyse")
            text: qsTr("Elle n’est pas, ou n’est plus, dans votre coffre.")
        }
    }
}
