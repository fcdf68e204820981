import QtQuick
import QtQuick.Layouts
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// Every vaccination the documents know of, newest first.
PageFrame {
    id: root

    required property OpenSession session

    //: page title
    title: qsTr("Vaccins")
    subtitle: vaccinations.count > 0
        //: under the title of the vaccinations
        ? qsTr("Tels que vos soignants les ont notés. Un vaccin noté par deux documents n’est compté qu’une fois.") : ""
    //: page head, label: the page one came from
    backLabel: qsTr("Santé")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("health")
    maximumWidth: 760

    VaccinationsModel {
        id: vaccinations
        session: root.session
        language: App.language
    }
    Card {
        visible: vaccinations.count > 0
        Layout.fillWidth: true
        Repeater {
            model: vaccinations
            delegate: VaccinationRow {
                required property int index
                width: parent ? parent.width : 0
                last: index === vaccinations.count - 1
                onClicked: if (documentId !== "") App.routes.open("document", { id: documentId })
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        visible: item !== null
        sourceComponent: vaccinations.state === StatefulList.Loading && vaccinations.count === 0 ? loading
            : vaccinations.state === StatefulList.Failed ? failed
            : vaccinations.state === StatefulList.Ready && vaccinations.count === 0 ? nothing : null
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: vaccinations.error; onRetry: vaccinations.retry() }
    }
    Component {
        id: nothing
        EmptyState {
            glyph: "syringe"
            //: no vaccination yet
            title: qsTr("Aucune vaccination connue ici")
            text: qsTr("Les vaccins notés par vos soignants dans un carnet ou une note de vaccination apparaîtront ici.")
        }
    }
}
