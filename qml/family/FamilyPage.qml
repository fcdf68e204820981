import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// The spaces of this vault: one's own, each child's, those of people one cares for. One tap opens another. Of the one that
// is shown: what is missing, and what one may do there.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool current: App.routes.current === "family"

    //: page title: the spaces of a household
    title: qsTr("Famille")
    //: under the title of the household's spaces
    subtitle: qsTr("Chaque espace a sa propre clé. Rien de l’un ne se lit dans l’autre.")
    subtitleGlyph: "shield-check"
    maximumWidth: 680

    onCurrentChanged: if (current) spaces.retry()

    HouseholdModel {
        id: spaces
        session: root.session
        language: App.language
    }
    SpaceRights {
        id: rights
        session: root.session
        language: App.language
    }
    Notice {
        visible: App.trouble.code !== ""
        Layout.fillWidth: true
        tone: "caution"
        title: App.trouble.title
        text: App.trouble.text
        code: App.trouble.code
    }
    LoadingState {
        visible: spaces.state === StatefulList.Loading && spaces.count === 0
        Layout.fillWidth: true
        rows: 2
    }
    ErrorPanel {
        visible: spaces.state === StatefulList.Failed
        Layout.fillWidth: true
        error: spaces.error
        onRetry: spaces.retry()
    }
    Card {
        visible: spaces.count > 0
        Layout.fillWidth: true
        Repeater {
            model: spaces
            delegate: SpaceRow {
                required property int index
                width: parent ? parent.width : 0
                last: index === spaces.count - 1
                onClicked: if (!shown) App.turnTo(spaceId, "home")
            }
        }
    }
    Words {
        visible: spaces.state === StatefulList.Ready && spaces.count === 1
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.measure
        muted: true
        //: the household page of somebody alone
        text: qsTr("Vous pouvez ouvrir ici l’espace d’un enfant dès sa naissance, avant même qu’il ait un matricule INS, ou celui d’un proche que vous aidez.")
    }
    ActionButton {
        visible: spaces.state === StatefulList.Ready
        Layout.fillWidth: true
        kind: spaces.count === 1 ? "primary" : "outlined"
        icon: Theme.compact ? "" : "plus" // there the words take two lines
        //: leads to the making of a child's space
        label: qsTr("Créer l’espace d’un enfant ou d’un proche")
        onClicked: App.routes.open("new-space")
    }
    Notice {
        visible: root.session.incomplete && rights.mayComplete
        Layout.fillWidth: true
        //: a space made before the national identifier was known
        title: qsTr("Le matricule INS manque encore")
        text: (root.session.hasBooklet
            //: of a child; %1 a given name
            ? qsTr("Tout fonctionne sans lui, sauf la demande du dossier en ligne de %1. Il arrive après la déclaration de naissance, et se trouve alors sur l’attestation de droits.")
            //: of an adult one helps; %1 a given name
            : qsTr("Tout fonctionne sans lui, sauf la demande du dossier en ligne de %1. Il se trouve sur l’attestation de droits qui accompagne sa carte Vitale, et sur les documents de l’hôpital.")).arg(root.session.givenName)
        //: leads to the page where the identifier is typed in
        action: qsTr("Compléter")
        onClicked: App.routes.open("complete-space")
    }
    Notice {
        visible: root.session.toConfirm && rights.mayComplete
        Layout.fillWidth: true
        //: a national identifier typed by hand, under which nothing has come yet
        title: qsTr("Matricule INS à confirmer")
        //: %1 a national identifier, %2 a given name
        text: qsTr("Le matricule %1 sera confirmé quand un premier document du dossier en ligne de %2 sera arrivé. D’ici là, il peut être corrigé.").arg(root.session.matricule).arg(root.session.givenName)
        //: leads to the page where the identifier is corrected
        action: qsTr("Corriger")
        onClicked: App.routes.open("complete-space")
    }
    RightsSection {
        visible: rights.lines.length > 0
        Layout.fillWidth: true
        lines: rights.lines
        given: root.session.givenName
    }
}
