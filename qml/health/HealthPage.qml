import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// What the record says, at a glance: latest results, measures, vaccinations, and the way to all of it by date. Every
// line says who and when.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // { measure: true }: opens the sheet to type one in
    readonly property bool sideBySide: Theme.expanded && contentWidth >= (Theme.stacked ? 1200 : 760)
    readonly property bool narrow: Theme.compact && Theme.stacked // the button goes below the title
    readonly property bool loading: (results.state === StatefulList.Loading
        || measures.state === StatefulList.Loading || vaccinations.state === StatefulList.Loading)
        && results.total + measures.total + vaccinations.total === 0
    readonly property bool failed: results.state === StatefulList.Failed
        || measures.state === StatefulList.Failed || vaccinations.state === StatefulList.Failed
    readonly property bool nothing: !loading && !failed && results.total + measures.total + vaccinations.total === 0

    //: page title: results, measures and vaccinations of the person
    title: qsTr("Santé")
    subtitle: results.laboratories > 0
        //: under the title of the health page; %n how many laboratories
        ? qsTr("Résultats de %n laboratoire(s), lus sur cet appareil.", "", results.laboratories) : ""
    trailing: Loader {
        active: !root.nothing && !root.narrow
        Layout.preferredWidth: active ? -1 : 0 // emptied, it would keep the button's size
        Layout.preferredHeight: active ? -1 : 0
        sourceComponent: noteButton
    }
    onArgsChanged: if (args.measure) measuring.ask()

    ResultsModel { id: results; session: root.session; shelf: "lab"; most: 6; language: App.language }
    ResultsModel { id: measures; session: root.session; shelf: "measures"; most: 6; language: App.language }
    VaccinationsModel { id: vaccinations; session: root.session; most: 3; language: App.language }
    MeasureForm {
        id: noting
        session: root.session
        language: App.language
        onAdded: measuring.hide()
    }

    Component {
        id: noteButton
        ActionButton {
            //: opens the sheet to type a measure in
            label: qsTr("Noter une mesure")
            icon: "plus"
            kind: "outlined"
            onClicked: measuring.ask()
        }
    }
    Loader {
        visible: active
        active: root.narrow && !root.nothing
        Layout.fillWidth: true
        sourceComponent: noteButton
    }
    Notice {
        visible: noting.done !== ""
        Layout.fillWidth: true
        tone: "positive"
        icon: "check"
        text: noting.done
        //: takes back the measure that was just typed in
        action: root.session.mayRemove ? qsTr("Annuler") : ""
        onClicked: noting.undo()
    }
    Notice {
        visible: results.reading
        Layout.fillWidth: true
        icon: "clock"
        //: older documents are being read for their results
        text: qsTr("Vos documents plus anciens sont en cours de lecture. Leurs résultats apparaissent ici peu à peu.")
    }
    LoadingState { visible: root.loading; Layout.fillWidth: true }
    ErrorPanel {
        visible: root.failed
        Layout.fillWidth: true
        error: results.state === StatefulList.Failed ? results.error : measures.state === StatefulList.Failed ? measures.error : vaccinations.error
        onRetry: {
            results.retry()
            measures.retry()
            vaccinations.retry()
        }
    }
    EmptyState {
        visible: root.nothing
        Layout.fillWidth: true
        glyph: "heart"
        drawn: true
        //: the health page of a vault without results
        title: qsTr("Rien à montrer pour l’instant")
        text: qsTr("Les résultats et les vaccins de vos documents se rangent ici d’eux-mêmes. Vous pouvez aussi noter vos propres mesures\u202f: poids, tension, glycémie…")
        ActionButton {
            //: opens the sheet to type a measure in
            label: qsTr("Noter une mesure")
            icon: "plus"
            onClicked: measuring.ask()
        }
        ActionButton {
            kind: "outlined"
            icon: "download"
            //: leads to the page that brings files in
            label: qsTr("Importer des fichiers")
            onClicked: App.routes.open("import")
        }
    }
    GridLayout {
        visible: !root.loading && !root.failed && !root.nothing
        Layout.fillWidth: true
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.xl

        ResultsSection {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            results: results
            //: title: the latest result of each analysis
            title: qsTr("Analyses")
            //: leads to all analyses; %n how many
            link: results.total > results.count ? qsTr("Les %n analyses", "", results.total) : ""
            empty: qsTr("Aucun résultat d’analyse pour l’instant. Ceux de vos comptes rendus de laboratoire se rangent ici d’eux-mêmes.")
            onAllAsked: App.routes.open("results", { shelf: "lab" })
            onTrendAsked: analyte => App.routes.open("trend", { analyte: analyte })
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: root.sideBySide ? 356 : 100
            Layout.maximumWidth: root.sideBySide ? 356 : 10000
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl

            ResultsSection {
                Layout.fillWidth: true
                results: measures
                //: title: weight, blood pressure…
                title: qsTr("Mesures")
                //: leads to all measures; %n how many
                link: measures.total > measures.count ? qsTr("Les %n mesures", "", measures.total) : ""
                empty: qsTr("Poids, tension, glycémie… Notez-en une en quelques secondes, elle reste dans votre coffre.")
                onAllAsked: App.routes.open("results", { shelf: "measures" })
                onTrendAsked: analyte => App.routes.open("trend", { analyte: analyte })
            }
            VaccinationsSection {
                Layout.fillWidth: true
                vaccinations: vaccinations
                onAllAsked: App.routes.open("vaccinations")
                onDocumentAsked: id => App.routes.open("document", { id: id })
            }
            Card {
                Layout.fillWidth: true
                NavRow {
                    width: parent ? parent.width : 0
                    glyph: "calendar"
                    //: leads to everything by date
                    label: qsTr("Au fil du temps")
                    text: qsTr("Documents, vaccins et mesures, mois par mois")
                    onClicked: App.routes.open("timeline")
                }
                NavRow {
                    width: parent ? parent.width : 0
                    glyph: "download"
                    last: true
                    //: leads to the page that brings files in
                    label: qsTr("Importer des fichiers")
                    text: qsTr("Vous les relisez avant qu’ils n’entrent dans le coffre")
                    onClicked: App.routes.open("import")
                }
            }
        }
    }
    MeasureSheet {
        id: measuring
        parent: root
        form: noting
    }
}
