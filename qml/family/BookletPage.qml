import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// A child's booklet: the next examination, the vaccines, growth, then every examination.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool ready: booklet.state === BookletModel.Ready
    readonly property bool sideBySide: Theme.expanded && !Theme.stacked && contentWidth >= 760

    title: booklet.name
    subtitle: booklet.about
    //: the page one came from
    backLabel: qsTr("Famille")
    onBack: App.routes.open("family")

    BookletModel {
        id: booklet
        session: root.session
        language: App.language
    }
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
        glyph: "baby"
        //: no booklet: no birth date
        title: qsTr("Pas de carnet ici")
        text: qsTr("Un carnet demande une date de naissance. Complétez cet espace.")
    }
    GridLayout {
        visible: root.ready && booklet.exams.length > 0
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
                visible: booklet.next.id !== undefined
                Layout.fillWidth: true
                exam: booklet.next
                onTold: booklet.tellDone(booklet.next.id)
            }
            SectionHeader {
                Layout.fillWidth: true
                //: section: vaccination plan
                title: qsTr("Vaccins")
            }
            Words { text: booklet.dosesSaid; role: "caption"; muted: true; Layout.fillWidth: true }
            Card {
                Layout.fillWidth: true
                Repeater {
                    model: booklet.doses
                    delegate: StepRow {
                        required property var modelData
                        required property int index
                        width: parent.width
                        step: modelData
                        last: index === booklet.doses.length - 1
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl
            GrowthCard {
                Layout.fillWidth: true
                session: root.session
            }
            SectionHeader {
                Layout.fillWidth: true
                //: section: the mandatory examinations of a child
                title: qsTr("Les examens")
            }
            Card {
                Layout.fillWidth: true
                Repeater {
                    model: booklet.exams
                    delegate: StepRow {
                        required property var modelData
                        required property int index
                        width: parent.width
                        step: modelData
                        last: index === booklet.exams.length - 1
                    }
                }
            }
        }
    }
}
