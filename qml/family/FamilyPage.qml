import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// The spaces of this vault: one's own, each child's, those of people one cares for. One tap opens another.
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
                width: parent.width
                last: index === spaces.count - 1
                onClicked: App.turnTo(spaceId)
            }
        }
    }
    ActionButton {
        visible: !root.session.own
        Layout.fillWidth: true
        icon: "clipboard"
        //: leads to the child's booklet
        label: qsTr("Ouvrir le carnet de %1").arg(root.session.givenName)
        onClicked: App.routes.open("booklet")
    }
    ActionButton {
        Layout.fillWidth: true
        kind: "outlined"
        icon: "plus"
        //: leads to the making of a child's space
        label: qsTr("Créer l’espace d’un enfant ou d’un proche")
        onClicked: App.routes.open("new-space")
    }
}
