import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Sharing
import Havre.Models.Support

// Before a link is made: what will be seen, for how long, what that means.
ColumnLayout {
    id: root

    required property PapersModel papers
    required property ShareFlow flow
    property int minutes: flow.usual

    signal documentsAsked()
    signal signInAsked()

    spacing: Theme.space.xl

    Notice {
        visible: root.flow.error.code !== ""
        Layout.fillWidth: true
        tone: "caution"
        title: root.flow.error.title
        text: root.flow.error.text
        code: root.flow.error.code
        action: root.flow.error.code === "session.signed-out" || root.flow.error.code === "sharing.refused"
            //: leads to the sign-in page
            ? qsTr("Se connecter") : ""
        onClicked: root.signInAsked()
    }
    ColumnLayout {
        visible: root.flow.running
        Layout.fillWidth: true
        spacing: Theme.space.s
        Words {
            Layout.fillWidth: true
            strong: true
            //: a share is being made; %1 of %2 documents are sealed and sent
            text: qsTr("Chiffrement sur cet appareil, document %1 sur %2").arg(Math.min(root.flow.done + 1, root.flow.total)).arg(root.flow.total)
        }
        ProgressLine {
            Layout.fillWidth: true
            //: said by screen readers: a share is being made
            label: qsTr("Préparation du partage")
            value: root.flow.total > 0 ? root.flow.done / root.flow.total : -1
        }
    }
    LoadingState {
        visible: root.papers.state === StatefulList.Loading && root.papers.count === 0
        Layout.fillWidth: true
        rows: 2
    }
    ErrorPanel {
        visible: root.papers.state === StatefulList.Failed
        Layout.fillWidth: true
        error: root.papers.error
        onRetry: root.papers.retry()
    }
    EmptyState {
        visible: root.papers.state === StatefulList.Ready && root.papers.count === 0
        Layout.fillWidth: true
        glyph: "link"
        //: nothing was chosen to be shared
        title: qsTr("Rien n’est choisi")
        text: qsTr("Choisissez dans vos documents ce que le soignant pourra lire.")
        ActionButton {
            //: leads to the documents, to tick some
            label: qsTr("Choisir des documents")
            onClicked: root.documentsAsked()
        }
    }
    ColumnLayout {
        visible: root.papers.count > 0
        enabled: !root.flow.running
        Layout.fillWidth: true
        spacing: Theme.space.m
        SectionHeader {
            Layout.fillWidth: true
            //: what a share will show
            title: qsTr("Ce que verra le soignant")
            note: root.papers.weight
        }
        PapersCard {
            Layout.fillWidth: true
            papers: root.papers
        }
    }
    Choice {
        visible: root.papers.count > 0
        enabled: !root.flow.running
        Layout.fillWidth: true
        //: how long a share can be opened
        label: qsTr("Pendant combien de temps")
        segmented: true
        current: String(root.minutes)
        options: [
            //: how long a share can be opened
            { value: "15", text: qsTr("15\u202fmin") }, { value: "60", text: qsTr("1\u202fh") },
            //: how long a share can be opened
            { value: "1440", text: qsTr("1\u202fjour") }, { value: "10080", text: qsTr("7\u202fjours") }
        ]
        onChosen: value => root.minutes = Number(value)
    }
    Card {
        visible: root.papers.count > 0
        Layout.fillWidth: true
        padding: Theme.space.l
        Repeater {
            //: what a share by link means, before it is made
            model: [{ icon: "eye", text: qsTr("Qui a le lien et le code lit ces documents, et rien d’autre.") },
                //: what a share by link means: how long
                { icon: "clock", text: qsTr("À l’heure dite, le serveur ferme le partage et doit effacer sa copie, chiffrée. La clé est dans le lien, pas chez lui.") },
                //: what a share by link means: how to undo it
                { icon: "lock", text: qsTr("Vous pouvez couper avant. Chaque ouverture est dans votre journal.") }]
            delegate: Item {
                id: fact
                required property var modelData
                required property int index
                width: parent ? parent.width - 2 * Theme.space.l : 0
                implicitHeight: line.implicitHeight + (index < 2 ? Theme.space.m : 0)
                CheckLine {
                    id: line
                    width: parent.width
                    icon: fact.modelData.icon
                    tint: Theme.color.inkMuted
                    label: fact.modelData.text
                }
            }
        }
    }
}
