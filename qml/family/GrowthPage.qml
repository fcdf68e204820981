import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// One curve of growth, large, and every value under it with where it stands and who gave it.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({}) // { index }

    //: page title: weight and height of a child over time
    title: qsTr("Croissance")
    //: the page one came from
    backLabel: qsTr("Carnet")
    onBack: App.routes.open("booklet")
    onArgsChanged: if (args.index) growth.index = args.index

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
    DoneNotice { Layout.fillWidth: true; text: measures.done; mayTakeBack: root.session.mayRemove; onTakenBack: measures.undo() }
    LoadingState { visible: growth.state === GrowthModel.Loading; Layout.fillWidth: true; rows: 3 }
    ErrorPanel {
        visible: growth.state === GrowthModel.Failed
        Layout.fillWidth: true
        error: growth.error
        onRetry: growth.retry()
    }
    GrowthCard {
        visible: growth.state === GrowthModel.Ready
        Layout.fillWidth: true
        growth: growth
        large: true
    }
    ActionButton {
        visible: growth.state === GrowthModel.Ready
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        icon: "plus"
        //: opens the sheet to type a child's weight and height in
        label: qsTr("Noter poids et taille")
        onClicked: measuring.ask()
    }
    SectionHeader {
        visible: growth.values.length > 0
        Layout.fillWidth: true
        //: title over the table of a child's measures; %n how many
        title: qsTr("%n mesure(s)", "", growth.values.length)
        //: the order of the table
        note: qsTr("de la plus récente à la plus ancienne")
    }
    Card {
        visible: growth.values.length > 0
        Layout.fillWidth: true
        Repeater {
            model: growth.values
            delegate: GrowthRow {
                required property int index
                width: parent ? parent.width : 0
                unit: growth.unit
                last: index === growth.values.length - 1
                onClicked: App.routes.open("document", { id: value.document })
            }
        }
    }
    GrowthSheet {
        id: measuring
        parent: root
        form: measures
    }
}
