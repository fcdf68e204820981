import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Shell
import Havre.Models.Support

// A pack for a consultation: what goes in and in which order, questions to ask, then its making, then where it goes.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // { documents: [ids], facts: [ids] of ticked results }
    readonly property bool something: papers.count > 0 || flow.ticked > 0

    //: page title: a pack of documents for a consultation
    title: qsTr("Préparer une consultation")
    //: page head, label: the page one came from
    backLabel: App.routes.previous === "shares" ? qsTr("Partages") : App.routes.previous === "results" || App.routes.previous === "health" ? qsTr("Santé")
        //: page head, label: the page one came from
        : qsTr("Documents")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("shares")
    maximumWidth: 760
    onArgsChanged: {
        papers.documents = args.documents ?? []
        if (args.facts !== undefined)
            flow.tick(args.facts)
        else
            flow.tickAll()
    }

    footer: ActionBar {
        id: bar
        edge: root.edge
        readonly property bool needed: flow.phase === PackFlow.Compose && root.something
        width: root.width
        visible: needed
        height: needed ? implicitHeight : 0
        ActionButton {
            width: Math.min(420, bar.width - 2 * Theme.margin)
            //: makes the consultation pack
            label: qsTr("Préparer le dossier")
            onClicked: flow.prepare(papers.documents)
        }
    }

    PapersModel {
        id: papers
        session: root.session
        language: App.language
    }
    PackFlow {
        id: flow
        session: root.session
        onFiled: id => App.routes.open("mail", { enclose: id })
    }
    Notice {
        visible: flow.error.code !== ""
        Layout.fillWidth: true
        tone: "caution"
        title: flow.error.title
        text: flow.error.text
        code: flow.error.code
    }
    LoadingState {
        visible: papers.state === StatefulList.Loading && papers.count === 0
        Layout.fillWidth: true
        rows: 3
    }
    ErrorPanel {
        visible: papers.state === StatefulList.Failed
        Layout.fillWidth: true
        error: papers.error
        onRetry: papers.retry()
    }
    EmptyState {
        visible: papers.state === StatefulList.Ready && !root.something
        Layout.fillWidth: true
        glyph: "report"
        //: nothing was chosen for a consultation pack
        title: qsTr("Rien n’est choisi")
        text: qsTr("Choisissez les documents à montrer\u202f: Havre en fait un seul dossier paginé, avec la synthèse de vos résultats.")
        ActionButton {
            //: leads to the documents, to tick some
            label: qsTr("Choisir des documents")
            onClicked: App.routes.open("documents", { choose: true })
        }
    }
    ColumnLayout {
        visible: flow.phase === PackFlow.Preparing
        Layout.fillWidth: true
        spacing: Theme.space.l
        Words {
            Layout.fillWidth: true
            strong: true
            //: a consultation pack is being made; %1 of %2 documents are set as pages
            text: qsTr("Mise en pages du document %1 sur %2").arg(Math.min(flow.done + 1, flow.total)).arg(flow.total)
        }
        ProgressLine {
            Layout.fillWidth: true
            //: said by screen readers: a consultation pack is being made
            label: qsTr("Préparation du dossier")
            value: flow.total > 0 ? flow.done / flow.total : -1
        }
        Words {
            Layout.fillWidth: true
            muted: true
            //: while a consultation pack is being made
            text: qsTr("Tout se passe sur cet appareil, dans un processus isolé.")
        }
        ActionGroup {
            Layout.fillWidth: true
            ActionButton {
                kind: "outlined"
                //: stops making a consultation pack
                label: qsTr("Arrêter")
                onClicked: flow.stop()
            }
        }
    }
    PackReady {
        visible: flow.phase === PackFlow.Ready
        Layout.fillWidth: true
        flow: flow
        canSend: root.session !== null && root.session.hasMail
        onSaveAsked: saving.ask()
        onLinkAsked: App.routes.open("share", { documents: papers.documents })
    }
    ColumnLayout {
        visible: flow.phase === PackFlow.Compose && papers.count > 0
        Layout.fillWidth: true
        spacing: Theme.space.m
        SectionHeader {
            Layout.fillWidth: true
            //: consultation pack: the documents in their order
            title: qsTr("Documents, dans cet ordre")
            note: papers.weight
        }
        PapersCard {
            Layout.fillWidth: true
            papers: papers
            ordered: papers.count > 1
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            icon: "plus"
            //: leads to the documents, to choose anew
            label: qsTr("Choisir d’autres documents")
            onClicked: App.routes.open("documents", { choose: true, ticked: papers.documents })
        }
    }
    Notice {
        visible: flow.phase === PackFlow.Compose && flow.ticked > 0
        Layout.fillWidth: true
        icon: "flask"
        //: consultation pack: the summary is limited to ticked results; %n how many
        title: qsTr("%n résultat(s) choisi(s)", "", flow.ticked)
        text: qsTr("La synthèse ne reprend que ceux-là.")
        //: consultation pack: the summary holds every result again
        action: qsTr("Tous les résultats")
        onClicked: flow.tickAll()
    }
    QuestionsCard {
        visible: flow.phase === PackFlow.Compose && root.something
        Layout.fillWidth: true
        flow: flow
    }
    ColumnLayout {
        visible: flow.phase === PackFlow.Compose && root.something
        Layout.fillWidth: true
        spacing: Theme.space.m
        SectionHeader {
            Layout.fillWidth: true
            //: consultation pack: what is added by itself
            title: qsTr("Havre y ajoute")
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.space.l
            Repeater {
                //: what a consultation pack has besides its documents
                model: [root.session === null || root.session.own
                    ? qsTr("Une couverture à votre nom, avec le code de votre identité de santé")
                    //: what the consultation pack of another has besides its documents; %1 a given name
                    : qsTr("Une couverture pour %1, avec le code de son identité de santé").arg(root.session.givenName),
                    //: what a consultation pack has besides its documents
                    qsTr("Une synthèse\u202f: allergies, traitements, derniers résultats, mesures et vaccins"),
                    //: what a consultation pack has besides its documents
                    qsTr("Une table des documents, avec leurs pages")]
                delegate: Item {
                    id: fact
                    required property string modelData
                    required property int index
                    width: parent ? parent.width - 2 * Theme.space.l : 0
                    implicitHeight: line.implicitHeight + (index < 2 ? Theme.space.s : 0)
                    CheckLine { id: line; width: parent.width; label: fact.modelData; tint: Theme.color.primary }
                }
            }
        }
    }
    SaveSheet {
        id: saving
        property bool machines: false
        parent: root
        //: title of the sheet that saves a consultation pack
        title: qsTr("Enregistrer le dossier")
        //: consequence of saving a consultation pack
        consequence: qsTr("Le dossier sortira du coffre et ne sera plus chiffré\u202f: toute personne qui ouvre cet emplacement pourra le lire.")
        fileName: flow.name
        busy: flow.busy
        failure: flow.error
        choice: Component {
            Toggle {
                //: consultation pack: also save the files that a professional's software reads
                label: qsTr("Avec les fichiers pour son logiciel")
                text: flow.hasArchive
                    //: consultation pack: which files
                    ? qsTr("IHE_XDM.zip et ips.fhir.json, à côté du PDF")
                    //: consultation pack: which file; no archive while the health identity is unknown
                    : qsTr("ips.fhir.json, à côté du PDF")
                checked: saving.machines
                onToggled: checked => saving.machines = checked
            }
        }
        canPrint: flow.canPrint
        onSaveAsked: folder => flow.saveTo(folder, machines)
        onPrintAsked: flow.printOut()
        Connections {
            target: flow
            function onSaved(name) { saving.done = name }
            function onPrinted() { saving.printed = true }
        }
    }
}
