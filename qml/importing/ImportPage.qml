import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Importing
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// Files from the disk into the vault, with a look at each before it enters.
PageFrame {
    id: root

    required property OpenSession session

    //: page title: bringing files in
    title: qsTr("Importer des fichiers")
    subtitle: flow.phase === ImportFlow.Review ? summary : ""
    //: the title of the review; %n how many files can enter
    readonly property string summary: qsTr("%n nouveau(x)", "", flow.fresh)
        //: part of the title of the review; %n how many files are here already
        + (flow.known > 0 ? "\u00a0· " + qsTr("%n déjà dans le coffre", "", flow.known) : "")
        //: part of the title of the review; %n how many documents are about somebody else
        + (flow.others > 0 ? "\u00a0· " + qsTr("%n d’une autre personne", "", flow.others) : "")
        //: part of the title of the review; %n how many files cannot be read
        + (flow.unreadable > 0 ? "\u00a0· " + qsTr("%n illisible(s)", "", flow.unreadable) : "")
    //: page head, label: back to the page one came from
    backLabel: App.routes.previous === "health" ? qsTr("Santé") : App.routes.previous === "home" ? qsTr("Accueil")
        //: page head, label: the page one came from
        : qsTr("Documents")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("documents")
    maximumWidth: 760
    spacing: Theme.space.l
    scrolls: flow.phase !== ImportFlow.Review
    scroller: scrolls ? null : list

    footer: ActionBar {
        id: bar
        edge: root.edge
        width: root.width
        height: flow.phase === ImportFlow.Review ? implicitHeight : 0
        visible: flow.phase === ImportFlow.Review
        ActionButton {
            width: bar.ofTwo
            //: files the ticked documents; %n how many
            label: qsTr("Ranger %n document(s)", "", flow.chosen)
            enabled: flow.chosen > 0
            //: why nothing can be filed
            reason: qsTr("Rien n’est coché")
            onClicked: flow.file()
        }
        ActionButton {
            width: bar.ofTwo
            kind: "outlined"
            //: drops the review and chooses other files
            label: qsTr("Autres fichiers")
            onClicked: flow.clear()
        }
    }

    ImportFlow {
        id: flow
        session: root.session
        language: App.language
    }
    ErrorPanel {
        visible: flow.state === StatefulList.Failed
        Layout.fillWidth: true
        error: flow.error
        onRetry: flow.clear()
    }
    DropPlace {
        visible: flow.phase === ImportFlow.Choose
        Layout.fillWidth: true
        onFilesAsked: dialogs.setSource("internal/FilesChoice.qml", { flow: flow })
        //: title of the system's dialog to choose a folder
        onFolderAsked: dialogs.setSource("qrc:/qt/qml/Havre/Patterns/FolderChoice.qml", { title: qsTr("Quel dossier importer\u202f?"), take: folder => flow.review([folder]) })
        onDropped: files => flow.review(files)
    }
    ColumnLayout {
        visible: flow.phase === ImportFlow.Reading || flow.phase === ImportFlow.Filing
        Layout.fillWidth: true
        spacing: Theme.space.l
        ProgressLine {
            Layout.fillWidth: true
            //: said by screen readers: files are being read or filed
            label: flow.phase === ImportFlow.Reading ? qsTr("Lecture des fichiers") : qsTr("Rangement dans le coffre")
            value: flow.phase === ImportFlow.Filing && flow.chosen > 0 ? flow.done / flow.chosen : -1
        }
        Words {
            Layout.fillWidth: true
            text: flow.phase === ImportFlow.Reading
                //: files are being read; %n how many so far
                ? qsTr("%n fichier(s) lu(s) sur cet appareil", "", flow.done)
                //: documents are being filed; %1 how many so far, %2 of how many
                : qsTr("Documents rangés\u202f: %1 sur %2").arg(flow.done).arg(flow.chosen)
        }
        ActionGroup {
            Layout.fillWidth: true
            ActionButton {
                kind: "outlined"
                //: stops reading or filing; what is filed stays
                label: qsTr("Arrêter")
                onClicked: flow.stop()
            }
        }
    }
    ListView {
        id: list

        function takeFirst() {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0
        }

        visible: flow.phase === ImportFlow.Review
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        activeFocusOnTab: count > 0 || activeFocus
        onVisibleChanged: if (visible) forceActiveFocus(Qt.OtherFocusReason)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        currentIndex: -1
        highlightMoveDuration: 0
        bottomMargin: Theme.space.l
        model: flow.phase === ImportFlow.Review ? flow : null
        Accessible.role: Accessible.List
        //: said by screen readers: the files under review
        Accessible.name: qsTr("Fichiers à relire")
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        delegate: CandidateRow {
            width: list.width
            activeFocusOnTab: false // the list is one stop; arrows move inside
            last: index === list.count - 1
            onClicked: {
                list.currentIndex = index
                flow.toggle(index)
            }
        }
    }
    ColumnLayout {
        visible: flow.phase === ImportFlow.Done
        Layout.fillWidth: true
        spacing: Theme.space.l
        Notice {
            Layout.fillWidth: true
            tone: flow.count > 0 ? "caution" : "positive"
            icon: flow.count > 0 ? "warning" : "check"
            //: what an import brought; %n how many documents
            title: qsTr("%n document(s) rangé(s) dans votre coffre", "", flow.added)
            text: flow.count > 0
                //: some files could not be filed; %n how many
                ? qsTr("%n n’ont pas pu l’être. Les voici, avec la raison.", "", flow.count)
                //: what an import brought; %n results read from the documents
                : flow.results > 0 ? qsTr("%n résultat(s) y ont été lus.", "", flow.results)
                //: what an import brought
                : qsTr("Ils sont chiffrés, et lisibles sans réseau. Les fichiers d’origine restent où ils étaient.")
        }
        Card {
            visible: flow.count > 0
            Layout.fillWidth: true
            Repeater {
                model: flow.phase === ImportFlow.Done ? flow : null
                delegate: CandidateRow {
                    width: parent ? parent.width : 0
                    enabled: false
                    last: index === flow.count - 1
                }
            }
        }
        ActionGroup {
            Layout.fillWidth: true
            ActionButton {
                //: leads to the documents after an import
                label: qsTr("Voir mes documents")
                onClicked: App.routes.open("documents")
            }
            ActionButton {
                kind: "outlined"
                //: begins another import
                label: qsTr("Importer d’autres fichiers")
                onClicked: flow.clear()
            }
        }
    }
    // The dialogs' module is only loaded by those who ask for it. Out of the layout: its spacing would cut the list short.
    Loader { id: dialogs; visible: false }
}
