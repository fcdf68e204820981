import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// A child's booklet: the next examination, the vaccines, growth, then every examination; each with what says so.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool ready: booklet.state === BookletModel.Ready
    readonly property var next: booklet.next
    readonly property bool full: ready && booklet.exams.length > 0
    readonly property bool sideBySide: Theme.expanded && !Theme.stacked && contentWidth >= 760

    title: full ? booklet.age
        //: page title: the health booklet of a child
        : qsTr("Carnet")
    //: %1 a given name, %2 « née le 29 septembre 2025 »
    subtitle: full ? qsTr("%1, %2").arg(booklet.name).arg(booklet.born) : ""
    trailing: Loader {
        active: root.full && !Theme.compact
        Layout.preferredWidth: active ? -1 : 0
        Layout.preferredHeight: active ? -1 : 0
        sourceComponent: noteButton
    }

    BookletModel {
        id: booklet
        session: root.session
        language: App.language
        onTold: telling.hide()
    }
    GrowthModel {
        id: growth
        session: root.session
        language: App.language
    }
    GrowthForm {
        id: measures
        session: root.session
        onNoted: measuring.hide()
    }
    Component {
        id: noteButton
        ActionButton {
            icon: "plus"
            //: opens the sheet to type a child's weight and height in
            label: qsTr("Noter poids et taille")
            onClicked: measuring.ask()
        }
    }
    Loader {
        visible: active
        active: root.full && Theme.compact
        Layout.fillWidth: true
        sourceComponent: noteButton
    }
    DoneNotice { Layout.fillWidth: true; text: measures.done; mayTakeBack: root.session.mayRemove; onTakenBack: measures.undo() }
    DoneNotice { Layout.fillWidth: true; text: booklet.done; onTakenBack: booklet.takeBack() }
    LoadingState {
        visible: booklet.state === BookletModel.Loading
        Layout.fillWidth: true
        rows: 4
    }
    ErrorPanel {
        visible: booklet.state === BookletModel.Failed
        Layout.fillWidth: true
        error: booklet.error
        onRetry: booklet.retry()
    }
    EmptyState {
        visible: root.ready && booklet.exams.length === 0
        Layout.fillWidth: true
        glyph: "book"
        //: no booklet: no child
        title: qsTr("Pas de carnet dans cet espace")
        text: qsTr("Le carnet suit un enfant de sa naissance à ses dix-huit ans. Ouvrez l’espace d’un enfant, ou créez-le.")
        ActionButton {
            //: leads to the household's spaces
            label: qsTr("Voir les espaces de la famille")
            onClicked: App.routes.open("family")
        }
    }
    GridLayout {
        visible: root.full
        Layout.fillWidth: true
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.xl

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl
            NextExam {
                visible: root.next.id !== undefined
                Layout.fillWidth: true
                exam: root.next
                onToldAsked: telling.ask(root.next)
            }
            StepsSection {
                Layout.fillWidth: true
                //: section: vaccination plan
                title: qsTr("Vaccins")
                note: booklet.dosesSaid
                steps: booklet.doses
                source: booklet.dosesSource
                //: shows all doses of the vaccination plan; %n how many
                all: qsTr("Voir les %n doses du calendrier", "", booklet.doses.length)
                onDocumentAsked: id => App.routes.open("document", { id: id })
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl
            GrowthCard {
                Layout.fillWidth: true
                growth: growth
                onAllAsked: App.routes.open("growth", { index: growth.index })
            }
            StepsSection {
                Layout.fillWidth: true
                //: section: the mandatory examinations of a child
                title: qsTr("Examens")
                note: booklet.examsSaid
                //: over the mandatory examinations; pressing one that no document tells of opens a sheet
                hint: qsTr("Un examen a eu lieu sans laisser de document\u202f? Choisissez-le ici pour noter son jour.")
                steps: booklet.exams
                source: booklet.examsSource
                //: shows all mandatory examinations; %n how many
                all: qsTr("Voir les %n examens", "", booklet.exams.length)
                onDocumentAsked: id => App.routes.open("document", { id: id })
                onToldAsked: step => telling.ask(step)
            }
        }
    }
    GrowthSheet {
        id: measuring
        parent: root
        form: measures
    }
    ToldSheet {
        id: telling
        parent: root
        booklet: booklet
    }
}
